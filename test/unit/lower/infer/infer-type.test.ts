import { describe, expect, it } from 'vitest';
import { inferType } from '../../../../src/lower/infer/infer-type.js';
import { jsonOf } from '../../../kit/json-of.js';
import { showType } from '../../../kit/show-type.js';

const answer = (...texts: readonly string[]): string => showType(inferType(texts.map(jsonOf)));
const input = (...texts: readonly string[]): string =>
  showType(inferType(texts.map(jsonOf), { open: false }));

describe('scalars', () => {
  it('tells integers, floats and integers beyond 2^53 apart', () => {
    expect(answer('1', '-20')).toBe('integer');
    expect(answer('1', '1.5')).toBe('number');
    expect(answer('1e3')).toBe('integer');
    expect(answer('1907593834776899584')).toBe('integer | bigint');
    expect(answer('1', '1907593834776899584')).toBe('integer | bigint');
  });

  it('leaves open what was only seen as null, and keeps null beside a type', () => {
    expect(answer('null')).toBe('unknown');
    expect(answer('null', '"a"', 'true')).toBe('boolean | string | null');
    expect(answer()).toBe('unknown');
  });

  it('notes a format when every string shows it', () => {
    expect(answer('"2024-02-29T10:00:00Z"', '"2024-02-29 10:00:00.123+02:00"')).toBe('date-time');
    expect(answer('"2024-02-29"')).toBe('date');
    expect(answer('"9834029e-58b6-11e1-b8b7-a5bd0e4e126f"')).toBe('uuid');
    expect(answer('"https://example.com/a?b=c"')).toBe('uri');
    expect(answer('"ann@example.com"')).toBe('email');
    expect(answer('"2024-02-29"', '""')).toBe('string');
    expect(answer('"2024-02-29"', '"https://example.com"')).toBe('string');
  });

  it('needs two values for a format that one value may have by chance', () => {
    expect(answer('"300"', '"300"')).toBe('string');
    expect(answer('"300"', '"14"')).toBe('digits');
    expect(answer('"+14155550100"', '"+4930123456"')).toBe('phone');
  });

  it('suggests values only when few of them repeat often', () => {
    const many = (value: string, count: number): readonly string[] => Array<string>(count).fill(`"${value}"`);
    expect(answer(...many('open', 6), ...many('closed', 6))).toBe('(closed|open|…)');
    expect(answer(...many('open', 5), ...many('closed', 5))).toBe('string');
    expect(answer(...many('open', 11), '"closed"')).toBe('string');
    expect(answer(...many('12', 6), ...many('a b c', 6))).toBe('string');
    expect(input(...many('open', 6), ...many('closed', 6))).toBe('string');
  });
});

describe('arrays', () => {
  it('joins the elements of all arrays', () => {
    expect(answer('[]')).toBe('unknown[]');
    expect(answer('[]', '["a"]')).toBe('string[]');
    expect(answer('["a", 1, null]')).toBe('(integer | string | null)[]');
    expect(answer('[[1], [2.5]]')).toBe('number[][]');
  });

  it('makes a tuple only of several arrays of one length with a kind for each place', () => {
    expect(answer('["a", 1]', '["b", 2]', '["c", 3]')).toBe('[string, integer]');
    expect(answer('["a", 1]', '["b", 2]')).toBe('(integer | string)[]');
    expect(answer('[1, 2]', '[3, 4]', '[5, 6]')).toBe('integer[]');
    expect(answer('["a", 1]', '["b", 2]', '["c"]')).toBe('(integer | string)[]');
    expect(answer('["a", 1]', '["b", 2]', '["c", null]')).toBe('(integer | string | null)[]');
  });
});

describe('objects', () => {
  it('requires what every object has', () => {
    expect(answer('{"a": 1, "b": "x"}', '{"a": 2}')).toBe('{ a: integer; b?: string }');
    expect(answer('{}')).toBe('{  }');
  });

  it('keeps keys as they are spelt, in the order of their first appearance', () => {
    expect(answer('{"z": 1, "2": 1, "__proto__": 1, "avg-NO2": 1}')).toBe(
      '{ z: integer; 2: integer; __proto__: integer; avg-NO2: integer }',
    );
  });

  it('requires what every example has, however few there are', () => {
    expect(answer('{"id": 1, "urls": [], "tags": ["a"]}', '{"id": 2, "urls": []}')).toBe(
      '{ id: integer; urls: unknown[]; tags?: string[] }',
    );
  });

  it('leaves lists optional once a few elements of a list disagree on some of them', () => {
    expect(answer('[{"id": 1, "urls": [], "tags": ["a"]}, {"id": 2, "urls": []}]')).toBe(
      '{ id: integer; urls?: unknown[]; tags?: string[] }[]',
    );
    expect(answer('[{"id": 1, "note": "x", "tags": []}, {"id": 2, "tags": []}]')).toBe(
      '{ id: integer; note?: string; tags: unknown[] }[]',
    );
  });

  it('requires objects with values of their own, whatever else a few elements disagree on', () => {
    expect(answer('[{"sender": {"id": 1}, "team": {"id": 2}, "tags": []}, {"sender": {"id": 3}}]')).toBe(
      '{ sender: { id: integer }; team?: { id: integer }; tags?: unknown[] }[]',
    );
  });

  it('leaves an object optional that lacks each of its lists at times and never all of them', () => {
    const pair = '{"id": 1, "entities": {"urls": []}}, {"id": 2, "entities": {"tags": []}}';
    const pairs = Array<string>(5).fill(pair).join();
    expect(answer(`[${pairs}]`)).toBe('{ id: integer; entities?: { urls?: unknown[]; tags?: unknown[] } }[]');
    expect(answer(`[${pairs}, {"id": 3, "entities": {}}]`)).toBe(
      '{ id: integer; entities: { urls?: unknown[]; tags?: unknown[] } }[]',
    );
  });

  it('lets dates be null where a few elements show that another one is, but for those of the beginning', () => {
    const paid = '{"created_at": "2024-01-01", "paid_at": "2024-01-02", "sent_at": "2024-01-03"}';
    const open = '{"created_at": "2024-01-01", "paid_at": null, "sent_at": "2024-01-03"}';
    expect(answer(`[${paid}, ${open}]`)).toBe(
      '{ created_at: date; paid_at: date | null; sent_at: date | null }[]',
    );
    expect(answer(`[${paid}, ${paid}]`)).toBe('{ created_at: date; paid_at: date; sent_at: date }[]');
    expect(answer(`[${Array<string>(4).fill(`${paid}, ${open}`).join()}]`)).toBe(
      '{ created_at: date; paid_at: date | null; sent_at: date }[]',
    );
  });

  it('leaves bags of lists and objects optional once a few elements disagree on anything', () => {
    expect(answer('[{"note": "x", "links": {"self": {}}}, {"links": {"self": {}}}]')).toBe(
      '{ note?: string; links?: { self: {  } } }[]',
    );
  });

  it('takes relations of which each element has exactly one for a choice', () => {
    const rule = '{"rule": {"period": {"days": 1}, "event": null}}';
    const [type, choice] = ['{ days: integer }', '{ period: { days: integer } | null; event: unknown }'];
    expect(answer(`[${rule}, ${rule}]`)).toBe(`{ rule: ${choice} }[]`);
    expect(answer(rule)).toBe(`{ rule: { period: ${type}; event: unknown } }`);
  });

  it('leaves bags of lists optional in the elements of a list, but for a connection of GraphQL', () => {
    const element = '{"id": 1, "entities": {"urls": [], "tags": []}, "items": {"edges": []}}';
    expect(answer(`[${element}, ${element}]`)).toBe(
      '{ id: integer; entities?: { urls?: unknown[]; tags?: unknown[] }; items: { edges: unknown[] } }[]',
    );
    expect(answer(element, element)).toBe(
      '{ id: integer; entities: { urls: unknown[]; tags: unknown[] }; items: { edges: unknown[] } }',
    );
  });

  it('requires what many objects have, whatever else they disagree on', () => {
    const objects = [1, 2, 3, 4, 5, 6, 7].map((id) => `{"id": ${id}, "tags": []}`);
    expect(answer(`[{"id": 0, "tags": [], "urls": []}, ${objects.join()}]`)).toBe(
      '{ id: integer; tags: unknown[]; urls?: unknown[] }[]',
    );
  });

  it('requires a field of an input only when recordings differ and all have it', () => {
    expect(input('{"a": 1, "b": 2}')).toBe('{ a?: integer; b?: integer }');
    expect(input('{"a": 1, "b": 2}', '{"a": 1, "b": 2}')).toBe('{ a?: integer; b?: integer }');
    expect(input('{"a": 1, "b": 2}', '{"a": 1}')).toBe('{ a: integer; b?: integer }');
    expect(input('{"a": 1,\n// "b": 2\n}')).toBe('{ a?: integer; b?: integer }');
  });
});

describe('maps', () => {
  const value = '{"n": 1}';
  it.each([
    ['uuids', `{"9834029e-58b6-11e1-b8b7-a5bd0e4e126f": ${value}}`],
    ['dates', `{"2024-01-01": ${value}}`],
    ['long ids', `{"8822771": ${value}}`],
    ['numbers', `{"1": ${value}, "2": ${value}}`],
    ['locales', `{"en-US": ${value}, "de": ${value}, "fr": ${value}}`],
    ['currencies', `{"USD": ${value}, "EUR": ${value}}`],
    ['one currency that is no word', `{"EUR": ${value}}`],
    ['currencies in small letters', `{"usd": ${value}, "try": ${value}}`],
    ['languages of three letters', `{"deu": ${value}, "fra": ${value}}`],
    ['countries of three letters', `{"DEU": ${value}, "FRA": ${value}, "ITA": ${value}}`],
    ['countries in small letters', `{"de": ${value}, "us": ${value}, "jp": ${value}, "gb": ${value}}`],
    ['ids behind a prefix', `{"user:9834029e-58b6-11e1-b8b7-a5bd0e4e126f": ${value}}`],
    ['serial numbers', `{"P400Plus-275479597": ${value}}`],
    ['hashes', `{"0x1f9840a85d5af5bf1d1762f925bdaddc4201f984": ${value}}`],
    ['letters and digits in turns', `{"MP4_10000K_30FPS_48KHZ": ${value}}`],
    ['years', `{"2024": ${value}}`],
    ['hours', `{"09:00": ${value}, "10:30": ${value}}`],
    ['time zones', `{"Europe/Berlin": ${value}}`],
    ['paths', `{"/users/{id}": ${value}}`],
    ['URLs', `{"https://example.com/a": ${value}}`],
    ['versions', `{"1.0.0": ${value}, "2.0.0-rc.1": ${value}}`],
    ["a converter's", `{"key_0": ${value}, "key_1": ${value}}`],
  ])('takes keys that are %s for data', (_, text) => {
    expect(answer(text)).toBe('Record<{ n: integer }>');
  });

  it('takes keys that hardly two objects share for data', () => {
    const texts = [1, 2, 3, 4].map((object) => `{"k${object}_a": 1, "k${object}_b": 2, "k${object}_c": 3}`);
    expect(answer(...texts)).toBe('Record<integer>');
  });

  it('takes the headers of a message for data', () => {
    expect(answer('{"host": "x", "user-agent": "y", "content-type": "z", "x-own": "1"}')).toBe(
      'Record<string>',
    );
    expect(answer('{"host": "x", "date": "y", "server": "z"}')).toBe(
      '{ host: string; date: string; server: string }',
    );
  });

  it('takes keys for data that the answer also lists as values', () => {
    const columns = '[{"name": "reach"}, {"name": "clicks"}]';
    expect(answer(`{"columns": ${columns}, "sums": {"reach": 1, "clicks": 2}}`)).toBe(
      '{ columns: { name: string }[]; sums: Record<integer> }',
    );
    expect(answer(`{"columns": ${columns}, "sums": {"reach": 1, "total": 2}}`)).toBe(
      '{ columns: { name: string }[]; sums: { reach: integer; total: integer } }',
    );
    expect(answer(`{"columns": ${columns}, "sums": {"reach": {"a": 1}, "clicks": {"b": 2}}}`)).toBe(
      '{ columns: { name: string }[]; sums: { reach: { a: integer }; clicks: { b: integer } } }',
    );
  });

  it('takes many keys with objects of one shape for data', () => {
    const champions = (fields: string, count: number): string =>
      `{${Array.from({ length: count }, (_, at) => `"name${'x'.repeat(at)}": ${fields}`).join()}}`;
    expect(answer(champions('{"a": 1, "b": 2, "c": 3}', 20))).toBe(
      'Record<{ a: integer; b: integer; c: integer }>',
    );
    expect(answer(champions('{"a": 1, "b": 2, "c": 3}', 19))).toMatch(/^\{ name: /);
    expect(answer(champions('{"data": 1}', 20))).toMatch(/^\{ name: /);
  });

  it('keeps words that happen to be codes', () => {
    expect(answer('{"all": 1, "try": 2, "top": 3}')).toBe('{ all: integer; try: integer; top: integer }');
    expect(answer('{"run": 1, "sin": 2}')).toBe('{ run: integer; sin: integer }');
    expect(answer('{"at": 1, "be": 2, "in": 3, "me": 4}')).toMatch(/^\{ at/);
    expect(answer('{"averageVolume10Day": 1, "sha256": 2}')).toBe(
      '{ averageVolume10Day: integer; sha256: integer }',
    );
    expect(answer('{"id": 1, "no": 2}')).toBe('{ id: integer; no: integer }');
    expect(answer('{"ALL": 1}')).toBe('{ ALL: integer }');
    expect(answer('{"1": "a", "2": {}}')).toBe('{ 1: string; 2: {  } }');
  });
});

describe('tagged unions', () => {
  const text = '{"type": "text", "text": "hi"}';
  const image = '{"type": "image", "url": "x", "width": 1}';

  it('keeps shapes apart that a key tells apart', () => {
    expect(answer(`[${[text, image, text, image].join()}]`)).toBe(
      '({ type: "text"; text: string } | { type: "image"; url: string; width: integer })[]',
    );
  });

  it('joins shapes of which one was seen only once, and those of an input', () => {
    const joined = '{ type: string; text?: string; url?: string; width?: integer }';
    expect(answer(text, text, image)).toBe(joined);
    expect(input(text, text, image, image)).toBe(joined);
  });

  it('joins shapes that differ among objects of one value', () => {
    expect(answer(text, '{"type": "text"}', image, image)).toBe(
      '{ type: string; text?: string; url?: string; width?: integer }',
    );
  });
});

describe('recursion', () => {
  it('names an object that holds objects of its own shape', () => {
    const leaf = '{"id": 3, "text": "c", "replies": []}';
    const inner = `{"id": 2, "text": "b", "replies": [${leaf}]}`;
    expect(answer(`{"comments": [{"id": 1, "text": "a", "replies": [${inner}]}]}`)).toBe(
      '{ comments: Comment = { id: integer; text: string; replies: @Comment[] }[] }',
    );
  });

  it('follows a shape over two keys', () => {
    const inner = '{"id": 2, "children": {"items": []}}';
    expect(answer(`{"id": 1, "children": {"items": [${inner}]}}`)).toBe(
      'Child = { id: integer; children: { items: @Child[] } }',
    );
  });

  it('is one type on both sides of a tree', () => {
    const leaf = '{"value": 3, "left": null, "right": null}';
    const right = `{"value": 2, "left": ${leaf}, "right": null}`;
    expect(answer(`{"node": {"value": 1, "left": ${leaf}, "right": ${right}}}`)).toBe(
      '{ node: Node = { value: integer; left: @Node | null; right: @Node | null } }',
    );
  });

  it('has the same name whichever side was seen first', () => {
    const leaf = '{"value": 3, "next": null, "inner": null}';
    const [next, inner] = [`"next": ${leaf}`, `"inner": ${leaf}`];
    const root = /^Inner = /;
    expect(answer(`{"value": 1, ${next}, ${inner}}`)).toMatch(root);
    expect(answer(`{"value": 1, ${inner}, ${next}}`)).toMatch(root);
  });

  it('does not take a summary of the outer object for recursion', () => {
    expect(answer('{"id": 1, "name": "a", "manager": {"id": 2, "name": "b"}}')).toBe(
      '{ id: integer; name: string; manager: { id: integer; name: string } }',
    );
  });
});

describe('placeholders', () => {
  it('stand in an input for what they name', () => {
    expect(input('"<integer>"')).toBe('integer');
    expect(input('"<dateTime>"', '"2024-01-01"')).toBe('date');
    expect(input('"<uuid>"')).toBe('uuid');
    expect(input('"{{$randomInt}}"')).toBe('integer | digits');
    expect(input('"{{$randomBoolean}}"')).toBe('boolean | "true" | "false"');
    expect(input('"{{name}}"')).toBe('string');
  });

  it('say nothing of the kind when they stand without quotes', () => {
    expect(input('{"a": {{x}}}')).toBe('{ a?: unknown }');
    expect(answer('{"a": {{x}}}', '{"a": 1}')).toBe('{ a: integer }');
  });

  it('leave an input open to any JSON beside scalars when they stand without quotes', () => {
    expect(input('{"a": {{x}}}', '{"a": 1}')).toBe('{ a?: unknown }');
    expect(input('{"a": true}', '{"a": {{x}}}')).toBe('{ a?: unknown }');
    expect(input('{"a": {{x}}}', '{"a": "b"}', '{"a": null}')).toBe('{ a?: unknown }');
    expect(input('[1, {{x}}]')).toBe('unknown[]');
    expect(input('["{{x}}", {{x}}]')).toBe('unknown[]');
    expect(input('[{"id": {{x}}, "n": 1}, {"id": "b", "n": 2}]')).toBe('{ id?: unknown; n?: integer }[]');
    expect(input('{"a": {{x-{{y}}}}}', '{"a": 1}')).toBe('{ a?: unknown }');
  });

  it('keep a shape and what a dynamic variable makes when they stand without quotes', () => {
    expect(input('{"a": {{x}}}', '{"a": {"b": 1}}')).toBe('{ a?: { b?: integer } }');
    expect(input('{"a": {{x}}}', '{"a": [1]}')).toBe('{ a?: integer[] }');
    expect(input('{"a": {{$randomInt}}}', '{"a": 1}')).toBe('{ a?: integer }');
    expect(input('{"a": "{{x}}"}', '{"a": 1}')).toBe('{ a?: integer | string }');
  });

  it('stand in an answer for what converters write so, but a variable is text', () => {
    expect(answer('"<integer>"')).toBe('integer');
    expect(answer('"<integer>"', '"many"')).toBe('integer | string');
    expect(answer('"{{$randomInt}}"')).toBe('string');
  });
});
