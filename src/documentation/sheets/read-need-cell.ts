import type { Requirement } from '../../model/facts.js';
import { readFacts } from '../facts/read-facts.js';
import { readRequirementCell } from '../facts/read-requirement.js';
import { meaningsOf } from '../../language/lexicon.js';

/** What a cell says of whether an argument must be given. */
export interface Need {
  readonly required?: Requirement;
  readonly condition?: string;
}

/**
 * Returns what a cell of a column like "Required" says, in any language that the lexicon knows: "Tak", "zorunlu", "only for
 * parcels". Nothing for an empty cell or one of no meaning.
 */
export function readNeedCell(cell: string): Need {
  const known = readRequirementCell(cell);
  if (known.required !== undefined || cell.trim() === '') return known;
  const word = readNeedWord(cell);
  if (word !== undefined) return { required: word };
  const [first = ''] = cell.trim().split(/\s+/u);
  const starts = meaningsOf(first);
  if (starts.has('only') || starts.has('if') || starts.has('conditional'))
    return { required: 'conditional', condition: cell.trim() };
  const { required, condition } = readFacts(cell);
  return {
    ...(required === undefined ? {} : { required }),
    ...(condition === undefined ? {} : { condition }),
  };
}

/** Returns what one word or phrase says of it. */
export function readNeedWord(text: string): Requirement | undefined {
  const meanings = meaningsOf(text);
  if (meanings.has('conditional') || meanings.has('sometimes')) return 'conditional';
  if (meanings.has('required') || meanings.has('yes')) return 'yes';
  return meanings.has('optional') || meanings.has('no') ? 'no' : undefined;
}
