import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';
import { readNeedCell } from '../../../../src/documentation/sheets/read-need-cell.js';

describe('a cell of a column for what is required', () => {
  const cells: readonly (readonly [string, string | undefined])[] = [
    ['Required', 'yes'],
    ['yes', 'yes'],
    ['Y', 'yes'],
    ['true', 'yes'],
    ['✅', 'yes'],
    ['✔️', 'yes'],
    ['`Yes`', 'yes'],
    ['**Required**', 'yes'],
    ['*', 'yes'],
    ['Mandatory.', 'yes'],
    ['obligatorio', 'yes'],
    ['Sí', 'yes'],
    ['obrigatório', 'yes'],
    ['Pflicht', 'yes'],
    ['verplicht', 'yes'],
    ['obligatoire', 'yes'],
    ['必填', 'yes'],
    ['是', 'yes'],
    ['да', 'yes'],
    ['필수', 'yes'],
    ['必須', 'yes'],
    ['Optional', 'no'],
    ['No', 'no'],
    ['❌', 'no'],
    ['false', 'no'],
    ['opcional', 'no'],
    ['nein', 'no'],
    ['нет', 'no'],
    ['선택', 'no'],
    ['任意', 'no'],
    ['否', 'no'],
    ['Not required', 'no'],
    ['optional (default 10)', 'no'],
    ['Conditional', 'conditional'],
    ['conditional yes', 'conditional'],
    ['Required if type is button', 'conditional'],
    ['yes, unless token is given', 'conditional'],
    ['', undefined],
    ['see below', undefined],
  ];
  it.each(cells)('reads %j as %s', (cell, required) => {
    expect(readNeedCell(cell).required).toBe(required);
  });

  it('keeps the sentence of a condition', () => {
    expect(readNeedCell('Required if type is button')).toEqual({
      required: 'conditional',
      condition: 'Required if type is button',
    });
  });
});

describe('a description that says what is required', () => {
  const texts: readonly (readonly [string, string | undefined, string])[] = [
    ['(Required) The key of the test', 'yes', 'The key of the test'],
    ['Required. The id', 'yes', 'The id'],
    ['**Required** - the id', 'yes', 'the id'],
    ['• Required\n• Name of the list', 'yes', '• Name of the list'],
    ['Filter by age [REQUIRED]', 'yes', 'Filter by age'],
    ['[required] mandatory parameter', 'yes', 'mandatory parameter'],
    ['The id (string, required)', 'yes', 'The id (string, required)'],
    ['Required parameter. The id', 'yes', 'Required parameter. The id'],
    ['The name is required.', 'yes', 'The name is required.'],
    ['Workspace ID is required to create a fork', 'yes', 'Workspace ID is required to create a fork'],
    ['Both START and STOP are required', 'yes', 'Both START and STOP are required'],
    ['必填，用户名', 'yes', '用户名'],
    ['Optional. The page', 'no', 'The page'],
    ['Optional: the code of the service', 'no', 'the code of the service'],
    ['An optional URL to call', 'no', 'An optional URL to call'],
    ['Not required. A note', 'no', 'A note'],
    ['The date as YYYYMM. Optional. Of the option', 'no', 'The date as YYYYMM. Optional. Of the option'],
    ['Generated if not sent.', 'no', 'Generated if not sent.'],
    ['Can be omitted.', 'no', 'Can be omitted.'],
    ['[Required] if type is card', 'conditional', '[Required] if type is card'],
    ['Required when type is button', 'conditional', 'Required when type is button'],
    ['Required for card payments', 'conditional', 'Required for card payments'],
    ['The card (required if type is card)', 'conditional', 'The card (required if type is card)'],
    ['It must be sent in Hedge Mode.', 'conditional', 'It must be sent in Hedge Mode.'],
    ['Either `a` or `b` must be provided', 'conditional', 'Either `a` or `b` must be provided'],
    [
      'The organization (Excluded if validating a user)',
      'conditional',
      'The organization (Excluded if validating a user)',
    ],
    ['Expansion required', undefined, 'Expansion required'],
    [
      'Authorization is required if private fields are asked for',
      undefined,
      'Authorization is required if private fields are asked for',
    ],
    ['The required width of the picture', undefined, 'The required width of the picture'],
    ['Must be set to 5', undefined, 'Must be set to 5'],
    ['The number of items', undefined, 'The number of items'],
  ];
  it.each(texts)('reads %j as %s', (text, required, rest) => {
    const read = readParameter(text);
    expect([read.required, read.description ?? '']).toEqual([required, rest]);
  });

  it('keeps the sentence of a condition and no other', () => {
    expect(readParameter('The card. Required when type is card. See the guide.').condition).toBe(
      'Required when type is card.',
    );
  });
});
