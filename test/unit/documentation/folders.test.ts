import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { matchRows } from '../../../src/documentation/match-rows.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

const hire = contextOf({ name: 'Hire diver', url: '{{base}}/divers', body: ['name', 'depth'] });
const fire = contextOf({
  name: 'Fire diver',
  url: '{{base}}/divers/:id',
  method: 'DELETE',
  hasBody: false,
  query: ['name'],
});
const folder: DocumentationContext = {
  ...contextOf({ scope: 'folder', name: '', body: hire.body, query: fire.query }),
  requests: [hire, fire],
};

/** What the description of a folder says of one of its requests. */
function said(text: string, context: DocumentationContext): readonly string[] {
  const { recorded, documented } = matchRows([readDocumentation(text, folder)], context);
  return [
    ...[...recorded].map(([key, { required }]) => `${key} ${required ?? '?'}`),
    ...documented.map(({ in: place, name, facts }) => `new ${place}:${name} ${facts.required ?? '?'}`),
  ];
}

const table = '| Name | In | Required |\n|---|---|---|\n| name | body | yes |\n| note | body | no |';

describe('the description of a folder', () => {
  it('is about all of its requests, and names no new arguments', () => {
    expect(said(`Parameters:\n\n${table}`, hire)).toEqual(['body:name yes']);
    expect(said(`Parameters:\n\n${table}`, fire)).toEqual(['query:name yes']);
  });

  it.each([
    ['its name', '## Hire diver'],
    ['its name in a heading further up', '## Hire diver\n\n### Body'],
    ['its path', '## `/divers`'],
    ['its method and path', '## POST /divers'],
  ])('is about one of them below a heading with %s, and may add to it', (_, heading) => {
    expect(said(`${heading}\n\n${table}`, hire)).toEqual(['body:name yes', 'new body:note no']);
    expect(said(`${heading}\n\n${table}`, fire)).toEqual([]);
  });

  it.each(['## DELETE /divers/{id}', '## `/divers/<id>`', '## Fire diver'])(
    'knows a path whatever its holes are called: %s',
    (heading) => {
      expect(said(`${heading}\n\n${table}`, hire)).toEqual([]);
    },
  );
});
