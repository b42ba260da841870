import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../src/json/parse-json.js';
import { inferResponses } from '../../../../src/lower/infer/infer-responses.js';
import type { Example } from '../../../../src/model/operation.js';
import { showType } from '../../../kit/show-type.js';

function example(status: number, body: string, contentType?: string): Example {
  return {
    name: 'An answer',
    status,
    headers: contentType === undefined ? [] : [['Content-Type', contentType]],
    body,
  };
}

function responses(examples: readonly Example[], method = 'GET'): readonly string[] {
  const decoded = examples.map((each) => ({ example: each, json: parseJson(each.body) }));
  return inferResponses(decoded, method).map(
    ({ status, reader, type }) => `${status} ${reader} ${showType(type)}`,
  );
}

const json = 'application/json; charset=utf-8';

describe('inferResponses', () => {
  it('gives one type to each status, by ascending status, joined over its examples', () => {
    expect(
      responses([
        example(404, '{"error": "no"}', json),
        example(200, '{"id": 1}', json),
        example(200, '{"id": 2, "name": "b"}', json),
      ]),
    ).toEqual(['200 json { id: integer; name?: string }', '404 json { error: string }']);
  });

  it('reads JSON under any content type, but a bare word only where it is declared', () => {
    expect(responses([example(200, '{"id": 1}', 'text/html')])).toEqual(['200 json { id: integer }']);
    expect(responses([example(200, '{"id": 1}', 'application/problem+json')])).toEqual([
      '200 json { id: integer }',
    ]);
    expect(responses([example(200, '"Not found"', json)])).toEqual(['200 json string']);
    expect(responses([example(200, '42', 'text/plain')])).toEqual(['200 text string']);
    expect(responses([example(200, '42')])).toEqual(['200 json integer']);
  });

  it('reads text, XML and CSV as text', () => {
    expect(responses([example(200, '<a/>', 'application/xml')])).toEqual(['200 text string']);
    expect(responses([example(200, 'a,b', 'text/csv')])).toEqual(['200 text string']);
    expect(responses([example(200, 'OK')])).toEqual(['200 text string']);
  });

  it('reads binary content as a blob, saved or not', () => {
    expect(responses([example(200, '', 'image/png')])).toEqual(['200 blob file']);
    expect(responses([example(200, '%PDF-1.4', 'application/pdf')])).toEqual(['200 blob file']);
  });

  it('reads nothing where there is nothing, or can be nothing', () => {
    expect(responses([example(200, ' ', json)])).toEqual(['200 none undefined']);
    expect(responses([example(204, '{"id": 1}', json)])).toEqual(['204 none undefined']);
    expect(responses([example(200, '{"id": 1}', json)], 'HEAD')).toEqual(['200 none undefined']);
  });

  it('keeps every digit of large integers, and reads over comments', () => {
    expect(responses([example(200, '{"id": 1907593834776899584, // the id\n"n": 1}', json)])).toEqual([
      '200 json { id: integer | bigint; n: integer }',
    ]);
  });

  it('reads JSON in lines as a stream of them where its type says so, else as a text', () => {
    expect(responses([example(200, '{"id": 1}\n{"id": 2}\n', json)])).toEqual(['200 text string']);
    const lines = 'application/x-ndjson';
    expect(responses([example(200, '{"id": 1}', lines)])).toEqual(['200 lines { id: integer }']);
    expect(responses([example(200, '{"id": 1}\n{"id": "x"}\n', lines), example(200, '', lines)])).toEqual([
      '200 lines { id: integer | string }',
    ]);
    expect(responses([example(200, '{"id": 1}\n...', lines)])).toEqual(['200 text string']);
  });

  it('reads server-sent events as a stream, unless another example of the status is none', () => {
    const events = example(200, 'data: 1\n\n', 'text/event-stream; charset=utf-8');
    expect(responses([events, events])).toEqual(['200 events unknown']);
    expect(responses([events, example(200, '{"id": 1}', json)])).toEqual([
      '200 json string | { id: integer }',
    ]);
    expect(responses([events, example(200, 'a', 'text/plain')])).toEqual(['200 text string']);
  });

  it('says unknown of a body that is declared as JSON and is none', () => {
    expect(responses([example(200, '{"id": 1, ...', json)])).toEqual(['200 json unknown']);
  });

  it('joins answers that disagree on the kind of body', () => {
    expect(responses([example(200, '{"id": 1}', json), example(200, '', json)])).toEqual([
      '200 json { id: integer } | undefined',
    ]);
    expect(responses([example(200, '{"id": 1}', json), example(200, 'gone', 'text/plain')])).toEqual([
      '200 json string | { id: integer }',
    ]);
  });
});
