import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import { inspectPlan } from '../../../src/inspect/inspect-plan.js';
import type { InspectedOperation, Inspection } from '../../../src/inspect/inspection.js';
import { lower } from '../../../src/lower/lower.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { parse } from '../../kit/parse-json.js';

interface Given {
  readonly description?: string;
  readonly folder?: string;
  readonly body: string;
}

async function inspect({ description = '', folder = '', body }: Given): Promise<Inspection> {
  const request = {
    method: 'POST',
    url: 'https://api.example.com/orders',
    description,
    body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } },
  };
  const diagnostics = createDiagnostics();
  const item = [{ name: 'Orders', description: folder, item: [{ name: 'Make', request }] }];
  const { document } = await parse({ info: { name: 'Shop' }, item });
  const api = lower(document, { source: 'shop.json' }, diagnostics);
  return inspectPlan(planClient(api), diagnostics.list());
}

async function inspectOne(given: Given): Promise<Partial<InspectedOperation>> {
  return (await inspect(given)).operations[0] ?? {};
}

/** Name, type, what is required, and the description: what a reader checks first. */
async function argumentsOf(given: Given): Promise<readonly unknown[]> {
  const { arguments: found = [] } = await inspectOne(given);
  return found.map(({ name, type, required, typed, description }) => [
    name,
    type,
    required,
    typed,
    description,
  ]);
}

const codes = '| Code | Meaning |\n| --- | --- |\n| 404 | Gone |';

describe('inspectPlan', () => {
  it('says which tables of a request were not used, and why', async () => {
    expect((await inspectOne({ description: `Errors\n\n${codes}`, body: '{}' })).unused).toEqual([
      { title: 'Code | Meaning', reason: 'it lists status or error codes' },
    ]);
  });

  it('says which tables of a folder were not used, once for all of its requests', async () => {
    const { operations, unused } = await inspect({ folder: `Errors\n\n${codes}`, body: '{}' });
    expect(operations[0]?.unused).toEqual([]);
    expect(unused).toEqual([
      { item: ['Orders'], title: 'Code | Meaning', reason: 'it lists status or error codes' },
    ]);
  });

  it('names both places where the documentation disagrees with the recording', async () => {
    const table = '| Field | Type |\n| --- | --- |\n| count | integer |';
    const said = (text: string): string =>
      `body argument "count": ${text} says integer, the request records string "many". Both are accepted.`;
    const body = '{"count": "many"}';
    expect((await inspectOne({ description: table, body })).disagreements).toEqual([
      said("the request's description"),
    ]);
    expect((await inspectOne({ folder: table, body })).disagreements).toEqual([
      said("its folder's description"),
    ]);
    expect((await inspectOne({ body: '{"count": "many" // integer\n}' })).disagreements).toEqual([
      said('its description or comment'),
    ]);
  });

  it('takes comments in a body for descriptions, and a field that is commented out for an optional one', async () => {
    const body = `{
  // The customer, required
  "customer": "c_1",
  "note": "hi", // Optional. At most 80 characters
  /* Deprecated: use note. */
  "remark": "",
  // "coupon": "SAVE", // a code
  "count": 1
}`;
    expect(await argumentsOf({ body })).toEqual([
      ['customer', 'string', 'yes', 'required', 'The customer, required'],
      ['note', 'string', 'no', 'optional', 'At most 80 characters'],
      ['remark', 'string', 'unknown', 'optional', 'Deprecated: use note.'],
      ['coupon', 'string', 'unknown', 'optional', 'a code'],
      ['count', 'integer', 'unknown', 'optional', null],
    ]);
  });
});
