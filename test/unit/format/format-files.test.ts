import { describe, expect, it } from 'vitest';
import { formatFiles } from '../../../src/format/format-files.js';

describe('formatFiles', () => {
  it('formats with the options of the project', async () => {
    const files = [{ path: 'a.ts', text: 'export const a = "b"' }];
    expect(await formatFiles(files, { singleQuote: true, semi: false })).toEqual([
      { path: 'a.ts', text: "export const a = 'b'\n" },
    ]);
  });

  it('ends lines the same everywhere', async () => {
    const files = [{ path: 'a.ts', text: 'a();\r\nb();\r\n' }];
    expect(await formatFiles(files, { endOfLine: 'crlf' })).toEqual([{ path: 'a.ts', text: 'a();\nb();\n' }]);
  });

  it('leaves what goes on the wire as it is', async () => {
    const text = 'graphql(`{  a   }`);\n';
    expect(await formatFiles([{ path: 'a.ts', text }])).toEqual([{ path: 'a.ts', text }]);
  });
});
