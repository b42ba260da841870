import type { Body } from './body.js';
import { json } from './json.js';

/** Returns a GraphQL query as a body, its parts in Postman's order. */
export function graphql(query: string, variables?: unknown, operationName?: string): Body | undefined {
  return json({ query, operationName, variables });
}
