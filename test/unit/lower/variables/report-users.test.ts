import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../../src/diagnostics/collector.js';
import { reportUsers } from '../../../../src/lower/variables/report-users.js';
import { readTemplate } from '../../../../src/notation/read-template.js';

function reported(values: Readonly<Record<string, string>>, ...bases: readonly string[]): readonly string[] {
  const diagnostics = createDiagnostics();
  const valueOf = new Map(Object.entries(values));
  reportUsers(bases.map(readTemplate), (name) => valueOf.get(name), 'shop.json', diagnostics);
  return diagnostics.list().map(({ code, message }) => `${code} ${/"(.*?)"/.exec(message)?.[1] ?? ''}`);
}

describe('reportUsers', () => {
  it.each([
    'https://joe:pw@api.example.com/v1',
    'https://joe:{{password}}@api.example.com',
    'https://joe@api.example.com',
    'joe:pw@api.example.com',
    '{{inner}}/v1',
  ])('names the variable of %s, once', (host) => {
    const values = { host, inner: 'http://a:b@inner.example' };
    expect(reported(values, '{{host}}', '{{host}}/api')).toEqual(['url-with-user host']);
  });

  it.each(['https://api.example.com', 'https://api.example.com/@joe', 'api.example.com?to=a@b.example', ''])(
    'says nothing of %s',
    (host) => {
      expect(reported({ host }, '{{host}}')).toEqual([]);
    },
  );

  it('says nothing of a variable that no URL begins with, nor of one without a value', () => {
    expect(reported({ mail: 'joe@example.com' }, 'https://{{mail}}', '{{host}}')).toEqual([]);
  });
});
