import { describe, expect, it, vi } from 'vitest';
import { DriftError } from '../../../../runtime/validators/drift-error.js';
import { InvalidInputError } from '../../../../runtime/validators/invalid-input-error.js';
import type { AnyResult } from '../../../../runtime/result/unwrap.js';
import { checkInput } from '../../../../runtime/validators/check-input.js';
import type { DriftReport } from '../../../../runtime/validators/drift-report.js';
import { held } from '../../../../runtime/validators/held.js';
import { observed } from '../../../../runtime/validators/observed.js';
import { validate, type StandardSchema } from '../../../../runtime/validators/standard-schema.js';

const tables = { 200: { id: 'string' }, 500: { error: 'string' } };

function answer(data: unknown, status = 200): AnyResult {
  return { ok: status === 200, status, data, response: new Response() };
}

/** Returns what a client is told of an answer, after a while. */
async function told(result: AnyResult, driftSample?: number): Promise<readonly DriftReport[]> {
  const reports: DriftReport[] = [];
  const onDrift = (report: DriftReport): void => void reports.push(report);
  const given = await observed({ onDrift, driftSample }, 'getUser', tables, Promise.resolve(result));
  expect(given).toBe(result);
  expect(reports).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return reports;
}

describe('observed', () => {
  it('tells, after the call, the kinds of what differs and no value', async () => {
    expect(await told(answer({ id: 'secret' }))).toEqual([]);
    expect(await told(answer({ id: 42, token: 'secret' }))).toEqual([
      {
        operation: 'getUser',
        status: 200,
        differences: [
          { path: 'id', kind: 'kind', expected: 'string', found: 'number' },
          { path: 'token', kind: 'new', expected: 'undefined', found: 'string' },
        ],
      },
    ]);
  });

  it('is silent about a status that no example shows, a body that was not read, and a gateway', async () => {
    expect(await told(answer({ other: 1 }, 404))).toEqual([]);
    expect(await told(answer(undefined))).toEqual([]);
    expect(await told(answer('<html>', 500))).toEqual([]);
    expect(await told(answer({ id: 1 }), 0)).toEqual([]);
  });

  it('sees an answer as it came, whatever the caller does to it', async () => {
    const onDrift = vi.fn();
    const data: Record<string, unknown> = { id: 'a' };
    const { data: given } = await observed({ onDrift }, 'getUser', tables, Promise.resolve(answer(data)));
    expect(given).toBe(data);
    data['mine'] = 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(onDrift).not.toHaveBeenCalled();
  });

  it('fails with the call and with nothing else', async () => {
    const failing = Promise.reject(new Error('no connection'));
    await expect(observed({}, 'getUser', tables, failing)).rejects.toThrow('no connection');
    const hooks = [
      (): never => {
        throw new Error('in the hook');
      },
      (): Promise<never> => Promise.reject(new Error('in the hook, later')),
    ];
    for (const onDrift of hooks) {
      const result = answer({ id: 1 });
      expect(await observed({ onDrift }, 'getUser', tables, Promise.resolve(result))).toBe(result);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
});

describe('held', () => {
  it('is an error that has the answer, where it is of another type', async () => {
    const result = answer({ id: 42 });
    const error: unknown = await held('getUser', tables, Promise.resolve(result)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DriftError);
    expect(error).toMatchObject({
      message: 'getUser answered 200 with another type (id: kind, expected string, found number).',
      result: { data: { id: 42 } },
    });
    expect(JSON.stringify(error)).not.toContain('42');
  });

  it('takes what is new', async () => {
    const result = answer({ id: 'a', more: true });
    expect(await held('getUser', tables, Promise.resolve(result))).toBe(result);
  });
});

it('an input is checked on wish: the error names the argument and the kind, not the value', () => {
  const schema: StandardSchema<{ query: { limit: number } }> = {
    '~standard': {
      version: 1,
      vendor: 'postwright',
      validate: (value) => validate({ query: { limit: 'number' } }, value),
    },
  };
  expect(checkInput(schema, { query: { limit: 5 } })).toEqual({ query: { limit: 5 } });
  const check = (): unknown => checkInput(schema, { query: { limit: 'secret' } });
  expect(check).toThrow(InvalidInputError);
  expect(check).toThrow('query.limit: kind: expected number, found string');
});
