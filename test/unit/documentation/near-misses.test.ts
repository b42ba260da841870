import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../src/documentation/read-parameter.js';

const valuesOf = (text: string, name: string): readonly unknown[] | undefined =>
  readParameter(text, name, []).enum;

describe('a list without spaces, as programs write it', () => {
  it.each([
    ['The wind. (This can only be one of calm,breeze,gale)', 'wind', ['calm', 'breeze', 'gale']],
    ['Votes. (This can only be one of +1,-1,abstain)', 'vote', ['+1', '-1', 'abstain']],
    ['Sorts berths. One of: depth,depth-,length,length-', 'sort', ['depth', 'depth-', 'length', 'length-']],
    ['Allowed: min,max,default,required', 'bound', ['min', 'max', 'default', 'required']],
    ['One of none,other,all', 'scope', ['none', 'other', 'all']],
  ])('%s', (text, name, values) => {
    expect(valuesOf(text, name)).toEqual(values);
  });

  it.each([
    ['The place of the buoy as lon,lat,depth', 'place'],
    ['Ids, e.g. a,b,c', 'ids'],
    ['One of 1,500,000 buoys', 'buoy'],
    ['Box of the harbour as minLon,minLat,maxLon,maxLat', 'box'],
  ])('%s: no list of values', (text, name) => {
    expect(valuesOf(text, name)).toBeUndefined();
  });

  it('is a default as a whole', () => {
    expect(readParameter('Columns of the log. Defaults to tide,wind,depth.', 'columns', [])).toMatchObject({
      default: 'tide,wind,depth',
    });
  });
});

describe('a list that a converter of OpenAPI wrote', () => {
  it.each([
    ['(This can only be one of afloat,aground,in dry dock)', ['afloat', 'aground', 'in dry dock']],
    ['The berth. (This can only be one of not set,as is)', ['not set', 'as is']],
    ['(This can only be one of wind,-wind)', ['wind', '-wind']],
  ])('%s', (text, values) => {
    expect(readParameter(text, 'state', [])).toEqual({
      kind: 'string',
      enum: values,
      description: text,
    });
  });

  it.each([
    ['(This can only be one of tide,wind,fog) as seen from the pier', ['tide', 'wind', 'fog']],
    ['This can only be one of tide,wind,fog in the bay', ['tide', 'wind', 'fog']],
  ])('%s: words outside are no values', (text, values) => {
    expect(valuesOf(text, 'state')).toEqual(values);
  });
});

describe('quoted values of a few words', () => {
  it.each([
    ['One of `in dock`, `afloat`', ['in dock', 'afloat']],
    ['One of "as new", "for repair", "sunk"', ['as new', 'for repair', 'sunk']],
    ['One of `afloat`, `under tow`', ['afloat', 'under tow']],
  ])('%s', (text, values) => {
    expect(valuesOf(text, 'state')).toEqual(values);
  });

  it('are no sentences in quotes', () => {
    expect(
      valuesOf('One of "afloat" or "the name of a harbour where the boat lies now".', 'state'),
    ).toBeUndefined();
  });
});

describe('words beside a list', () => {
  it.each([
    [
      'Setting `deep` to any of the following shows boats or ships: `0`, `1`, `"yes"`',
      'deep',
      ['0', '1', 'yes'],
    ],
    ['State (open or closed) of the lock', 'lock_state', ['open', 'closed']],
    ['Gender: one of male, female, other', 'gender', ['male', 'female', 'other']],
    ['newest (default), oldest', 'order', ['newest', 'oldest']],
    ['Format of the log, csv or json', 'output', ['csv', 'json']],
    ['Values valid for boats: `oar`, `sail`', 'drive', ['oar', 'sail']],
  ])('%s', (text, name, values) => {
    expect(valuesOf(text, name)?.map(String)).toEqual(values);
  });

  it.each([
    ['Can only be `tide`, which is measured each hour', 'sort'],
    ['The name or mark (colour or number) text of the buoy', 'buoy'],
    ['The `lock` parameter can be any named gate, sluice, or weir.', 'lock'],
    ['This is only valid for LOCK-6 and LOCK-8 gates', 'counter'],
    ['Lists locks, weirs or gates.', 'park'],
    ['A search term. Can be a word, mark, or name.', 'query'],
    ['The value has to be a mooring number or berth name.', 'berth'],
    [
      'The value must be the hash of the name\nof the boat (for example, of `Ida`). Only boats that\nhave it are\nreturned.',
      'hash',
    ],
  ])('%s: no list of values', (text, name) => {
    expect(valuesOf(text, name)).toBeUndefined();
  });
});

describe('the word default', () => {
  it.each([
    ["The mark of the buoy. Default: the harbour's default colour.", 'mark'],
    ['The berth to check. If not given, the default berth will be checked.', 'berth'],
    ['Sorts by `tide` or `wind`, Default: best match', 'sort'],
    ['When absent, `closed` locks are hidden', 'state'],
    ['The log begins at a date that defaults to 3 months ago.', 'begin'],
    ['You can add only one tree (default) to a park.', 'tree'],
    ['At most 10 berths (the default) can be made.', 'count'],
  ])('%s: no value', (text, name) => {
    expect(readParameter(text, name, []).default).toBeUndefined();
  });

  it.each([
    ['The default is red', 'colour', 'red'],
    ['Order of boats, default asc', 'order', 'asc'],
    ['If not given, `asc` order applies', 'order', 'asc'],
    ['Sorts by `tide` (default)', 'sort', 'tide'],
  ])('%s', (text, name, value) => {
    expect(readParameter(text, name, []).default).toBe(value);
  });
});

it.each([
  'Kind of lock. **Required** when moored.',
  '**Required** if the boat is new.',
  '**Mandatory** unless `mark` is set',
])('a condition behind the mark of a label: %s', (text) => {
  expect(readParameter(text, 'lock', [])).toMatchObject({
    required: 'conditional',
    condition: expect.stringContaining(text.replace('Kind of lock. ', '')) as unknown,
  });
});

it('reads the sides of something as no bounds', () => {
  expect(readParameter('Image between 12 by 12 and 500 by 500 pixels', 'logo', [])).not.toHaveProperty(
    'minimum',
  );
  expect(readParameter('Sails, up to 640 x 480', 'sail', [])).not.toHaveProperty('maximum');
  expect(readParameter('Between 12 and 500 pixels', 'width', [])).toMatchObject({
    minimum: 12,
    maximum: 500,
  });
});

describe('where counting starts', () => {
  it.each(['Starts at 1', 'Beginnt bei 1', '从1开始', 'начиная с 1', 'à partir de 1'])('%s', (text) => {
    expect(readParameter(`Integer. ${text}`, 'goats', []).minimum).toBe(1);
  });

  it('is nothing of a day', () => {
    expect(readParameter('String. Starts at noon', 'goats', []).minimum).toBeUndefined();
  });
});

describe('a need under a condition', () => {
  const need = (text: string): string | undefined => readParameter(text, 'hay', []).required;
  it.each([
    'Optional. Only needed when the goat is old.',
    'обязателен, если не указан `grass`',
    'Optional. Required if `goat` is old.',
    "Обов'язковий, якщо не вказано `grass`",
  ])('%s', (text) => {
    expect(need(text)).toBe('conditional');
  });

  it.each(['Optional. Old goats need it.', 'Optional. Hay that the goat needs.'])('%s: none', (text) => {
    expect(need(text)).toBe('no');
  });
});

describe('samples beside alternatives', () => {
  it.each([
    'Only goats of this pen, for instance north or south.',
    'Whatever they like, eg. `hay`, `corn`',
    'goat or sheep, e.g. "g:rosa"',
  ])('%s: no values', (text) => {
    expect(valuesOf(text, 'food')).toBeUndefined();
  });
});

describe('a length of one bound', () => {
  it.each([
    ['Minimum length: 2.', { minLength: 2 }],
    ['Minimum length 2 characters.', { minLength: 2 }],
    ['Length at least 2 characters', { minLength: 2 }],
    ['Length: min 2 characters', { minLength: 2 }],
    ['Mindestlänge: 2', { minLength: 2 }],
    ['Minimale lengte: 2 tekens', { minLength: 2 }],
    ['Min length 3, max length 9', { minLength: 3, maxLength: 9 }],
    ['Min. length: 3 chars. Max. length: 9 chars', { minLength: 3, maxLength: 9 }],
    ['Length 9 characters', { maxLength: 9 }],
    ['Maximum length: 9', { maxLength: 9 }],
    ['At least one upper case letter; length 8 characters', { maxLength: 8 }],
  ])('%s', (text, limits) => {
    const { minLength, maxLength } = readParameter(text, 'berth', []);
    expect({
      ...(minLength !== undefined && { minLength }),
      ...(maxLength !== undefined && { maxLength }),
    }).toEqual(limits);
  });
});

describe('an object in braces', () => {
  it.each([
    '{"depth": 1, "width": 2}',
    'Sizes as {"depth": 1, "width": 2} of it',
    '{"a": true, "bc": false}',
  ])('has no values: %s', (text) => {
    expect(valuesOf(text, 'berth')).toBeUndefined();
  });

  it.each([
    ['{0: off, 1: on}', [0, 1]],
    ['The state {"afloat", "aground", "sunk"}', ['afloat', 'aground', 'sunk']],
    ['The state ("afloat": on water, "aground": on land)', ['afloat', 'aground']],
  ])('others have them: %s', (text, values) => {
    expect(valuesOf(text, 'state')).toEqual(values);
  });
});
