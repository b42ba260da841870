import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { parseConfig } from '../../../src/parse/parse-config.js';

const parse = (text: string): unknown => parseConfig(new TextEncoder().encode(text), 'postwright.json');

describe('parseConfig', () => {
  it('returns what the file sets', () => {
    expect(parse('{ "undocumented": "required" }')).toEqual({ undocumented: 'required' });
  });

  it('returns the defaults for what it does not set', () => {
    expect(parse('{}')).toEqual({ undocumented: 'optional' });
  });

  it.each([
    ['[]', 'expected an object, such as { "undocumented": "required" }.'],
    [
      '{ "undocumentd": "required" }',
      'there is no setting "undocumentd". What can be set is "undocumented".',
    ],
    ['{ "undocumented": true }', 'undocumented: expected "optional" or "required", found true.'],
  ])('refuses %s', (text, problem) => {
    const refused = new InputError([
      {
        code: 'config-unreadable',
        severity: 'error',
        message: `postwright.json is no configuration of postwright: ${problem}`,
        location: { file: 'postwright.json' },
      },
    ]);
    expect(() => parse(text)).toThrow(refused);
  });
});
