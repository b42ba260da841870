import type {
  DocumentAuth,
  DocumentBody,
  DocumentItem,
  DocumentParameter,
  DocumentRequest,
  DocumentResponse,
  DocumentUrl,
} from '../model/document.js';

/** What a JSON value is made of here. */
type Shown =
  string | number | boolean | null | readonly Shown[] | { readonly [key: string]: Shown | undefined };

/** Returns the item of a request as Postman shows it, in its format 2.1, whatever format it was read from. */
export function showItem({ name, id, request, responses, description }: DocumentItem): Shown {
  return {
    name,
    id,
    request: { ...showRequest(request), description },
    response: responses.map(showResponse),
  };
}

function showRequest({ method, url, headers, body, auth }: DocumentRequest) {
  return {
    ...(auth && { auth: showAuth(auth) }),
    method,
    header: headers.map(showParameter),
    ...(body && { body: showBody(body) }),
    url: showUrl(url),
  };
}

function showAuth({ type, parameters }: DocumentAuth): Shown {
  return {
    type,
    ...(parameters.length > 0 && {
      [type]: parameters.map(({ key, value }) => ({ key, value, type: 'string' })),
    }),
  };
}

function showParameter({ key, value, disabled, description, contentType }: DocumentParameter) {
  return { key, value, contentType, description, ...(disabled && { disabled }) };
}

function showUrl({ raw, protocol, host, port, path, query, variables, hash }: DocumentUrl): Shown {
  return {
    raw,
    protocol,
    ...(host !== '' && { host: host.split('.') }),
    port,
    ...(path && { path }),
    ...(query.length > 0 && { query: query.map(showParameter) }),
    hash,
    ...(variables.length > 0 && { variable: variables.map(showParameter) }),
  };
}

function showBody(body: DocumentBody): Shown {
  const off = body.disabled ? { disabled: true } : {};
  switch (body.kind) {
    case 'raw': {
      const options = body.language === undefined ? {} : { options: { raw: { language: body.language } } };
      return { mode: 'raw', raw: body.text, ...options, ...off };
    }
    case 'urlencoded':
      return { mode: 'urlencoded', urlencoded: body.parameters.map(showParameter), ...off };
    case 'formdata':
      return {
        mode: 'formdata',
        formdata: body.parts.map((part) => ({
          ...showParameter(part),
          type: part.kind,
          ...(part.kind === 'file' && { src: part.files, value: undefined }),
        })),
        ...off,
      };
    case 'file':
      return { mode: 'file', file: { src: body.file, content: body.content }, ...off };
    case 'graphql':
      return {
        mode: 'graphql',
        graphql: { query: body.query, operationName: body.operationName, variables: body.variables },
        ...off,
      };
  }
}

function showResponse({ name, status, headers, body, language, request }: DocumentResponse): Shown {
  return {
    name,
    ...(request && { originalRequest: showRequest(request) }),
    code: status,
    _postman_previewlanguage: language,
    header: headers.map(showParameter),
    body: body ?? null,
  };
}
