import { expect, it } from 'vitest';
import { printFetch } from '../../../../src/site/samples/print-fetch.js';
import type { WirePart } from '../../../../site/wire-request.js';

/** Returns the lines of the sample that make a form of these parts. */
function formLines(...parts: readonly WirePart[]): readonly string[] {
  const body = { kind: 'multipart', parts } as const;
  const sample = printFetch({ method: 'POST', url: 'https://a.test/', headers: [], body });
  return sample.split('\n').filter((line) => line.startsWith('form.') || line.startsWith('//'));
}

it('says what FormData sends in another way than Postman, above the part', () => {
  expect(
    formLines(
      { name: 'a', value: '{}', file: false, contentType: 'application/json' },
      { name: 'b', value: 'one\ntwo', file: false },
    ),
  ).toEqual([
    '// FormData sends no content type with a text.',
    "form.append('a', '{}');",
    '// FormData sends line breaks as CR LF.',
    String.raw`form.append('b', 'one\ntwo');`,
  ]);
});

it('says nothing of parts that go out alike', () => {
  const lines = formLines(
    { name: 'a', value: 'one\r\ntwo', file: false },
    { name: 'b', value: 'a.json', file: true, contentType: 'application/json' },
  );
  expect(lines.map((line) => line.slice(0, 14))).toEqual(["form.append('a", "form.append('b"]);
});
