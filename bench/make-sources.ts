import type { MadeRequest } from './make-requests.js';

const failure = { error: { code: 'not_found', message: 'There is none.' } };
const headers = [{ key: 'Content-Type', value: 'application/json' }];

/** Returns the requests as a Postman collection. */
export function makeCollection(requests: readonly MadeRequest[]): object {
  return {
    info: {
      name: 'Shop',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [{ key: 'baseUrl', value: 'https://shop.example.com' }],
    item: requests.map(makeItem),
  };
}

function makeItem({ name, method, path, description, body, answer }: MadeRequest): object {
  const raw = JSON.stringify(body, null, 2);
  return {
    name,
    request: {
      method,
      header: [{ key: 'X-Trace', value: 'abc' }],
      url: `{{baseUrl}}${path}?limit=10&expand=lines`,
      description,
      ...(body && { body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } }),
    },
    response: [
      { name: 'Done', code: 200, header: headers, body: JSON.stringify(answer) },
      { name: 'Not found', code: 404, header: headers, body: JSON.stringify(failure) },
    ],
  };
}

/** Returns the same requests as an OpenAPI document, for generators that read nothing else. */
export function makeOpenApi(requests: readonly MadeRequest[]): object {
  const paths: Record<string, object> = {};
  for (const request of requests) {
    const path = request.path.replace(':id', '{id}');
    paths[path] = { ...paths[path], [request.method.toLowerCase()]: makeOperation(request) };
  }
  return { openapi: '3.0.3', info: { title: 'Shop', version: '1.0.0' }, paths };
}

function makeOperation({ name, path, description, body, answer }: MadeRequest): object {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  return {
    operationId: name.replace(/\W+/g, '_'),
    description,
    parameters: [
      ...(path.endsWith(':id') ? [id] : []),
      { name: 'limit', in: 'query', schema: { type: 'string' } },
      { name: 'expand', in: 'query', schema: { type: 'string' } },
    ],
    ...(body && { requestBody: { content: contentOf(body) } }),
    responses: {
      200: { description: 'Done', content: contentOf(answer) },
      404: { description: 'Not found', content: contentOf(failure) },
    },
  };
}

function contentOf(value: object): object {
  return { 'application/json': { schema: schemaOf(value) } };
}

function schemaOf(value: unknown): object {
  if (Array.isArray(value)) return { type: 'array', items: schemaOf(value[0]) };
  if (typeof value !== 'object' || value === null) return { type: typeof value };
  const properties = Object.entries(value).map(([key, each]) => [key, schemaOf(each)] as const);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
