import { assertNever } from '../diagnostics/errors.js';
import type { DocumentBody, DocumentParameter } from '../model/document.js';
import { concealFields } from './conceal-fields.js';
import { concealParameter } from './conceal-parameters.js';
import { isPlaceholder } from './is-placeholder.js';
import type { Conceal } from './ledger.js';

/** Returns a body with `{{variables}}` in place of the credentials that stand in it under a name. */
export function concealBody(body: DocumentBody, conceal: Conceal): DocumentBody {
  switch (body.kind) {
    case 'raw':
      return { ...body, text: concealFields(body.text, conceal) };
    case 'urlencoded':
      return {
        ...body,
        parameters: body.parameters.map((field) => concealFormField(field, conceal)),
      };
    case 'formdata':
      return {
        ...body,
        parts: body.parts.map((part) => (part.kind === 'file' ? part : concealFormField(part, conceal))),
      };
    case 'file':
      return {
        ...body,
        ...(body.content !== undefined && { content: concealFields(body.content, conceal) }),
      };
    case 'graphql':
      return {
        ...body,
        ...(body.variables !== undefined && { variables: concealFields(body.variables, conceal) }),
      };
    default:
      return assertNever(body);
  }
}

/** A placeholder stays: nothing is sent of a recorded field unless the caller says so. */
function concealFormField<P extends DocumentParameter>(field: P, conceal: Conceal): P {
  return isPlaceholder(field.value ?? '') ? field : concealParameter(field, 'the form field', conceal);
}
