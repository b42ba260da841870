import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/model/facts.js';
import { readKindCell } from '../../../../src/documentation/facts/read-kind.js';
import { readProseKind } from '../../../../src/documentation/facts/read-prose-kind.js';

describe('a cell of a type column', () => {
  const cells: readonly (readonly [string, Facts])[] = [
    ['string', { kind: 'string' }],
    ['`String`', { kind: 'string' }],
    ['Text', { kind: 'string' }],
    ['int', { kind: 'integer' }],
    ['interger', { kind: 'integer' }],
    ['int64', { kind: 'integer' }],
    ['Float', { kind: 'number' }],
    ['decimal(10,2)', { kind: 'number' }],
    ['bool', { kind: 'boolean' }],
    ['object', { kind: 'object' }],
    ['file', { kind: 'file' }],
    ['varchar(255)', { kind: 'string', maxLength: 255 }],
    ['string[]', { kind: 'array', elements: 'string' }],
    ['string \\[ \\]', { kind: 'array', elements: 'string' }],
    ['Array of strings', { kind: 'array', elements: 'string' }],
    ['array<integer>', { kind: 'array', elements: 'integer' }],
    ['object array', { kind: 'array', elements: 'object' }],
    ['List of Address', { kind: 'array' }],
    ['array', { kind: 'array' }],
    ['string?', { kind: 'string', required: 'no' }],
    ['integer (required)', { kind: 'integer', required: 'yes' }],
    ['required, string', { kind: 'string', required: 'yes' }],
    ['string, optional', { kind: 'string', required: 'no' }],
    ['nullable/numeric', { kind: 'number', nullable: true }],
    ['string or null', { kind: 'string', nullable: true }],
    ['integer | number', { kind: 'number' }],
    ['string | integer', {}],
    ['datetime', { kind: 'string', format: 'date-time' }],
    ['ISO time format', { kind: 'string', format: 'date-time' }],
    ['UUID', { kind: 'string', format: 'uuid' }],
    ['cadena', { kind: 'string' }],
    ['entero', { kind: 'integer' }],
    ['字符串', { kind: 'string' }],
    ['整数', { kind: 'integer' }],
    ['строка', { kind: 'string' }],
    ['문자열', { kind: 'string' }],
    ['文字列', { kind: 'string' }],
    ['Zahl', { kind: 'number' }],
    ['Address', {}],
    ['', {}],
  ];
  it.each(cells)('reads %j', (cell, facts) => {
    expect(readKindCell(cell)).toEqual(facts);
  });
});

describe('a description that names its type', () => {
  const texts: readonly (readonly [string, Facts])[] = [
    ['Boolean. If true, all are copied', { kind: 'boolean' }],
    ['bool, default false', { kind: 'boolean' }],
    ['(Number) The page', { kind: 'number' }],
    ['• Optional\n• boolean. Only dates', { kind: 'boolean' }],
    ['It needs to be a positive integer.', { kind: 'integer' }],
    ['Takes boolean values', { kind: 'boolean' }],
    ['If set to true, everything is returned', { kind: 'boolean' }],
    ['Specifies whether to wait', { kind: 'boolean' }],
    ['A comma-separated list of ids', { kind: 'string' }],
    ['List of headers, separated by commas', { kind: 'string' }],
    ['The URL to call', { kind: 'string', format: 'uri' }],
    ['UTC timestamp in ms', { kind: 'integer' }],
    ['The URL-safe identifier', {}],
    ['The number of items', {}],
    ['Date of birth', {}],
    ['Attachments, if there are any', {}],
  ];
  it.each(texts)('reads %j', (text, facts) => {
    expect(readProseKind(text)).toEqual(facts);
  });
});
