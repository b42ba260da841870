import { describe, expect, it } from 'vitest';
import { describeBody } from '../../../../src/plan/operations/describe-body.js';
import type { Argument } from '../../../../src/model/operation.js';
import { operation } from '../../../kit/operation.js';

const part = (
  name: string,
  facts: Argument['facts'],
  evidence: Argument['evidence'] = ['table'],
): Argument => {
  return { name, in: 'body', facts, typed: 'optional', evidence };
};

describe('describeBody', () => {
  it('lists what is documented of a body that is a text', () => {
    const list = describeBody({
      ...operation({}),
      body: { kind: 'text', required: false },
      arguments: [
        part('wait', {
          kind: 'integer',
          required: 'yes',
          default: 5,
          description: 'In seconds.\nMore of it.',
        }),
        part('mode', { kind: 'string', enum: ['a', 'b'] }),
        part('seen', { kind: 'string' }, ['example']),
      ],
    });
    expect(list).toBe(
      'Documented parts:\n\n- `wait` (integer, required, default `5`): In seconds.\n- `mode` (string, one of `a`, `b`)',
    );
  });

  it('leaves to its type what a type can say', () => {
    const body = { kind: 'json', type: { kind: 'string' }, required: false, contentType: 'x' } as const;
    expect(describeBody({ ...operation({}), body, arguments: [part('a', {})] })).toBeUndefined();
  });
});
