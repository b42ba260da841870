import { describe, expect, it } from 'vitest';
import { PathSegmentError } from '../../../../runtime/errors/path-segment-error.js';
import { encodedSegments } from '../../../../runtime/request/encoded-segments.js';
import { given } from '../../../../runtime/request/given.js';
import { base, origin, segment, segments } from '../../../../runtime/request/url.js';

const place = 'getThing (GET /things/:id)';

describe('segment', () => {
  it('encodes what would end the segment or be decoded on the other side', () => {
    expect(segment('a/b?c#d\\e%2f', place)).toBe('a%2Fb%3Fc%23d%5Ce%252f');
  });

  it('encodes the characters that Postman encodes in a path', () => {
    expect(segment(' "<>`{}\u007f\té😀', place)).toBe('%20%22%3C%3E%60%7B%7D%7F%09%C3%A9%F0%9F%98%80');
  });

  it('leaves alone the characters that Postman leaves alone', () => {
    const alone = "!$&'()*+,-.:;=@[]^_|~AZaz09";
    expect(segment(alone, place)).toBe(alone);
  });

  it('sends a path variable without a value by its name', () => {
    expect(segment(':id', place)).toBe(':id');
  });

  it('takes numbers, booleans and bigints', () => {
    expect([segment(0, place), segment(false, place), segment(1907593834776899584n, place)]).toEqual([
      '0',
      'false',
      '1907593834776899584',
    ]);
  });

  it('sends U+FFFD for half of a surrogate pair', () => {
    expect(segment('\ud83d', place)).toBe('%EF%BF%BD');
  });

  it.each(['.', '..'])('refuses %j', (value) => {
    expect(() => segment(value, place)).toThrow(PathSegmentError);
    expect(() => segments(`a/${value}/b`, place)).toThrow(PathSegmentError);
  });

  it.each(['...', '.a', '%2e', '%2e%2e'])('keeps %j within its place', (value) => {
    expect(new URL(`https://h/a/${segment(value, place)}/b`).pathname.split('/')).toHaveLength(4);
  });
});

describe('given', () => {
  it.each(['', null, undefined, Number.NaN])('refuses %j, with the name of the argument', (value) => {
    expect(() => given(value, place, 'id')).toThrow(
      new PathSegmentError('getThing (GET /things/:id): the path argument "id" has no value.'),
    );
  });

  it('takes zero and false', () => {
    expect([given(0, place, 'id'), given(false, place, 'id')]).toEqual([0, false]);
  });
});

describe('encodedSegments', () => {
  it('keeps the escapes of a value that is encoded already, and encodes the rest', () => {
    expect(encodedSegments('USER%5cS-1%2F2/a b/50%/ſ', place)).toBe('USER%5cS-1%2F2/a%20b/50%25/%C5%BF');
  });

  it.each(['.', '..', '%2e', '%2E.'])('refuses %j as one of the segments', (value) => {
    expect(() => encodedSegments(`a/${value}/b`, place)).toThrow(PathSegmentError);
  });
});

describe('segments', () => {
  it('encodes each segment and keeps the slashes', () => {
    expect(segments('/api v1//x?/', place)).toBe('/api%20v1//x%3F/');
  });
});

describe('base', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    [' https://api.example.com/v1\n', 'https://api.example.com/v1'],
    ['localhost:7000', 'http://localhost:7000'],
    ['api.example.com', 'http://api.example.com'],
    // Without a host: no part of the path may become one.
    ['', ''],
    [' ', ''],
    ['/just', '/just'],
    ['https:/api.example.com', 'https:/api.example.com'],
    ['https', 'https'],
    ['wss.example.com', 'http://wss.example.com'],
  ])('of %j is %j', (given, made) => {
    expect(base({}, given)).toBe(made);
  });

  it("gives way to the client's, also where the variable has no value", () => {
    expect(base({ baseUrl: 'https://proxy.example.com/api/' }, 'https://api.example.com')).toBe(
      'https://proxy.example.com/api',
    );
    expect(base({ baseUrl: 'http://localhost' }, undefined)).toBe('http://localhost');
  });
});

describe('origin', () => {
  it.each([
    [undefined, 'https://api.example.com'],
    ['', 'https://api.example.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://localhost/mock//', 'http://localhost/mock'],
  ])('beside the baseUrl %j is %j', (baseUrl, made) => {
    expect(origin({ baseUrl }, 'https://api.example.com')).toBe(made);
  });
});
