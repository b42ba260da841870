import { describe, expect, it } from 'vitest';
import type { Body, Operation, QueryParameter, Recording } from '../../../../src/model/operation.js';
import type { TypeNode } from '../../../../src/model/type-node.js';
import type { InputPart } from '../../../../src/model/plan.js';
import { nameSavedRequests } from '../../../../src/plan/operations/saved-requests.js';
import { operation } from '../../../kit/operation.js';

const text: TypeNode = { kind: 'string' };
const texts: TypeNode = { kind: 'array', element: text };

function parameter(name: string, ...members: readonly TypeNode[]): QueryParameter {
  return { name, type: { kind: 'union', members }, required: false, facts: {}, positions: [] };
}

const query = [parameter('tag', text, texts), parameter('page', text)];
const request = operation({ query });

/** Returns the keys of the requests that are kept of these, which saved responses called 0, 1, … answer. */
function kept(
  recordings: readonly (Partial<Recording> | undefined)[],
  parts: readonly InputPart[] = [],
  to: Operation = request,
): readonly string[] {
  const responses = recordings.map((recording, at) => ({
    key: String(at),
    example: {
      name: '',
      status: 200,
      headers: [],
      body: '',
      ...(recording && { recording: { path: [], query: [], headers: [], ...recording } }),
    },
  }));
  return nameSavedRequests(responses, parts, to).map(({ key }) => key);
}

describe('nameRequests', () => {
  it('keeps each request once, under the name of the first response that answers it', () => {
    const other = { query: [{ name: 'page', value: '2' }] };
    expect(kept([undefined, other, {}, other])).toEqual(['1', '2']);
  });

  it('keeps none that lacks what must be given', () => {
    const part = { place: 'query', required: true, type: text } as const;
    const body = { kind: 'text', text: '' } as const;
    const other = { query: [{ name: 'page', value: '2' }] };
    expect(kept([{}, other], [part])).toEqual(['1']);
    expect(kept([{}, { body }], [{ ...part, place: 'body' }])).toEqual(['1']);
  });

  it('keeps none with a name or a list that the input does not take', () => {
    const list = ['1', '2'];
    expect(
      kept([{ query: [{ name: 'tag', value: list }] }, { query: [{ name: 'page', value: list }] }]),
    ).toEqual(['0']);
    expect(kept([{ query: [{ name: 'other', value: '1' }] }])).toEqual([]);
  });

  it('keeps none with a file where the input takes a text', () => {
    const body: Body = {
      kind: 'multipart',
      fields: [parameter('file', { kind: 'file' }), parameter('note', text)],
      required: false,
    };
    const part = (name: string): Partial<Recording> => ({
      body: { kind: 'multipart', entries: [{ name, values: [{ file: 'a.png' }] }] },
    });
    expect(kept([part('note'), part('file')], [], operation({ body }))).toEqual(['1']);
  });
});
