import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

/** What is required of three recorded fields, by a text alone. */
function needsOf(text: string): readonly (string | undefined)[] {
  const names = ['hull', 'mast', 'flag'];
  const { rows } = readDocumentation(text, contextOf({ body: names }));
  return names.map((name) => rows.find((row) => row.name === name)?.facts.required);
}

describe('what a sentence says of all arguments', () => {
  it.each([
    'Everything except `hull` may be left out.',
    'Only `hull` is required.',
    '`hull` is required, all others are optional.',
    'Außer `hull` kann alles weggelassen werden.',
    'Nur `hull` ist Pflicht.',
    'Alle Felder außer `hull` sind optional.',
    'Tout sauf `hull` peut être omis.',
    'Seul `hull` est obligatoire.',
    'Tous les champs sauf `hull` sont facultatifs.',
    'Solo `hull` es obligatorio.',
    'Todos los campos excepto `hull` son opcionales.',
    'Salvo `hull`, todo es opcional.',
    'Apenas `hull` é obrigatório.',
    'Todos os campos exceto `hull` são opcionais.',
    'Exceto `hull`, tudo é opcional.',
    'Solo `hull` è obbligatorio.',
    'Tutti i campi tranne `hull` sono opzionali.',
    'Tranne `hull`, tutto è facoltativo.',
    'Alleen `hull` is verplicht.',
    'Alle velden behalve `hull` zijn optioneel.',
    'Behalve `hull` is alles optioneel.',
    '`hull` のみ必須です。',
    '`hull` 以外はすべて省略可能です。',
    '`hull` 以外の項目はすべて任意です。',
    '仅 `hull` 必填。',
    '除 `hull` 以外，其余参数均可省略。',
    '除 `hull` 以外，其他字段都可选。',
  ])('excepts one: %s', (text) => {
    expect(needsOf(text)).toEqual(['yes', 'no', 'no']);
  });

  it.each([
    'All others are optional.',
    'All other fields are optional.',
    'The rest can be omitted.',
    'Alle anderen Felder sind optional.',
    'Tous les autres champs sont facultatifs.',
    'Todos los demás campos son opcionales.',
    'Todos os outros campos são opcionais.',
    'Tutti gli altri campi sono facoltativi.',
    'Alle andere velden zijn optioneel.',
    'その他の項目はすべて任意です。',
    '其他字段均为可选。',
  ])('is told of those that say nothing themselves: %s', (text) => {
    const table = `| Field | Description |\n| --- | --- |\n| hull | Required. The hull |\n| mast | The mast |\n\n${text}`;
    expect(needsOf(table)).toEqual(['yes', 'no', 'no']);
  });

  it.each([
    'All parameters are required unless marked optional.',
    'Every field is mandatory unless stated otherwise.',
    'Alle Felder sind Pflicht, sofern nicht als optional gekennzeichnet.',
    'Todos los parámetros son obligatorios salvo que se indique lo contrario.',
    'Tous les champs sont obligatoires, sauf indication contraire.',
  ])('leaves what is marked: %s', (text) => {
    const table = `${text}\n\n| Field | Description |\n| --- | --- |\n| hull | The hull |\n| mast | (optional) The mast |`;
    expect(needsOf(table)).toEqual(['yes', 'no', 'yes']);
  });

  it.each([
    'All other users are optional guests.',
    'All fields are required if the boat is moored.',
    'All boats are required to fly it.',
    'Only `hull` is required for drafts.',
    'Andere Schiffe sind optional dabei.',
    '## Response\n\nAll fields are optional.',
  ])('is no other sentence: %s', (text) => {
    expect(needsOf(text).filter((each) => each === 'yes' || each === 'no')).toEqual([]);
  });
});
