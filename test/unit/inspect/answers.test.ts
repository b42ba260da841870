import { describe, expect, it } from 'vitest';
import { inspectPlan } from '../../../src/inspect/inspect-plan.js';
import type { Inspection } from '../../../src/inspect/inspection.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { lowerItems } from '../../kit/lower-json.js';

function get(name: string, ...bodies: readonly string[]): object {
  return {
    name,
    request: { method: 'GET', url: `https://api.example.com/${name}` },
    response: bodies.map((body) => ({ name: 'OK', code: 200, body })),
  };
}

async function inspect(...items: readonly object[]): Promise<Inspection> {
  return inspectPlan(planClient(await lowerItems(items)), []);
}

describe('inspect', () => {
  it('shows how many examples support each field, of those that could', async () => {
    const { operations } = await inspect(
      get(
        'orders',
        '{"id": 1, "lines": [{"sku": "a"}, {"sku": "b", "n.b": null}]}',
        '{"id": 2, "lines": []}',
      ),
    );
    const [answer] = operations[0]?.answers ?? [];
    const line = (path: string, type: string, optional: boolean, ...counts: readonly number[]): object => {
      const [examples, of, values] = counts;
      return { path, type, optional, examples, of, values };
    };
    expect(answer).toEqual({
      status: 200,
      examples: 2,
      fields: [
        line('data.id', 'integer', false, 2, 2, 2),
        line('data.lines', 'object[]', false, 2, 2, 2),
        line('data.lines[].sku', 'string', false, 1, 1, 2),
        line('data.lines[]["n.b"]', 'unknown', true, 1, 1, 1),
      ],
    });
  });

  it('shows shapes that a key tells apart together', async () => {
    const block = '{"type": "text", "text": "a"}, {"type": "image", "url": "b"}';
    const { operations } = await inspect(get('blocks', `[${block}, ${block}]`));
    const fields = operations[0]?.answers[0]?.fields ?? [];
    expect(fields.map(({ path, type, optional }) => [path, type, optional])).toEqual([
      ['data[].type', '"text" | "image"', false],
      ['data[].text', 'string', true],
      ['data[].url', 'string', true],
    ]);
  });

  it('counts the values of JSON lines', async () => {
    const body = '{"id": 1, "note": "x"}\n{"id": 2}\n';
    const header = [{ key: 'Content-Type', value: 'application/x-ndjson' }];
    const { operations } = await inspect({
      ...get('lines'),
      response: [{ name: 'OK', code: 200, header, body }],
    });
    expect(operations[0]?.answers).toEqual([
      {
        status: 200,
        examples: 1,
        fields: [
          { path: 'data[].id', type: 'integer', optional: false, examples: 1, of: 1, values: 2 },
          { path: 'data[].note', type: 'string', optional: true, examples: 1, of: 1, values: 1 },
        ],
      },
    ]);
  });

  it('ranks requests by what another example would show', async () => {
    const { wanted } = await inspect(
      get('certain', '{"a": 1, "b": 2}', '{"a": 3, "b": 4}'),
      get('once', '{"a": 1, "b": null, "c": 1, "d": 1}'),
      get('never'),
      get('nothing', ''),
    );
    expect(wanted).toEqual([
      {
        item: ['once'],
        operation: 'once',
        gain: 5,
        reason: '4 of 4 fields rest on one example of 1 with status 200, 1 were only ever null or empty',
      },
      { item: ['never'], operation: 'never', gain: 3, reason: 'no successful answer is saved' },
    ]);
  });

  it('shows a type that refers to itself once', async () => {
    const { operations } = await inspect(
      get('notes', '{"id": 1, "notes": [{"id": 2, "notes": [{"id": 3, "notes": []}]}]}'),
    );
    expect(operations[0]?.answers[0]?.fields.map(({ path }) => path)).toEqual(['data.id', 'data.notes']);
  });
});
