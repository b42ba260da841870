import { assertNever } from '../diagnostics/errors.js';
import type { DocumentBody } from '../parse/document.js';
import { concealFields } from './conceal-fields.js';
import { concealParameter } from './conceal-parameters.js';
import type { Conceal } from './ledger.js';

/** Returns a body with `{{variables}}` in place of the credentials that stand in it under a name. */
export function concealBody(body: DocumentBody, conceal: Conceal): DocumentBody {
  switch (body.kind) {
    case 'raw':
      return { ...body, text: concealFields(body.text, conceal) };
    case 'urlencoded':
      return {
        ...body,
        parameters: body.parameters.map((field) => concealParameter(field, 'the form field', conceal)),
      };
    case 'formdata':
      return {
        ...body,
        parts: body.parts.map((part) =>
          part.kind === 'file' ? part : concealParameter(part, 'the form field', conceal),
        ),
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
