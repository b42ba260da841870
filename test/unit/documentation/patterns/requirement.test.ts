import { describe, expect, it } from 'vitest';
import { requirementPatterns } from '../../../../src/documentation/patterns/requirement.js';
import { speakerOf } from '../../../../src/documentation/patterns/subject.js';
import { sentence, type Examples } from './sentence.js';

/** By pattern; the argument is called `berth`. */
const examples: Readonly<Record<string, Examples>> = {
  sometimes: {
    reads: [
      ['Usually required', 'conditional'],
      ['May be mandatory, depending on the harbour', 'conditional'],
      ['Conditional', 'conditional'],
      ['Optional if a kennel is named, otherwise required', 'conditional'],
      ['Manchmal erforderlich', 'conditional'],
    ],
    not: ['Usually the colour of the sail', 'Required'],
  },
  'condition and word': {
    reads: [
      ['Nur bei Versand ins Ausland erforderlich', 'conditional'],
      ['kind が card の場合は必須', 'conditional'],
      ['tur kart ise zorunludur', 'conditional'],
      ['카드 결제 시 필수', 'conditional'],
    ],
    not: ['The number to print, if required', '必須'],
  },
  'excluded if': {
    reads: [
      ['The kennel (excluded if a barn is named)', 'conditional'],
      ['Excluded when sailing alone', 'conditional'],
      ['Tide table, excluded if the harbour is dry', 'conditional'],
    ],
    not: ['Boats that are excluded', 'The excluded berths'],
  },
  label: {
    reads: [
      ['(required) The name of the goat', 'yes'],
      ['Number of the pen - optional', 'no'],
      ['**Mandatory**: weight of the parcel', 'yes'],
      ['Pole wymagane', 'yes'],
      ['string, obbligatorio', 'yes'],
      ['required: false', 'no'],
      ['not required', 'no'],
      ['【必須】', 'yes'],
    ],
    not: ['The required width of the plank', 'Admin permission required', 'Expansion required'],
  },
  'word and condition': {
    reads: [
      ['Required if `kind` is goat', 'conditional'],
      ['Mandatory for parcels abroad', 'conditional'],
      ['Obrigatório se o lote for novo', 'conditional'],
      ['Needed only when the gate is shut', 'conditional'],
      ['Wymagane jeśli podano kod', 'conditional'],
    ],
    not: ['Required for all parcels', 'Optional for all'],
  },
  'one of several': {
    reads: [
      ['Either `berth` or `buoy` is required', 'conditional'],
      ['One of goat or sheep must be given', 'conditional'],
      ['At least one of the two fields has to be provided', 'conditional'],
      ['Entweder Nummer oder Name muss angegeben werden, beides ist erforderlich', 'conditional'],
    ],
    not: ['One of `goat` or `sheep`', 'Either of them'],
  },
  'is required': {
    reads: [
      ['This field is always required', 'yes'],
      ['The berth is not needed', 'no'],
      ['Este campo es obligatorio', 'yes'],
      ['The parameter is optional', 'no'],
      ['The pen number is mandatory if the goat is ill', 'conditional'],
    ],
    not: [
      'Whether a signature is required',
      'If true, approval is required',
      '`buoy` is required',
      'Authentication is required',
    ],
  },
  'must be given': {
    reads: [
      ['Must be provided', 'yes'],
      ['You must send this value', 'yes'],
      ['It must be supplied if the barn is full', 'conditional'],
      ['It does not need to be specified', 'no'],
    ],
    not: [
      'Must be set to 5',
      'Must be used together with `buoy`',
      '`buoy` must be given',
      'Goats must be fed',
    ],
  },
  'may be omitted': {
    reads: [
      ['Can be omitted', 'no'],
      ['May be left blank', 'no'],
      ['Leave empty for all pens', 'no'],
    ],
    not: ['Tells whether the barn is empty', 'The barn may be large'],
  },
  'if not given': {
    reads: [
      ['If not given, all goats are listed', 'no'],
      ['When omitted the newest parcel is shown', 'no'],
      ['Falls nicht angegeben, gilt heute', 'no'],
      ['省略時は全件', 'no'],
      ['Jeśli nie podano, zwracane są wszystkie', 'no'],
      ['Belirtilmezse hepsi döner', 'no'],
    ],
    not: ['If given, only those are shown', 'If `buoy` is not given, the pier is used'],
  },
  adjective: {
    reads: [
      ['An optional name for the goat', 'no'],
      ['A required start of the tide', 'yes'],
      ['Optional parameter to filter by pen', 'no'],
      ['Ein optionaler Name', 'no'],
    ],
    not: ['The required width of the plank', 'List of optional extras'],
  },
};

const speaker = speakerOf('berth');

describe('a pattern of what must be given', () => {
  it.each(requirementPatterns.map(({ name }) => name))(
    'has sentences that it reads, and others: %s',
    (name) => {
      expect(examples[name]?.reads.length ?? 0).toBeGreaterThanOrEqual(3);
      expect(examples[name]?.not.length ?? 0).toBeGreaterThanOrEqual(1);
    },
  );

  describe.each(requirementPatterns)('$name', ({ name, read }) => {
    it.each(examples[name]?.reads ?? [])('reads %j as %s', (text, says) => {
      expect(read(sentence(text), speaker)?.required).toBe(says);
    });

    it.each(examples[name]?.not ?? [])('does not read %j', (text) => {
      expect(read(sentence(text), speaker)).toBeUndefined();
    });
  });
});
