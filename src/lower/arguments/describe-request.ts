import type { Json } from '../../model/json.js';
import type { DocumentationContext } from '../../documentation/documentation.js';
import type { RequestShape, ShapeParameter } from '../request/shape.js';
import { bodyKeys } from './body-keys.js';

/**
 * Returns what a reader of the request's description may lean on: the names of its arguments, in all its recordings,
 * and the keys of the answers that were saved with it.
 */
export function describeRequest(
  name: string,
  shape: RequestShape,
  recordings: readonly RequestShape[],
  responses: readonly Json[],
): DocumentationContext {
  const all = [shape, ...recordings];
  return {
    scope: 'request',
    name,
    method: shape.method,
    url: shape.url.display,
    path: names(all.map(({ path }) => path)),
    query: names(all.map(({ query }) => query)),
    headers: names(all.map(({ headerArguments }) => headerArguments)),
    body: bodyNames(all),
    hasBody: shape.body.kind !== 'none',
    responses: [...bodyKeys(responses).keys()],
  };
}

function names(lists: readonly (readonly ShapeParameter[])[]): readonly string[] {
  return [...new Set(lists.flat().map(({ name }) => name))];
}

function bodyNames(shapes: readonly RequestShape[]): readonly string[] {
  const forms = names(shapes.map(({ body }) => ('fields' in body ? body.fields : [])));
  return [...forms, ...bodyKeys(jsonBodies(shapes)).keys()];
}

/** Returns the JSON bodies of requests; of a GraphQL request, its variables; of a text, what it says where it is almost JSON. */
export function jsonBodies(shapes: readonly RequestShape[]): readonly Json[] {
  return shapes.flatMap(({ body }) => {
    if (body.kind === 'json') return [body.value];
    if (body.kind === 'text') return body.sketch === undefined ? [] : [body.sketch];
    return body.kind === 'graphql' && body.variables !== undefined ? [body.variables] : [];
  });
}
