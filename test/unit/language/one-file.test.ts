import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as documentation from '../../../src/documentation/read-documentation.js';
import type * as parameter from '../../../src/documentation/read-parameter.js';
import { languages } from '../../../src/language/languages.js';
import { contextOf } from '../documentation/context.js';
import { esperanto } from './esperanto.js';

let readDocumentation: typeof documentation.readDocumentation;
let readParameter: typeof parameter.readParameter;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../../src/language/languages.js', () => ({ languages: [...languages, esperanto] }));
  ({ readDocumentation } = await import('../../../src/documentation/read-documentation.js'));
  ({ readParameter } = await import('../../../src/documentation/read-parameter.js'));
});

afterAll(() => {
  vi.doUnmock('../../../src/language/languages.js');
  vi.resetModules();
});

describe('a language is one file, whose words count', () => {
  it('in headers, cells and types of tables', () => {
    const table = `Parametroj de la peto:

| Kampo | Speco | Deviga | Implicite | Priskribo |
| --- | --- | --- | --- | --- |
| saketo | teksto | jes | | Maksimume 12 signoj |
| ringo | vero-valoro | nee | vera | |`;
    expect(
      readDocumentation(table, contextOf({ body: ['saketo', 'ringo'] })).rows.map(({ facts }) => facts),
    ).toEqual([
      { kind: 'string', required: 'yes', maxLength: 12, description: 'Maksimume 12 signoj' },
      { kind: 'boolean', required: 'no', default: true },
    ]);
  });

  it('in headings that speak of answers', () => {
    const { skipped } = readDocumentation(
      '## Respondo\n\n| Kampo | Speco |\n| --- | --- |\n| saketo | teksto |',
      contextOf({ body: ['ringo'] }),
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(['it describes a response']);
  });

  it.each([
    ['Deviga. La kodo', { required: 'yes' }],
    ['Eblaj valoroj: blua, verda', { enum: ['blua', 'verda'] }],
    ['Implicite 5', { default: 5 }],
  ])('in sentences: %j', (text, facts) => {
    expect(readParameter(text, 'x')).toMatchObject(facts);
  });
});
