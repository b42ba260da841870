import type { Operation } from '../../src/model/operation.js';
import type { Template } from '../../src/model/template.js';

/** Returns a template of one literal text. */
export function text(value: string): Template {
  return [{ kind: 'text', text: value }];
}

/** Returns a request for tests: `GET https://api.example.com/orders`, with what the test changes. */
export function operation(changes: Partial<Operation> = {}): Operation {
  return {
    trail: ['List orders'],
    pointer: '/item/0',
    method: 'GET',
    url: {
      display: 'https://api.example.com/orders',
      base: text('https://api.example.com'),
      path: text('/orders'),
    },
    auth: { kind: 'none' },
    headers: [],
    path: [],
    query: [],
    headerArguments: [],
    body: { kind: 'none' },
    arguments: [],
    responses: [],
    examples: [],
    ...changes,
  };
}
