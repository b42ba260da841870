import type { Facts } from '../../model/facts.js';
import type { FieldType, TypeNode } from '../../model/type-node.js';
import type { Doc, DocTag } from './doc-comment.js';
import { printAlone } from './print-code.js';
import { scalar } from './scalar.js';

/** Values longer than this tell nothing in a comment. */
const longestValue = 120;

/** Returns what the doc comment of a field says: its description, its limits, its default and an example. */
export function fieldDoc({ type, optional, facts = {} }: FieldType): Doc {
  const { description = '', condition } = facts;
  const conditionText = condition !== undefined && !description.includes(condition) ? condition : '';
  return {
    prose: [description, conditionText, limits(type, facts, optional).join(' ')],
    tags: tags(facts),
  };
}

function limits(type: TypeNode, facts: Facts, optional: boolean): readonly string[] {
  const { description = '', unit, minimum, maximum, minLength, maxLength } = facts;
  const format = type.kind === 'string' ? type.format : undefined;
  const range = states(description, [minimum, maximum]) ? {} : { minimum, maximum };
  const length = states(description, [minLength, maxLength]) ? {} : { minLength, maxLength };
  return [
    optional && facts.required === 'yes' ? 'Documented as required.' : '',
    format === undefined ? '' : `Format: ${format}.`,
    range.minimum === undefined ? '' : `Minimum: ${range.minimum}.`,
    range.maximum === undefined ? '' : `Maximum: ${range.maximum}.`,
    length.minLength === undefined ? '' : `At least ${characters(length.minLength)}.`,
    length.maxLength === undefined ? '' : `At most ${characters(length.maxLength)}.`,
    unit === undefined || hasWord(description, unit) ? '' : `Unit: ${unit}.`,
    facts.readOnly && !/read[- ]?only/i.test(description) ? 'Read-only.' : '',
  ].filter((line) => line !== '');
}

/**
 * Returns whether a description states the bounds already, in whatever words. A single digit alone is no sign of that:
 * "one of 5 plans" says nothing of a maximum of 5.
 */
function states(description: string, bounds: readonly (string | number | undefined)[]): boolean {
  const texts = bounds.flatMap((bound) => (bound === undefined ? [] : [String(bound)]));
  const numbers = new Set(
    [...description.matchAll(/(?<![\d.,])-?\d+(?:[.,]\d+)*/g)].map(([text]) =>
      text.replace(/,(?=\d{3}(?!\d))/g, ''),
    ),
  );
  return texts.join('').length > 1 && texts.every((text) => numbers.has(text));
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%°]+/u)
    .includes(word.toLowerCase());
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

function tags(facts: Facts): readonly DocTag[] {
  const found: DocTag[] = [];
  if (facts.default !== undefined)
    found.push({ name: 'defaultValue', text: printAlone(scalar(facts.default)) });
  if (facts.example !== undefined && String(facts.example).length <= longestValue) {
    found.push({ name: 'example', text: printAlone(scalar(facts.example)) });
  }
  if (facts.deprecated) found.push({ name: 'deprecated', text: '' });
  return found;
}
