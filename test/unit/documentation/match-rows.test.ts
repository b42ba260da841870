import { describe, expect, it } from 'vitest';
import type { Documentation, DocumentedRow } from '../../../src/documentation/documentation.js';
import { matchRows, placedName } from '../../../src/documentation/match-rows.js';
import { contextOf } from './context.js';

const own = (...rows: readonly DocumentedRow[]): Documentation => ({ scope: 'request', rows, skipped: [] });
const folder = (...rows: readonly DocumentedRow[]): Documentation => ({ scope: 'folder', rows, skipped: [] });

describe('placedName', () => {
  it('joins the place and the name, a header in lower case', () => {
    expect([placedName('body', 'a[].b'), placedName('header', 'X-Trace')]).toEqual([
      'body:a[].b',
      'header:x-trace',
    ]);
  });
});

describe('matchRows', () => {
  it('files rows by the recorded argument that they mean', () => {
    const read = matchRows(
      [
        own(
          { name: 'id', in: 'body', facts: { kind: 'integer' } },
          { name: 'x-trace', in: 'header', facts: { required: 'yes' } },
        ),
      ],
      contextOf({ body: ['id'], headers: ['X-Trace'] }),
    );
    expect(read).toEqual({
      recorded: new Map([
        ['body:id', { kind: 'integer' }],
        ['header:x-trace', { required: 'yes' }],
      ]),
      scopes: new Map([
        ['body:id', 'request'],
        ['header:x-trace', 'request'],
      ]),
      documented: [],
    });
  });

  it('names the arguments that only the request documents', () => {
    const row: DocumentedRow = { name: 'note', in: 'body', facts: { kind: 'string' } };
    expect(matchRows([own(row)], contextOf()).documented).toEqual([row]);
  });

  it('takes from a folder only what the request holds, under its own path', () => {
    const read = matchRows(
      [folder({ name: 'name', facts: { kind: 'string' } }, { name: 'other', facts: { kind: 'string' } })],
      contextOf({ body: ['user', 'user.name'] }),
    );
    expect(read).toEqual({
      recorded: new Map([['body:user.name', { kind: 'string' }]]),
      scopes: new Map([['body:user.name', 'folder']]),
      documented: [],
    });
  });

  it('attaches a name of a folder to nothing where several keys fit', () => {
    const read = matchRows(
      [folder({ name: 'name', facts: { kind: 'string' } })],
      contextOf({ body: ['user.name', 'group.name'] }),
    );
    expect(read.recorded.size).toBe(0);
  });

  it('lets the nearest description win, fact by fact', () => {
    const read = matchRows(
      [
        own({ name: 'id', in: 'body', facts: { kind: 'integer', required: 'unknown' } }),
        folder({ name: 'id', facts: { kind: 'string', required: 'yes', maximum: 5 } }),
      ],
      contextOf({ body: ['id'] }),
    );
    expect(read.recorded.get('body:id')).toEqual({ kind: 'integer', required: 'yes', maximum: 5 });
  });

  it('makes no argument of what is documented as read-only', () => {
    const row: DocumentedRow = { name: 'created', in: 'body', facts: { readOnly: true } };
    expect(matchRows([own(row)], contextOf()).documented).toEqual([]);
  });
});
