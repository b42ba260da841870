import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import { lower } from '../../../src/lower/lower.js';
import type { Operation } from '../../../src/model/operation.js';
import { parse } from '../../kit/parse-json.js';

/** The only operation of a collection with one request, and the messages about it. */
async function lowered(request: object): Promise<{ operation: Operation; messages: readonly string[] }> {
  const { document } = await parse({ info: { name: 'Tides' }, item: [{ name: 'Set tide', request }] });
  const diagnostics = createDiagnostics();
  const [operation] = lower(document, { source: 'tides.json' }, diagnostics).operations;
  if (operation === undefined) throw new Error('expected one request');
  return { operation, messages: diagnostics.list().map(({ code, message }) => `${code}: ${message}`) };
}

const table = '| Field | Type | Required |\n|---|---|---|\n| height | number | yes |\n| port | string | no |';

function raw(text: string, language: string): object {
  return { mode: 'raw', raw: text, options: { raw: { language } } };
}

describe('the rows of a table', () => {
  it.each([
    ['XML', raw('<tide><height>2</height></tide>', 'xml')],
    ['a variable', raw('{{payload}}', 'json')],
    ['almost JSON', raw('{"height": <metres>, "port": "a" | "b"}', 'json')],
    ['a file', { mode: 'file', file: { src: 'tide.bin' } }],
  ])('are arguments of a body that is %s', async (_, body) => {
    const { operation } = await lowered({
      method: 'POST',
      url: 'https://x.example.com/tide',
      description: table,
      body,
    });
    const shown = operation.arguments.map(({ name, typed, facts }) => [
      name,
      typed,
      facts.kind,
      facts.required,
    ]);
    expect(shown).toEqual([
      ['height', 'optional', 'number', 'yes'],
      ['port', 'optional', 'string', 'no'],
    ]);
    expect(['text', 'file']).toContain(operation.body.kind);
  });

  it('that have no place in the request are told of', async () => {
    const description = `## Path parameters\n\n${table}`;
    const { operation, messages } = await lowered({
      method: 'GET',
      url: 'https://x.example.com/tide/:port',
      description,
    });
    expect(operation.arguments.map(({ name, in: place }) => `${place}:${name}`)).toEqual(['path:port']);
    expect(operation.unused).toEqual([
      { title: 'height', reason: 'the request has no place for them', rows: ['height'] },
    ]);
    expect(messages).toEqual([
      'documentation-unused: Its description documents "height": the request has no place for them.',
    ]);
  });
});
