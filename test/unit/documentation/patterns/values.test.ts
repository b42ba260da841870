import { describe, expect, it } from 'vitest';
import { introduced } from '../../../../src/documentation/patterns/introduced-lists.js';
import { kindPatterns, readCountKind } from '../../../../src/documentation/patterns/kind.js';
import { speakerOf } from '../../../../src/documentation/patterns/subject.js';
import { valueIntros } from '../../../../src/documentation/patterns/value-intros.js';
import { repeats } from '../../../../src/documentation/patterns/values.js';
import { lex } from '../../../../src/documentation/read/lex.js';
import { sentencesOf } from '../../../../src/documentation/read/sentences.js';
import { shapes } from '../../../../src/documentation/patterns/value-shapes.js';
import { find } from '../../../../src/documentation/patterns/combinators.js';
import { sentence, type Examples } from './sentence.js';

/** Introductions of lists; the argument is called `gait`. */
const intros: Readonly<Record<string, Examples>> = {
  'one of': {
    reads: [
      ['One of walk, trot or run', 'walk|trot|run'],
      ['Uno de: paso, trote', 'paso|trote'],
      ['Jedna z: chód, kłus', 'chód|kłus'],
      ['Одно из: шаг, рысь', 'шаг|рысь'],
    ],
    not: ['One of the goats', 'One of these: e.g. walk'],
  },
  'one of the colours:': {
    reads: [
      ['One of the following gaits: walk, trot', 'walk|trot'],
      ['Eine der folgenden Gangarten: Schritt, Trab', 'Schritt|Trab'],
      ['One of these horns: `left`, `right`', 'left|right'],
    ],
    not: ['One of the goats: it', 'One of the horns'],
  },
  'allowed values are': {
    reads: [
      ['Allowed values: walk, trot', 'walk|trot'],
      ['Valid gaits are walk and trot', 'walk|trot'],
      ['Mögliche Werte: schritt, trab', 'schritt|trab'],
      ['Toegestane waarden: stap, draf', 'stap|draf'],
    ],
    not: ['Allowed values - any string', 'Valid values for speed: slow, fast'],
  },
  'allowed values': {
    reads: [
      ['Possible values "walk", "trot"', 'walk|trot'],
      ['Допустимы значения 15, 30', '15|30'],
      ['Valid options `walk`, `trot`', 'walk|trot'],
    ],
    not: ['Valid until the goats are old'],
  },
  'only value is': {
    reads: [
      ['Allowed value: `walk`', 'walk'],
      ['Fixed value: "trot"', 'trot'],
      ['The only value is `run`', 'run'],
    ],
    not: ['The maximum allowed value is 100'],
  },
  'values are': {
    reads: [
      ['Values: walk, trot', 'walk|trot'],
      ['Options include walk and trot', 'walk|trot'],
      ['Opciones: paso, trote', 'paso|trote'],
    ],
    not: ['The value of the goat'],
  },
  values: {
    reads: [
      ['The values `walk` and `trot` apply', 'walk|trot'],
      ['the options "walk" or "trot"', 'walk|trot'],
      ['Values `a1`, `a2`', 'a1|a2'],
    ],
    not: ['Old values (`walk`, `trot`) are no longer accepted'],
  },
  enum: {
    reads: [
      ['Enum: WALK, TROT', 'WALK|TROT'],
      ['enum(walk, trot)', 'walk|trot'],
      ['Enumeration: `walk`, `trot`', 'walk|trot'],
    ],
    not: ['An enum of gaits'],
  },
  choose: {
    reads: [
      ['Choose from walk, trot or run', 'walk|trot|run'],
      ['You can choose walk or trot', 'walk|trot'],
      ['Scegliere tra passo e trotto', 'passo|trotto'],
    ],
    not: ['Choose a goat'],
  },
  'can be': {
    reads: [
      ['Can be `walk` or `trot`', 'walk|trot'],
      ['May be set to "walk" or "trot"', 'walk|trot'],
      ['Puede ser `paso` o `trote`', 'paso|trote'],
    ],
    not: ['Can be a word, tag or name'],
  },
  'must be: a or b': {
    reads: [
      ['Needs to be: walk, trot or run', 'walk|trot|run'],
      ['must be either walk or trot', 'walk|trot'],
      ['Should be one of walk, trot', 'walk|trot'],
    ],
    not: ['must be either given or left out'],
  },
  'must be a, b or c': {
    reads: [
      ['must be walk, trot or run', 'walk|trot|run'],
      ['Should be fast or slow', 'fast|slow'],
      ['may be calm or wild', 'calm|wild'],
    ],
    not: ['must be the name or id', 'Can be empty or null'],
  },
  either: {
    reads: [
      ['Either walk or trot', 'walk|trot'],
      ['Sorted either by age or weight', 'age|weight'],
      ['either: calm or wild', 'calm|wild'],
    ],
    not: ['Either the id or the name'],
  },
  accepts: {
    reads: [
      ['Accepts `walk` or `trot`', 'walk|trot'],
      ['Takes the values "walk" and "trot"', 'walk|trot'],
      ['Supports `walk`, `trot`', 'walk|trot'],
    ],
    not: ['Accepts goats or sheep'],
  },
  'set to': {
    reads: [
      ['Set to `walk` for calm or `trot` for fast', 'walk|trot'],
      ['Use `walk` or `trot`', 'walk|trot'],
      ['Set to 1 to ride, 0 to walk', '1|0'],
    ],
    not: ['Used with `STOP` or `GO` goats'],
  },
  'sort by': {
    reads: [
      ['Sort by name or weight', 'name|weight'],
      ['Goats are sorted by age or size', 'age|size'],
      ['Ordered by either id or herd', 'id|herd'],
    ],
    not: ['Sort by the names of goats'],
  },
  'takes the values': {
    reads: [
      ['The gait can take the values walk, trot and run', 'walk|trot|run'],
      ['Accepts the following values: slow, fast', 'slow|fast'],
      ['akzeptiert die Werte schritt und trab', 'schritt|trab'],
    ],
    not: ['Takes the value of the goat', 'Accepts the values of goats'],
  },
  'fixed one': {
    reads: [
      ['Fixed value `walk`', 'walk'],
      ['Festwert: fest "trab"', 'trab'],
      ['固定値: `walk`', 'walk'],
      ['Valor fijo: "trote"', 'trote'],
    ],
    not: ['Fixed `walk` if the goat is lame', 'The goats have a fixed pen'],
  },
  'only one is allowed': {
    reads: [
      ['Currently only `walk` is supported', 'walk'],
      ['Only "trot" is allowed', 'trot'],
      ['Derzeit nur `trab` wird unterstützt', 'trab'],
    ],
    not: ['Only `walk` is allowed for goats', 'Only `walk` is not allowed'],
  },
  'must be one': {
    reads: [
      ['Must be `walk`', 'walk'],
      ['must be "trot"', 'trot'],
      ['The gait; must be `run`', 'run'],
    ],
    not: ['Must be `walk` or so', 'Must be a gait', 'Must be `walk` when the goat is lame'],
  },
  whether: {
    reads: [
      ['Whether `walk` or `trot` is shown', 'walk|trot'],
      ['Specifies if `walk` or `trot` is shown', 'walk|trot'],
      ['Indicates if `calm` or `wild`', 'calm|wild'],
    ],
    not: ['Whether the goat is calm or wild'],
  },
};

/** Lists that no word introduces; the argument is called `gait`. */
const forms: Readonly<Record<string, Examples>> = {
  assignments: {
    reads: [
      ['calm ones (gait=walk) or wild ones (gait=run)', 'walk|run'],
      ['Use `gait=walk` at home and `gait=trot` outside', 'walk|trot'],
      ['gait=a1, gait=a2', 'a1|a2'],
    ],
    not: ['speed=fast or speed=slow'],
  },
  'may be': {
    reads: [
      ['walk ya da trot olabilir', 'walk|trot'],
      ['calm veya wild olabilir', 'calm|wild'],
      ['walk/trot olabilir', 'walk|trot'],
    ],
    not: ['The goat or the sheep may be ill'],
  },
  alternatives: {
    reads: [
      ['calm or wild', 'calm|wild'],
      ['s, m, l or xl', 's|m|l|xl'],
      ['n (normal) oder e (eilig)', 'n|e'],
      ['json lub xml', 'json|xml'],
    ],
    not: ['name or id', 'text or number', 'date or datetime'],
  },
  bars: {
    reads: [
      ['[At Once | After Cooling]', 'At Once|After Cooling'],
      ['WALK||TROT', 'WALK|TROT'],
      ['walk|trot|run', 'walk|trot|run'],
    ],
    not: ['string|null', 'walk and trot'],
  },
  supported: {
    reads: [
      ['Only `walk` and `trot` are supported', 'walk|trot'],
      ['EUR, USD and GBP are accepted', 'EUR|USD|GBP'],
      ['`calm`, `wild` are currently allowed', 'calm|wild'],
    ],
    not: ['`walk` and `trot` are not supported'],
  },
  'one of them': {
    reads: [
      ['walk、trotのいずれか', 'walk|trot'],
      ['walk, trot 중 하나', 'walk|trot'],
      ['walk, trot veya run değerlerinden biri', 'walk|trot|run'],
    ],
    not: ['のいずれか'],
  },
  brackets: {
    reads: [
      ['Sort direction (up, down)', 'up|down'],
      ['The language (`ar`, `fr`, `en`) of the texts', 'ar|fr|en'],
      ['The gait (walk or trot)', 'walk|trot'],
    ],
    not: ['The goats (e.g. old, young)', 'Size (text or number)'],
  },
  glossed: {
    reads: [
      ['1: lame, 2: healthy', '1|2'],
      ['good = sprouts, lost = does not', 'good|lost'],
      ['0 - off, 1 - on', '0|1'],
      ['1 is yes and 0 is no', '1|0'],
    ],
    not: ['The pen: far from here'],
  },
  numbered: {
    reads: [
      ['1:walk 2:trot', '1|2'],
      ['Gait of the goat: 0=still 1=walk 2=run', '0|1|2'],
      ['1新規 2変更', '1|2'],
      ['类型 1新增 2修改 3删除', '1|2|3'],
      ['1-walk,2-trot,3-run', '1|2|3'],
    ],
    not: ['1-bedroom, 2-bedroom, 3-bedroom', '第1章 第2章', '1 天 2 天', 'step 1: walk 2: run'],
  },
  'fixed behind': {
    reads: [
      ['`walk` (fixed)', 'walk'],
      ['「walk」固定', 'walk'],
      ['Value: `walk`, constant', 'walk'],
    ],
    not: ['`walk` or `trot` (fixed)', 'fixed'],
  },
  'value in brackets': {
    reads: [
      ['whether to walk (`WALK`) or to trot (`TROT`)', 'WALK|TROT'],
      ['French (fr), English (en) and German (de) are allowed', 'fr|en|de'],
      ['Rising (asc) or falling (desc)', 'asc|desc'],
    ],
    not: ['from 1 (January) to 12 (December)', 'The goat (old)'],
  },
  colon: {
    reads: [
      ['Filter by mood: calm, wild or all', 'calm|wild|all'],
      ['Gait - `walk`, `trot`', 'walk|trot'],
      ['Order of goats: up or down', 'up|down'],
    ],
    not: ['Example: walk, trot', 'Columns: string, integer or boolean'],
  },
  'nothing but values': {
    reads: [
      ['`WALK`, `TROT`; default `WALK`', 'WALK|TROT'],
      ['NONE, SLOW, FAST', 'NONE|SLOW|FAST'],
      ['"calm" or "wild"', 'calm|wild'],
    ],
    not: ['minLon,minLat,maxLon', '12, 13'],
  },
  opposites: {
    reads: [
      ['asc or desc', 'asc|desc'],
      ['Y/N', 'Y|N'],
      ['on, off', 'on|off'],
    ],
    not: ['walk or trot', 'yes and more'],
  },
  'marked choice': {
    reads: [
      ['Lists goats by `born_at` or `sold_at` dates', 'born_at|sold_at'],
      ['"calm", "wild", or "ill" goats', 'calm|wild|ill'],
      ["Set the mood 'calm'/'wild'", 'calm|wild'],
      ['list goats by BORN_AT, SOLD_AT or NAME', 'BORN_AT|SOLD_AT|NAME'],
    ],
    not: [
      'If `calm` or `wild` is set',
      'Use it with the `calm` or `wild` field',
      'Previously `calm` or `wild`',
    ],
  },
  'named choice': {
    reads: [
      ['Returns goats in json (default) or xml format', 'json|xml'],
      ['Prints with tall or wide orientation', 'tall|wide'],
      ['Walks in slow or fast mode', 'slow|fast'],
    ],
    not: ['The first or last goat', 'Not in slow or fast mode'],
  },
  parallel: {
    reads: [
      ['Pass slow to rest or fast to run', 'slow|fast'],
      ['Use append to keep goats or replace to drop them', 'append|replace'],
      ['Set to slow for rest or fast for work', 'slow|fast'],
    ],
    not: ['Give hay to the goats or corn to the hens', 'Give hay to goats or corn to hens'],
  },
  conditions: {
    reads: [
      ['This will be RENT if the barn is leased and OWN if it was bought', 'RENT|OWN'],
      ['Use `slow` if the goat is lame, `fast` if it is well', 'slow|fast'],
      ['WALK wenn alt, TROT wenn jung', 'WALK|TROT'],
    ],
    not: ['OK if the goat is fed', 'UTC for times and ISO for dates'],
  },
  loose: {
    reads: [
      ['Use to include or exclude lame goats', 'include|exclude'],
      ['Shows local (default) or foreign goats', 'local|foreign'],
      ['Whether it is a private or a public herd', 'private|public'],
      ['Ob die Ziege lahm oder gesund ist', 'lahm|gesund'],
    ],
    not: ['If calm or wild', 'Goats take red or green; any other colour will do', 'the id or the name'],
  },
  only: {
    reads: [
      ['only list calm, wild or ill goats', 'calm|wild|ill'],
      ['Only show sold or free', 'sold|free'],
      ['only return open or paid bills', 'open|paid'],
    ],
    not: ['only if calm or wild', 'only the name or id'],
  },
  returned: {
    reads: [
      ['Return shorn, unshorn, or all flocks', 'shorn|unshorn|all'],
      ['Shows moored, sailing or docked boats.', 'moored|sailing|docked'],
      ['Lists active, paused or archived herds', 'active|paused|archived'],
    ],
    not: [
      'Lists herds, goats or barns',
      'Returns the name, age or weight of goats',
      'Returns the tallest, oldest or fastest goats',
      'Deletes shorn, unshorn, or all herds',
    ],
  },
};

/** Values that several sentences name. */
const repeated: Readonly<Record<string, Examples>> = {
  'repeated sentences': {
    reads: [
      ['If `walk` is given, it is slow. If `trot` is given, it is fast.', 'walk|trot'],
      ['With "calm", nothing is shown. With "wild", all is shown.', 'calm|wild'],
      ['If WALK, all lie down. If TROT, all get up.', 'WALK|TROT'],
    ],
    not: ['If `gait` is given, it is slow. If it is true, it is fast.'],
  },
  settings: {
    reads: [
      ['Set it to `wide` for a poster or to `tall` for a bookmark', 'wide|tall'],
      ["If set to 'true', goats are counted. You can also set this parameter to 'fed'.", 'true|fed'],
      ['Set it to `walk` for a rest. May be set to `trot`, too.', 'walk|trot'],
      ['A value of "old" returns the elders, and the value of "young" the others.', 'old|young'],
      ['A value of Y counts nights, while a value of N counts days.', 'Y|N'],
    ],
    not: [
      'The barn will be set to `red`. The pen is then set to `blue`.',
      'The barn is moved to `red` or to `blue`.',
      "Set to 'true' or set it to 'false'.",
    ],
  },
  templates: {
    reads: [
      ['Goats that move to the `walk` pen get hay. Goats that move to the `trot` pen get corn.', 'walk|trot'],
      ['A `shepherd` may open the barn and a `guest` may only look.', 'shepherd|guest'],
      ['Specify all to list every goat. Specify some to list the old ones.', 'all|some'],
    ],
    not: ['Use the `a` field for goats. Use the `b` field for sheep.'],
  },
};

const counts: Readonly<Record<string, Omit<Examples, 'reads'> & { readonly reads: readonly string[] }>> = {
  'count of things': {
    reads: [
      'The number of goats to skip',
      'Anzahl der Ziegen',
      'Quantidade de cabras',
      'Количество коз',
      '件数',
    ],
    not: ['The number of the house', 'The goat'],
  },
  'in units': {
    reads: ['Time to rest in seconds', 'Pause in Minuten', 'Ancho en píxeles'],
    not: ['In the barn'],
  },
  'units in brackets': { reads: ['Rest (seconds)', 'Rest (in days)', 'Width (px)'], not: ['Rest (long)'] },
  'units to': { reads: ['Seconds to wait', 'Days to rest', 'Hours before the next'], not: ['Goats to feed'] },
  'first n': {
    reads: ['Shows the top N goats', 'The first n rows', 'only the last N'],
    not: ['The first goat'],
  },
};

const speaker = speakerOf('gait');

describe('a pattern of values', () => {
  const named: readonly (readonly [string, Examples | undefined])[] = [
    ...valueIntros.map(({ name }) => [name, intros[name]] as const),
    ...shapes.map(([name]) => [name, forms[name]] as const),
    ...repeats.map(([name]) => [name, repeated[name]] as const),
  ];
  it.each(named)('has sentences that it reads, and others: %s', (_, examples) => {
    expect(examples?.reads.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(examples?.not.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  describe.each(valueIntros)('$name', (intro) => {
    const read = (text: string): string | undefined =>
      introduced(intro, sentence(text).tokens, false, speaker)[0]?.values.join('|');
    it.each(intros[intro.name]?.reads ?? [])('reads %j as %s', (text, says) => {
      expect(read(text)).toBe(says);
    });
    it.each(intros[intro.name]?.not ?? [])('does not read %j', (text) => {
      expect(read(text)).toBeUndefined();
    });
  });

  describe.each(shapes)('%s', (name, shape) => {
    const read = (text: string): string | undefined =>
      shape(sentence(text), false, speaker)?.values.join('|');
    it.each(forms[name]?.reads ?? [])('reads %j as %s', (text, says) => {
      expect(read(text)).toBe(says);
    });
    it.each(forms[name]?.not ?? [])('does not read %j', (text) => {
      expect(read(text)).toBeUndefined();
    });
  });
});

describe.each(repeats)('values that several sentences name: %s', (name, read) => {
  const said = (text: string): string | undefined =>
    read(sentencesOf(lex(text)), false, speaker)?.values.join('|');
  it.each(repeated[name]?.reads ?? [])('reads %j as %s', (text, says) => {
    expect(said(text)).toBe(says);
  });
  it.each(repeated[name]?.not ?? [])('does not read %j', (text) => {
    expect(said(text)).toBeUndefined();
  });
});

describe('a pattern of counts', () => {
  it.each(kindPatterns.map(({ name }) => name))('has sentences that it reads, and others: %s', (name) => {
    expect(counts[name]?.reads.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(counts[name]?.not.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  describe.each(kindPatterns)('$name', ({ name, step }) => {
    it.each(counts[name]?.reads ?? [])('reads %j', (text) => {
      expect(find(step, sentence(text).tokens)).toBeDefined();
      expect(readCountKind([sentence(text)], speaker)).toBe('integer');
    });
    it.each(counts[name]?.not ?? [])('does not read %j', (text) => {
      expect(readCountKind([sentence(text)], speaker)).toBeUndefined();
    });
  });
});
