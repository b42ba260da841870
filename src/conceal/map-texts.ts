import type { Location } from '../diagnostics/diagnostic.js';
import type {
  Document,
  DocumentFolder,
  DocumentItem,
  DocumentNode,
  DocumentResponse,
  DocumentVariable,
  ProtocolProfile,
} from '../model/document.js';
import { mapAuth, mapHeaders, mapRequest } from './map-request-texts.js';
import { textless, walkTexts, type TextMap, type TextWalk } from './text-walk.js';

/**
 * Returns a document of which every text is mapped that can reach a client: names, descriptions, keys and ids, too. Each text
 * is mapped once, in an order that depends on the document alone.
 */
export function mapTexts(document: Document, file: string, map: TextMap): Document {
  const location: Location = { file, pointer: '', trail: [] };
  const walk = walkTexts(map, location);
  const { id, name, description, variables, auth, profile, items, ...rest } = document;
  return {
    ...textless(rest),
    ...(id !== undefined && { id: walk.text(id, 'the id of the collection') }),
    name: walk.text(name, 'the name of the collection'),
    ...(description !== undefined && { description: walk.text(description, 'the description') }),
    variables: mapVariables(variables, walk),
    ...(auth && { auth: mapAuth(auth, walk) }),
    profile: mapProfile(profile, walk),
    items: items.map((node) => mapNode(node, location, map)),
  };
}

/** Returns variables of which every text is mapped. One whose value is dropped is secret. */
export function mapVariables(
  variables: readonly DocumentVariable[],
  walk: TextWalk,
): readonly DocumentVariable[] {
  return variables.map(({ key, value, secret, description, ...rest }) => {
    const words = `the variable ${key}`;
    const about = { kind: 'variable', name: key, secret } as const;
    const mapped = value === undefined ? undefined : walk.optional(value, words, about);
    const isDropped = mapped === undefined && value !== undefined;
    return {
      ...textless(rest),
      key: walk.text(key, 'the name of a variable', { ...about, kind: 'variable name' }),
      ...(mapped !== undefined && { value: mapped }),
      secret: secret || isDropped || (mapped !== undefined && walk.isSecret(key, mapped)),
      ...(description !== undefined && {
        description: walk.text(description, `the description of ${words}`),
      }),
    };
  });
}

function mapNode(node: DocumentNode, above: Location, map: TextMap): DocumentNode {
  const file = node.kind === 'item' ? (node.file ?? above.file) : above.file;
  const trail = [...(above.trail ?? []), node.name];
  const location = { ...(file !== undefined && { file }), pointer: node.pointer, trail };
  const walk = walkTexts(map, location);
  return node.kind === 'item' ? mapItem(node, walk, location, map) : mapFolder(node, walk, location, map);
}

function mapFolder(folder: DocumentFolder, walk: TextWalk, location: Location, map: TextMap): DocumentFolder {
  const { kind, pointer, name, id, description, variables, auth, profile, items, ...rest } = folder;
  return {
    ...textless(rest),
    kind,
    pointer,
    name: walk.text(name, 'the name'),
    ...(id !== undefined && { id: walk.text(id, 'the id') }),
    ...(description !== undefined && { description: walk.text(description, 'the description') }),
    variables: mapVariables(variables, walk),
    ...(auth && { auth: mapAuth(auth, walk) }),
    profile: mapProfile(profile, walk),
    items: items.map((node) => mapNode(node, location, map)),
  };
}

function mapItem(item: DocumentItem, walk: TextWalk, location: Location, map: TextMap): DocumentItem {
  const { kind, pointer, name, id, description, variables, profile, file, request, responses, ...rest } =
    item;
  return {
    ...textless(rest),
    kind,
    pointer,
    name: walk.text(name, 'the name'),
    ...(id !== undefined && { id: walk.text(id, 'the id') }),
    ...(description !== undefined && { description: walk.text(description, 'the description') }),
    variables: mapVariables(variables, walk),
    profile: mapProfile(profile, walk),
    ...(file !== undefined && { file: walk.text(file, 'the name of the file') }),
    request: mapRequest(request, walk),
    responses: responses.map((response) => mapResponse(response, walk, location, map)),
  };
}

function mapProfile({ disabledSystemHeaders, ...rest }: ProtocolProfile, walk: TextWalk): ProtocolProfile {
  return {
    ...textless(rest),
    ...(disabledSystemHeaders && {
      disabledSystemHeaders: disabledSystemHeaders.map((name) => walk.text(name, 'the name of a header')),
    }),
  };
}

function mapResponse(
  response: DocumentResponse,
  walk: TextWalk,
  location: Location,
  map: TextMap,
): DocumentResponse {
  const { pointer, name, headers, body, language, request, ...rest } = response;
  const inside = walkTexts(map, location, ` of the saved response "${name}"`);
  return {
    ...textless(rest),
    pointer,
    name: walk.text(name, 'the name of a saved response'),
    headers: mapHeaders(headers, 'answer header', inside),
    body: typeof body === 'string' ? inside.text(body, 'the body', { kind: 'body' }) : body,
    ...(language !== undefined && { language: inside.text(language, 'the language') }),
    ...(request && { request: mapRequest(request, inside) }),
  };
}
