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
  const format = type.kind === 'string' ? type.format : undefined;
  return [
    optional && facts.required === 'yes' ? 'Documented as required.' : '',
    format === undefined ? '' : `Format: ${format}.`,
    facts.minimum === undefined ? '' : `Minimum: ${facts.minimum}.`,
    facts.maximum === undefined ? '' : `Maximum: ${facts.maximum}.`,
    facts.minLength === undefined ? '' : `At least ${characters(facts.minLength)}.`,
    facts.maxLength === undefined ? '' : `At most ${characters(facts.maxLength)}.`,
    facts.unit === undefined ? '' : `Unit: ${facts.unit}.`,
    facts.readOnly ? 'Read-only.' : '',
  ].filter((line) => line !== '');
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
