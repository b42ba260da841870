import type { DocumentationContext } from '../../../src/documentation/documentation.js';

/** A request with a JSON body and nothing in it, unless said otherwise. */
export function contextOf(given: Partial<DocumentationContext> = {}): DocumentationContext {
  return {
    scope: 'request',
    name: 'Add thing',
    method: 'POST',
    url: 'https://api.example.com/things',
    path: [],
    query: [],
    headers: [],
    body: [],
    hasBody: true,
    responses: [],
    ...given,
  };
}
