import { describe, expect, it } from 'vitest';
import { matchRequests, type KnownRequest } from '../../../../src/plan/names/match-requests.js';

function request(item: string, rest: Partial<KnownRequest> = {}): KnownRequest {
  return { item: item.split('/'), method: 'GET', url: `/${item}`, ...rest };
}

function matched(
  old: readonly KnownRequest[],
  now: readonly KnownRequest[],
): readonly (number | undefined)[] {
  const found = matchRequests(old, now);
  return now.map((_, at) => found.get(at));
}

describe('a request is known from one version to the next', () => {
  it('by its id, whatever else became of it', () => {
    const old = [request('Users/Get', { id: 'a' }), request('Users/List', { id: 'b' })];
    const swapped = [request('Users/List', { id: 'a' }), request('Users/Get', { id: 'b', method: 'POST' })];
    expect(matched(old, swapped)).toEqual([0, 1]);
  });

  it('by its folder and name, where an import made new ids', () => {
    const old = [request('Users/Get', { id: 'a' }), request('Orders/Get', { id: 'b' })];
    const now = [request('Orders/Get', { id: 'c', url: '/v2' }), request('Users/Get', { id: 'd' })];
    expect(matched(old, now)).toEqual([1, 0]);
  });

  it('by its method and URL, where it was renamed or moved', () => {
    const old = [request('Users/Get', { url: '/u' }), request('Users/Add', { url: '/u', method: 'POST' })];
    const now = [
      request('People/Create', { url: '/u', method: 'POST' }),
      request('Users/Fetch', { url: '/u' }),
    ];
    expect(matched(old, now)).toEqual([1, 0]);
  });

  it('by its method and URL among those of the same name', () => {
    const old = [request('Get', { url: '/a' }), request('Get', { url: '/b' })];
    const now = [request('Get', { url: '/b' }), request('Get', { url: '/a' })];
    expect(matched(old, now)).toEqual([1, 0]);
  });

  it('by its place among those that nothing tells apart', () => {
    const twice = [request('Get'), request('Get')];
    expect(matched(twice, [...twice, request('Get')])).toEqual([0, 1, undefined]);
  });

  it('not by a method and URL that several have', () => {
    const old = [request('A', { url: '/rpc' }), request('B', { url: '/rpc' })];
    expect(matched(old, [request('C', { url: '/rpc' })])).toEqual([undefined]);
  });

  it('not by an id that two share', () => {
    const old = [request('A', { id: 'x' }), request('B', { id: 'x' })];
    expect(matched(old, [request('B', { id: 'x' }), request('C', { id: 'x' })])).toEqual([1, undefined]);
  });

  it('not by a method and URL that nothing is known of', () => {
    expect(matched([{ item: ['A'] }], [{ item: ['B'] }])).toEqual([undefined]);
  });
});
