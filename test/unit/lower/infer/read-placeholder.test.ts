import { describe, expect, it } from 'vitest';
import { hasVariable, readPlaceholder } from '../../../../src/lower/infer/read-placeholder.js';

describe('readPlaceholder', () => {
  it('reads what converters write for a type', () => {
    expect(readPlaceholder('<long>')).toEqual({ source: 'named', kind: 'integer' });
    expect(readPlaceholder('<dateTime>')).toEqual({ source: 'named', kind: 'string', format: 'date-time' });
    expect(readPlaceholder('<boolean>')).toEqual({ source: 'named', kind: 'boolean' });
  });

  it('reads what dynamic variables make', () => {
    expect(readPlaceholder('{{$guid}}')).toEqual({ source: 'dynamic', kind: 'string', format: 'uuid' });
    expect(readPlaceholder('{{ $timestamp }}')).toEqual({ source: 'dynamic', kind: 'integer' });
    expect(readPlaceholder('{{$randomColor}}')).toEqual({ source: 'dynamic', kind: 'string' });
  });

  it('knows nothing of other variables', () => {
    expect(readPlaceholder('{{id}}')).toEqual({ source: 'variable', kind: 'unknown' });
  });

  it('leaves alone what is more than a placeholder, or an unknown name', () => {
    expect(readPlaceholder('v{{id}}')).toBeUndefined();
    expect(readPlaceholder('<b>')).toBeUndefined();
    expect(readPlaceholder('TEMPLATE')).toBeUndefined();
  });

  it('finds a variable anywhere', () => {
    expect(hasVariable('v{{id}}')).toBe(true);
    expect(hasVariable('}} {{')).toBe(false);
  });
});
