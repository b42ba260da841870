import { assertNever } from '../diagnostics/errors.js';
import type {
  DocumentAuth,
  DocumentBody,
  DocumentFormPart,
  DocumentParameter,
  DocumentRequest,
  DocumentUrl,
} from '../model/document.js';

/** Returns what becomes of one text; `place` says in words where it stands. */
export type TextMap = (text: string, place: string) => string;

/** Returns a request of which every text is mapped. */
export function mapRequestTexts(request: DocumentRequest, map: TextMap): DocumentRequest {
  const { method, url, headers, body, auth } = request;
  return {
    method: map(method, 'the method'),
    url: mapUrl(url, map),
    headers: headers.map((header) => mapParameter(header, 'the header', map)),
    ...(body && { body: mapBody(body, map) }),
    ...(auth && { auth: mapAuth(auth, map) }),
  };
}

/** Returns an auth block of which every text is mapped. */
export function mapAuth({ type, parameters }: DocumentAuth, map: TextMap): DocumentAuth {
  return {
    type: map(type, 'the type of the authentication'),
    parameters: parameters.map(({ key, value }) => ({
      key: map(key, `the ${type} authentication`),
      value: map(value, `the ${type} authentication`),
    })),
  };
}

/** Returns a parameter of which every text is mapped, its name too. */
export function mapParameter<P extends DocumentParameter>(parameter: P, place: string, map: TextMap): P {
  const { key, value, description, contentType } = parameter;
  const here = `${place} ${key}`;
  return {
    ...parameter,
    key: map(key, `the name of ${place}`),
    value: typeof value === 'string' ? map(value, here) : value,
    ...(description !== undefined && { description: map(description, `the description of ${here}`) }),
    ...(contentType !== undefined && { contentType: map(contentType, here) }),
  };
}

function mapUrl(url: DocumentUrl, map: TextMap): DocumentUrl {
  const inUrl = (text: string): string => map(text, 'the URL');
  const { protocol, user, password, port, path, hash } = url;
  return {
    raw: inUrl(url.raw),
    ...(protocol !== undefined && { protocol: inUrl(protocol) }),
    ...(user !== undefined && { user: inUrl(user) }),
    ...(password !== undefined && { password: inUrl(password) }),
    host: inUrl(url.host),
    ...(port !== undefined && { port: inUrl(port) }),
    ...(path && { path: path.map(inUrl) }),
    query: url.query.map((parameter) => mapParameter(parameter, 'the query parameter', map)),
    ...(hash !== undefined && { hash: inUrl(hash) }),
    variables: url.variables.map((parameter) => mapParameter(parameter, 'the path value', map)),
  };
}

function mapBody(body: DocumentBody, map: TextMap): DocumentBody {
  const inBody = (text: string): string => map(text, 'the body');
  switch (body.kind) {
    case 'raw':
      return { ...body, text: inBody(body.text) };
    case 'urlencoded':
      return {
        ...body,
        parameters: body.parameters.map((field) => mapParameter(field, 'the form field', map)),
      };
    case 'formdata':
      return { ...body, parts: body.parts.map((part) => mapPart(part, map)) };
    case 'file': {
      const { file, content } = body;
      return {
        ...body,
        ...(file !== undefined && { file: inBody(file) }),
        ...(content !== undefined && { content: inBody(content) }),
      };
    }
    case 'graphql': {
      const { query, operationName, variables } = body;
      return {
        ...body,
        query: inBody(query),
        ...(operationName !== undefined && { operationName: inBody(operationName) }),
        ...(variables !== undefined && { variables: inBody(variables) }),
      };
    }
    default:
      return assertNever(body);
  }
}

function mapPart(part: DocumentFormPart, map: TextMap): DocumentFormPart {
  const { files, fileName } = part;
  const here = `the form field ${part.key}`;
  return {
    ...mapParameter(part, 'the form field', map),
    files: files.map((file) => map(file, here)),
    ...(fileName !== undefined && { fileName: map(fileName, here) }),
  };
}
