import { describe, expect, it } from 'vitest';
import type { PathForm } from '../../../src/model/api.js';
import { pathFormOf } from '../../../src/notation/path-form.js';
import { readTemplate } from '../../../src/notation/read-template.js';

function formOf(text: string, forms: Readonly<Record<string, PathForm | 'segment'>>): PathForm | undefined {
  const variables = new Map(
    Object.entries(forms).map(([name, form]) => [name, form === 'segment' ? {} : { inPath: form }]),
  );
  const [part] = readTemplate(text);
  return part && pathFormOf(part, variables);
}

describe('the form of a part in a path', () => {
  it('is that of the variable', () => {
    expect(formOf('{{a}}', { a: 'segments', b: 'encoded' })).toBe('segments');
    expect(formOf('{{a}}', { a: 'segment' })).toBeUndefined();
    expect(formOf('a', { a: 'segments' })).toBeUndefined();
  });

  it('is for a name put together that of the variables which it may come to', () => {
    expect(formOf('{{a-{{s}}}}', { 'a-x': 'segment', 'a-y': 'segments' })).toBe('segments');
    expect(formOf('{{a-{{s}}}}', { 'a-x': 'segments', 'a-y': 'encoded' })).toBe('encoded');
    expect(formOf('{{a-{{s}}}}', { 'a-x': 'segment', b: 'segments' })).toBeUndefined();
  });
});
