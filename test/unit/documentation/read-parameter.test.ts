import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/model/facts.js';
import { readParameter } from '../../../src/documentation/read-parameter.js';

describe("a parameter's own description", () => {
  const texts: readonly (readonly [string, Facts])[] = [
    ['(Required) The key of the test', { required: 'yes', description: 'The key of the test' }],
    ['', {}],
    ['userId', { description: 'userId' }],
    [
      'Optional. Limits the number of items. Max value is 100. Defaults to 100.',
      {
        required: 'no',
        kind: 'integer',
        maximum: 100,
        default: 100,
        description: 'Limits the number of items. Max value is 100. Defaults to 100.',
      },
    ],
    [
      'The order. Possible values: **asc**, **desc**. Default: **asc**',
      {
        required: 'no',
        kind: 'string',
        enum: ['asc', 'desc'],
        default: 'asc',
        description: 'The order. Possible values: **asc**, **desc**. Default: **asc**',
      },
    ],
    [
      '"true" or "false". default "false"',
      {
        required: 'no',
        kind: 'boolean',
        enum: [true, false],
        default: false,
        description: '"true" or "false". default "false"',
      },
    ],
    [
      'Allows annual or quarterly. Defaults to quarterly. Values should be annual or quarter',
      {
        required: 'no',
        kind: 'string',
        enum: ['annual', 'quarter'],
        description: 'Allows annual or quarterly. Defaults to quarterly. Values should be annual or quarter',
      },
    ],
    [
      'notMatched\tBoolean\tfalse\tIf true, all are returned',
      { kind: 'boolean', description: 'If true, all are returned' },
    ],
    ['Integer\t10\tThe number of items', { kind: 'integer', description: 'The number of items' }],
    ['Deprecated. The old id', { deprecated: true, description: 'Deprecated. The old id' }],
    ['Obsoleto, use `muelle`.', { deprecated: true, description: 'Obsoleto, use `muelle`.' }],
    [
      '**Veraltet:** nimm den Liegeplatz',
      { deprecated: true, description: '**Veraltet:** nimm den Liegeplatz' },
    ],
    ['Déprécié. Le quai suffit', { deprecated: true, description: 'Déprécié. Le quai suffit' }],
    ['Obsolete ropes are counted, too', { description: 'Obsolete ropes are counted, too' }],
    ['Obsolete-rope counter', { description: 'Obsolete-rope counter' }],
    ['Obsolete.', { description: 'Obsolete.' }],
    ['Obsolete, torn and lost ropes', { description: 'Obsolete, torn and lost ropes' }],
    ['It is not deprecated.', { description: 'It is not deprecated.' }],
    ['A read-only id', { readOnly: true, description: 'A read-only id' }],
    ['Can be null.', { nullable: true, description: 'Can be null.' }],
    [
      'The timeout is an integer in seconds',
      { kind: 'integer', unit: 'seconds', description: 'The timeout is an integer in seconds' },
    ],
    [
      'Date in YYYY-MM-DD format',
      { kind: 'string', format: 'date', description: 'Date in YYYY-MM-DD format' },
    ],
    ['The ISO 8601 date', { kind: 'string', format: 'date-time', description: 'The ISO 8601 date' }],
    ['The number in E.164 format', { format: 'phone', description: 'The number in E.164 format' }],
    ['The &lt;b&gt; <b>id</b><br/>of it', { description: 'The <b> **id**\n\nof it' }],
  ];
  it.each(texts)('says in %j', (text, facts) => {
    expect(readParameter(text)).toEqual(facts);
  });

  it('lets the name speak where nothing else does', () => {
    expect(readParameter('The first leg', 'parent_call_uuid')).toEqual({
      kind: 'string',
      format: 'uuid',
      description: 'The first leg',
    });
  });
});

describe('a table in a description', () => {
  it('lists the values', () => {
    const text = 'How it is cut.\n\n| Code | Cut |\n|---|---|\n| 1 | thin |\n| 2 | thick (default) |';
    const { enum: values, default: standard, kind } = readParameter(text, 'cut');
    expect({ values, standard, kind }).toEqual({ values: [1, 2], standard: 2, kind: 'integer' });
  });

  it('lists none where it says more than what each means', () => {
    const text = 'The filter.\n\n| Field | Type |\n|---|---|\n| age | int |\n| name | string |';
    expect(readParameter(text, 'filter').enum ?? []).not.toContain('age');
  });
});

describe('what is told by "whether"', () => {
  it.each([
    ['Whether to sort ascending or descending', 'asc', 'string'],
    ['Indicates whether the route is short or long.', 'short', 'string'],
    ['Whether goats or sheep come first', 'sheep', 'string'],
    ['Whether to sort ascending or descending', 'true', 'boolean'],
    ['Whether the goat is fed', 'boolean', 'boolean'],
    ['Boolean. Feeds the goat', 'hay', 'boolean'],
  ])('has the kind of the recorded value: %s, %s', (text, recorded, kind) => {
    expect(readParameter(text, 'x', [recorded]).kind).toBe(kind);
  });
});
