import type { Location } from '../diagnostics/diagnostic.js';
import type {
  Document,
  DocumentItem,
  DocumentNode,
  DocumentResponse,
  DocumentVariable,
} from '../model/document.js';
import { locate } from './conceal-document.js';
import { mapAuth, mapParameter, mapRequestTexts, type TextMap } from './map-request-texts.js';

/** Returns what becomes of one text of a document. */
export type PlacedTextMap = (text: string, place: string, location: Location) => string;

/** Returns a document of which every text is mapped that can reach a client: names, descriptions, keys and ids too. */
export function mapTexts(document: Document, file: string, map: PlacedTextMap): Document {
  const location: Location = { file, pointer: '', trail: [] };
  const here: TextMap = (text, place) => map(text, place, location);
  const { name, description, variables, auth } = document;
  return {
    ...document,
    name: here(name, 'the name of the collection'),
    ...(description !== undefined && { description: here(description, 'the description') }),
    variables: mapVariables(variables, here),
    ...(auth && { auth: mapAuth(auth, here) }),
    items: document.items.map((node) => mapNode(node, location, map)),
  };
}

/** Returns variables of which every text is mapped. A value that is a credential as a whole is one to be given. */
export function mapVariables(
  variables: readonly DocumentVariable[],
  map: TextMap,
): readonly DocumentVariable[] {
  return variables.map((variable) => {
    const { key, value, secret, disabled, description } = variable;
    const place = `the variable ${key}`;
    const mapped = value === undefined ? undefined : map(value, place);
    const isSecret = secret || (mapped !== value && /^\{\{\w+\}\}$/.test(mapped ?? ''));
    return {
      key: map(key, 'the name of a variable'),
      ...(mapped !== undefined && !(isSecret && mapped !== value) && { value: mapped }),
      secret: isSecret,
      disabled,
      ...(description !== undefined && { description: map(description, `the description of ${place}`) }),
    };
  });
}

function mapNode(node: DocumentNode, above: Location, map: PlacedTextMap): DocumentNode {
  const location = locate(node, above);
  const here: TextMap = (text, place) => map(text, place, location);
  const { name, id, description, variables } = node;
  const common = {
    name: here(name, 'the name'),
    ...(id !== undefined && { id: here(id, 'the id') }),
    ...(description !== undefined && { description: here(description, 'the description') }),
    variables: mapVariables(variables, here),
  };
  if (node.kind === 'item') return { ...node, ...common, ...mapItem(node, here) };
  return {
    ...node,
    ...common,
    ...(node.auth && { auth: mapAuth(node.auth, here) }),
    items: node.items.map((inner) => mapNode(inner, location, map)),
  };
}

function mapItem(
  { file, request, responses }: DocumentItem,
  map: TextMap,
): Pick<DocumentItem, 'file' | 'request' | 'responses'> {
  return {
    ...(file !== undefined && { file: map(file, 'the name of the file') }),
    request: mapRequestTexts(request, map),
    responses: responses.map((response) => mapResponse(response, map)),
  };
}

function mapResponse(response: DocumentResponse, map: TextMap): DocumentResponse {
  const { name, headers, body, language, request } = response;
  const here: TextMap = (text, place) => map(text, `${place} of the saved response "${name}"`);
  return {
    ...response,
    name: map(name, 'the name of a saved response'),
    headers: headers.map((header) => mapParameter(header, 'the header', here)),
    body: typeof body === 'string' ? here(body, 'the body') : body,
    ...(language !== undefined && { language: here(language, 'the language') }),
    ...(request && { request: mapRequestTexts(request, here) }),
  };
}
