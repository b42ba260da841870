import { describe, expect, it } from 'vitest';
import { HeaderError } from '../../../../runtime/errors/header-error.js';
import { mergeHeaders } from '../../../../runtime/request/headers.js';

const place = 'getThing (GET /things/:id)';

describe('mergeHeaders', () => {
  it('lets later headers replace earlier ones, whatever their case', () => {
    const merged = mergeHeaders(place, { 'X-A': 'client', 'X-B': 1 }, undefined, { 'x-a': '1', 'X-A': true });
    expect([...merged]).toEqual([
      ['x-a', 'true'],
      ['x-b', '1'],
    ]);
  });

  it('leaves out undefined without removing what an earlier layer gave', () => {
    expect([...mergeHeaders(place, { 'X-A': 'client' }, { 'X-A': undefined, 'X-B': undefined })]).toEqual([
      ['x-a', 'client'],
    ]);
  });

  it('sends the elements of an array one after the other, and nothing for an empty one', () => {
    expect([...mergeHeaders(place, { 'X-A': ['a', undefined, 2], 'X-B': [] })]).toEqual([['x-a', 'a, 2']]);
  });

  it('keeps empty values', () => {
    expect(mergeHeaders(place, { 'X-A': '' }).get('x-a')).toBe('');
  });

  it.each(['a\r\nX-B: injected', 'a\n', '\ra', 'a\0b', 'snow ☃'])('refuses the value %j', (value) => {
    expect(() => mergeHeaders(place, { 'X-A': value })).toThrow(HeaderError);
    expect(() => mergeHeaders(place, { 'X-A': ['fine', value] })).toThrow(HeaderError);
  });

  it.each(['X-A\r\nX-B', 'X A', '', 'X-☃'])('refuses the name %j', (name) => {
    expect(() => mergeHeaders(place, { [name]: 'a' })).toThrow(HeaderError);
  });

  it('shows no value in its errors, also for a header that is set later', () => {
    const headers = mergeHeaders(place);
    const attempt = (): void => {
      headers.set('Authorization', 'Bearer secret\nsecret');
    };
    expect(attempt).toThrow(new HeaderError('getThing (GET /things/:id): invalid header "Authorization".'));
    try {
      attempt();
    } catch (error) {
      expect(error).not.toHaveProperty('cause');
    }
  });
});
