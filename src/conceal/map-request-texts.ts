import { assertNever } from '../diagnostics/errors.js';
import type {
  DocumentAuth,
  DocumentBody,
  DocumentFormPart,
  DocumentParameter,
  DocumentRequest,
  DocumentUrl,
} from '../model/document.js';
import type { TextKind } from './placed-text.js';
import { textless, type TextWalk } from './text-walk.js';

/** Returns a request of which every text is mapped. */
export function mapRequest(request: DocumentRequest, walk: TextWalk): DocumentRequest {
  const { method, url, headers, body, auth, ...rest } = request;
  return {
    ...textless(rest),
    ...(auth && { auth: mapAuth(auth, walk) }),
    method: walk.text(method, 'the method'),
    url: mapUrl(url, walk),
    headers: mapHeaders(headers, 'header', walk),
    ...(body && { body: mapBody(body, walk) }),
  };
}

/** Returns an auth block of which every text is mapped. */
export function mapAuth({ type, parameters, ...rest }: DocumentAuth, walk: TextWalk): DocumentAuth {
  const words = `the ${type} authentication`;
  return {
    ...textless(rest),
    type: walk.text(type, 'the type of the authentication'),
    parameters: parameters.map(({ key, value, ...others }) => ({
      ...textless(others),
      key: walk.text(key, words),
      value: walk.text(value, words, { kind: 'auth parameter', name: key, scheme: type }),
    })),
  };
}

/** Returns headers of which every text is mapped, without those that the walk drops. */
export function mapHeaders(
  headers: readonly DocumentParameter[],
  kind: 'header' | 'answer header',
  walk: TextWalk,
): readonly DocumentParameter[] {
  return headers.flatMap((header) => {
    const mapped = mapParameter(header, kind, 'the header', walk);
    return mapped.value === undefined && header.value !== undefined ? [] : [mapped];
  });
}

function mapParameters(
  parameters: readonly DocumentParameter[],
  kind: TextKind,
  words: string,
  walk: TextWalk,
): readonly DocumentParameter[] {
  return parameters.map((parameter) => mapParameter(parameter, kind, words, walk));
}

function mapParameter(
  parameter: DocumentParameter,
  kind: TextKind,
  words: string,
  walk: TextWalk,
): DocumentParameter {
  const { key, value, description, contentType, ...rest } = parameter;
  const here = `${words} ${key}`;
  const about = { kind, name: key };
  return {
    ...textless(rest),
    key: walk.text(key, `the name of ${words}`),
    value: typeof value === 'string' ? walk.optional(value, here, about) : value,
    ...(description !== undefined && { description: walk.text(description, `the description of ${here}`) }),
    ...(contentType !== undefined && { contentType: walk.text(contentType, here) }),
  };
}

function mapUrl(url: DocumentUrl, walk: TextWalk): DocumentUrl {
  const { raw, protocol, user, password, host, port, path, query, hash, variables, ...rest } = url;
  const inUrl = (text: string, kind: TextKind = 'url'): string => walk.text(text, 'the URL', { kind });
  return {
    ...textless(rest),
    raw: inUrl(raw),
    ...(protocol !== undefined && { protocol: inUrl(protocol, 'words') }),
    ...(user !== undefined && { user: inUrl(user, 'words') }),
    ...(password !== undefined && {
      password: walk.text(password, 'the URL', { kind: 'url password', name: user ?? '' }),
    }),
    host: inUrl(host),
    ...(port !== undefined && { port: inUrl(port, 'words') }),
    ...(path && { path: path.map((segment) => inUrl(segment)) }),
    query: mapParameters(query, 'query parameter', 'the query parameter', walk),
    ...(hash !== undefined && { hash: inUrl(hash) }),
    variables: mapParameters(variables, 'path value', 'the path value', walk),
  };
}

function mapBody(body: DocumentBody, walk: TextWalk): DocumentBody {
  const inBody = (text: string, kind: TextKind = 'body'): string => walk.text(text, 'the body', { kind });
  switch (body.kind) {
    case 'raw': {
      const { kind, text, language, ...rest } = body;
      const mapped = { ...textless(rest), kind, text: inBody(text) };
      return language === undefined ? mapped : { ...mapped, language: inBody(language, 'words') };
    }
    case 'urlencoded': {
      const { kind, parameters, ...rest } = body;
      return {
        ...textless(rest),
        kind,
        parameters: mapParameters(parameters, 'form field', 'the form field', walk),
      };
    }
    case 'formdata': {
      const { kind, parts, ...rest } = body;
      return { ...textless(rest), kind, parts: parts.map((part) => mapPart(part, walk)) };
    }
    case 'file': {
      const { kind, file, content, ...rest } = body;
      return {
        ...textless(rest),
        kind,
        ...(file !== undefined && { file: inBody(file, 'words') }),
        ...(content !== undefined && { content: inBody(content) }),
      };
    }
    case 'graphql': {
      const { kind, query, operationName, variables, ...rest } = body;
      return {
        ...textless(rest),
        kind,
        query: inBody(query, 'words'),
        ...(operationName !== undefined && { operationName: inBody(operationName, 'words') }),
        ...(variables !== undefined && { variables: inBody(variables) }),
      };
    }
    default:
      return assertNever(body);
  }
}

function mapPart(part: DocumentFormPart, walk: TextWalk): DocumentFormPart {
  const { kind, files, fileName, ...parameter } = part;
  const here = `the form field ${part.key}`;
  return {
    ...mapParameter(parameter, kind === 'file' ? 'words' : 'form field', 'the form field', walk),
    kind,
    files: files.map((file) => walk.text(file, here)),
    ...(fileName !== undefined && { fileName: walk.text(fileName, here) }),
  };
}
