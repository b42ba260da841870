import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

/** What is required of two arguments, by the cells of a column under a header. */
function needs(header: string, one: string, other: string): readonly (string | undefined)[] {
  const table = `| Field | ${header} | Description |\n| --- | --- | --- |\n| sail | ${one} | A |\n| rudder | ${other} | B |`;
  const context = contextOf({ body: ['sail', 'rudder'] });
  return readDocumentation(table, context).rows.map(({ facts }) => facts.required);
}

describe('a header that asks', () => {
  it.each([
    ['Must I send it?', 'yes', 'no'],
    ['Do I need to send this?', 'Yes', 'No'],
    ['Muss es gesendet werden?', 'ja', 'nein'],
    ['¿Es obligatorio?', 'sí', 'no'],
    ['Est-ce obligatoire ?', 'oui', 'non'],
    ['Обязательно?', 'да', 'нет'],
    ['必須ですか？', 'はい', 'いいえ'],
    ['必填？', '是', '否'],
    ['필수인가요?', '예', '아니오'],
  ])('is answered by yes and no: %s', (header, yes, no) => {
    expect(needs(header, yes, no)).toEqual(['yes', 'no']);
  });

  it.each([
    ['Optional?', 'no', 'yes'],
    ['Optional', 'N', 'Y'],
    ['Can be omitted?', 'no', 'yes'],
    ['Opcional', 'não', 'sim'],
    ['Необязательный', 'нет', 'да'],
    ['Facultatif', '✗', '✓'],
  ])('is answered the other way round: %s', (header, no, yes) => {
    expect(needs(header, no, yes)).toEqual(['yes', 'no']);
  });

  it.each([
    ['Optional', 'required', 'optional'],
    ['Required/Optional', 'yes', 'no'],
    ['Cardinality', '1..n', '0..1'],
    ['Обяз.', '+', '-'],
    ['M/K', 'M', 'K'],
  ])('is answered in its own words: %s', (header, one, other) => {
    expect(needs(header, one, other)).toEqual(['yes', 'no']);
  });
});

describe('an entry of a list', () => {
  it.each([
    ['- `sail` *(required)*: The sail\n- `rudder` *(optional)*: The rudder', ['yes', 'no']],
    ['- **sail** _(obligatorio)_: La vela\n- **rudder** _(opcional)_: El timón', ['yes', 'no']],
    ['- `sail` *(requis)* : La voile\n- `rudder` *(facultatif)* : La barre', ['yes', 'no']],
  ])('has what is required in slanted brackets: %j', (text, expected) => {
    const { rows } = readDocumentation(`Parameters:\n\n${text}`, contextOf({ body: ['sail', 'rudder'] }));
    expect(rows.map(({ facts }) => facts.required)).toEqual(expected);
  });

  it.each(['- sail [string] - The sail', '- sail [string]: The sail', '- `sail` [string] The sail'])(
    'has its type in square brackets, and no list: %s',
    (text) => {
      const list = `Parameters:\n\n${text}\n- rudder [integer] - The rudder`;
      const { rows } = readDocumentation(list, contextOf({ body: ['sail', 'rudder'] }));
      expect(rows[0]?.facts.kind).toBe('string');
    },
  );
});
