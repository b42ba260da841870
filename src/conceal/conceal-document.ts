import type { Location } from '../diagnostics/diagnostic.js';
import type { Document, DocumentItem, DocumentNode, DocumentResponse } from '../model/document.js';
import { concealAuth } from './conceal-auth.js';
import { concealFields } from './conceal-fields.js';
import { dropSecretHeaders } from './conceal-parameters.js';
import { concealRequest } from './conceal-request.js';
import { concealVariables } from './conceal-variables.js';
import type { Conceal, Ledger } from './ledger.js';

/** What the walk through a document carries along. */
interface Walk {
  readonly ledger: Ledger;
  readonly secretKeys: ReadonlySet<string>;
  readonly location: Location;
}

/** Returns a document with `{{variables}}` at the places that hold credentials by what they are or are called. */
export function concealDocument(
  document: Document,
  secretKeys: ReadonlySet<string>,
  ledger: Ledger,
  file: string,
): Document {
  const location: Location = { file, pointer: '', trail: [] };
  const conceal = ledger.at(location);
  return {
    ...document,
    variables: concealVariables(document.variables, secretKeys, conceal),
    ...(document.auth && { auth: concealAuth(document.auth, conceal) }),
    items: document.items.map((node) => concealNode(node, { ledger, secretKeys, location })),
  };
}

function concealNode(node: DocumentNode, above: Walk): DocumentNode {
  const location = locate(node, above.location);
  const walk: Walk = { ...above, location };
  const conceal = above.ledger.at(location);
  const variables = concealVariables(node.variables, above.secretKeys, conceal);
  if (node.kind === 'item') return { ...concealItem(node, conceal), variables };
  return {
    ...node,
    variables,
    ...(node.auth && { auth: concealAuth(node.auth, conceal) }),
    items: node.items.map((inner) => concealNode(inner, walk)),
  };
}

/** Returns where a folder or a request stands, given where what holds it does. */
export function locate(node: DocumentNode, above: Location): Location {
  const file = node.kind === 'item' ? (node.file ?? above.file) : above.file;
  return {
    ...(file !== undefined && { file }),
    pointer: node.pointer,
    trail: [...(above.trail ?? []), node.name],
  };
}

function concealItem(item: DocumentItem, conceal: Conceal): DocumentItem {
  return {
    ...item,
    request: concealRequest(item.request, conceal),
    responses: item.responses.map((response) => concealResponse(response, conceal)),
  };
}

function concealResponse(response: DocumentResponse, conceal: Conceal): DocumentResponse {
  const { name, headers, body, request } = response;
  const inResponse: Conceal = (value, variable, place, evidence) =>
    conceal(value, variable, `${place} of the saved response "${name}"`, evidence);
  return {
    ...response,
    headers: dropSecretHeaders(headers, inResponse),
    body: typeof body === 'string' ? concealFields(body, inResponse) : body,
    ...(request && { request: concealRequest(request, inResponse) }),
  };
}
