import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

interface Kind {
  readonly reads: readonly (readonly [string, string])[];
  readonly not: readonly string[];
}

/** By the form of the list, in sentences of invented APIs: what lists values, and what looks like it. */
const forms: Readonly<Record<string, Kind>> = {
  'nothing but alternatives, all written alike': {
    reads: [
      ['text, html or pdf', 'text|html|pdf'],
      ['Mileage, Daily or Travel', 'Mileage|Daily|Travel'],
      ['S o N. El valor por defecto es N.', 'S|N'],
    ],
    not: ['Gates, doors or hatches', 'telefoon of adres van de schuur'],
  },
  'words in brackets behind what they are of': {
    reads: [
      ['The view of a herd (tree, board, or calendar)', 'tree|board|calendar'],
      ['Wood of the gate (oak, ash or elm)', 'oak|ash|elm'],
      ['車種(bike / tram / truck)', 'bike|tram|truck'],
    ],
    not: ['Sent with the order (date, time, and place)', 'The house number (street, town)'],
  },
  'marked values side by side': {
    reads: [
      ['Allowed: `cash` `bank` `card`', 'cash|bank|card'],
      ['One of `oak` `ash`', 'oak|ash'],
      ['Valores permitidos: `alto` `bajo`', 'alto|bajo'],
    ],
    not: ['Written as `goat` `2`, for example'],
  },
  'each with its meaning in a script without spaces': {
    reads: [
      ['指令,取值为 on(合闸)、off(拉闸)或 read(抄表)', 'on|off|read'],
      ['注册渠道(wx:微信,app:客户端,web:网页)', 'wx|app|web'],
      ['결제 주기. M - 월납, Q - 분기납, Y - 연납.', 'M|Q|Y'],
      ['食事条件で、`none`(素泊まり)、`half`(二食付き)のいずれか', 'none|half'],
    ],
    not: ['作成日(UTC)'],
  },
  'behind a head in a script without spaces': {
    reads: [
      ['优先级:high / normal / low', 'high|normal|low'],
      ['차종: bike, tram, truck 중 하나', 'bike|tram|truck'],
      ['並び順:asc / desc', 'asc|desc'],
    ],
    not: ['備考:任意'],
  },
  'a sentence for each': {
    reads: [
      ['Region filter. gb = English of the isles. us = English of the states.', 'gb|us'],
      ['Status: DRAFT - not sent. OPEN - sent. DONE - paid.', 'DRAFT|OPEN|DONE'],
      ['Stand. N = neu. G = gebraucht.', 'N|G'],
    ],
    not: ['Weight = mass. See below.', 'UTC - the time of the barn. All times are so.'],
  },
  'with what holds if nothing is given behind it': {
    reads: [
      ['`incl` = with tax; `excl` = without tax; `incl` if nothing is passed.', 'incl|excl'],
      ['`a` = all; `b` = bred; `a` if left out', 'a|b'],
      ['`op` (omhoog) of `af` (omlaag)', 'op|af'],
    ],
    not: ['`name` of the goat'],
  },
  'a word for an order before the names': {
    reads: [
      ['Sortiert nach alter oder gewicht', 'alter|gewicht'],
      ['Ordenar por peso o edad', 'peso|edad'],
      ['Trier par poids ou age', 'poids|age'],
      ['Agrupamento por dia, semana ou mes', 'dia|semana|mes'],
      ['Ordina per peso o anno', 'peso|anno'],
      ['Sortuj według wagi lub wieku', 'wagi|wieku'],
    ],
    not: ['Sortiert nach dem Alter der Ziege'],
  },
  'three or more behind can be': {
    reads: [
      ['The state, can be opened, closed, or all', 'opened|closed|all'],
      ['It must be walk, trot or run', 'walk|trot|run'],
      ['Puede ser alta, media o baja', 'alta|media|baja'],
    ],
    not: ['Must be positive or zero'],
  },
};

describe.each(Object.entries(forms))('a list: %s', (_form, { reads, not }) => {
  it.each(reads)('%s', (text, values) => {
    expect(readParameter(text, 'kind').enum?.join('|')).toBe(values);
  });

  it.each(not)('is none: %s', (text) => {
    expect(readParameter(text, 'kind').enum).toBeUndefined();
  });
});
