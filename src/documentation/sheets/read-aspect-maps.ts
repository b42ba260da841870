import type { Role } from '../../language/language.js';
import { roleOf } from '../../language/header-words.js';
import type { Facts } from '../../model/facts.js';
import { readFacts } from '../facts/read-facts.js';
import { readKindCell } from '../facts/read-kind.js';
import { aspectOf } from './aspect-of.js';
import { readCells } from './read-cells.js';
import { readNeedCell } from './read-need-cell.js';
import type { Outline, OutlineMap } from './read-outline.js';
import type { Row } from './row.js';

/**
 * Returns the arguments that a structure documents by maps of their aspects: `size: { type: integer, default: 10 }`, or a
 * list of maps that each have a name. Undefined where it holds no such maps.
 */
export function readAspectMaps(outline: Outline): readonly Row[] | undefined {
  const named = Array.isArray(outline) ? outline.map(namedOf) : entriesOf(outline);
  const rows = named.flatMap((each) => (each === undefined ? [] : [each]));
  if (rows.length > 0 && rows.length === named.length) return rows;
  const inner = isMap(outline) ? Object.values(outline).filter((each) => typeof each === 'object') : [];
  const [only, ...others] = inner.flatMap((each) => readAspectMaps(each ?? '') ?? []);
  return only === undefined ? undefined : [only, ...others];
}

function isMap(outline: Outline | undefined): outline is OutlineMap {
  return typeof outline === 'object' && outline !== null && !Array.isArray(outline);
}

function entriesOf(outline: Outline): readonly (Row | undefined)[] {
  return isMap(outline) ? Object.entries(outline).map(([name, aspects]) => rowOf(name, aspects)) : [];
}

function namedOf(aspects: Outline): Row | undefined {
  if (!isMap(aspects)) return undefined;
  const name = Object.entries(aspects).find(([key]) => roleOf(key) === 'name')?.[1];
  return typeof name === 'string' ? rowOf(name, aspects) : undefined;
}

function rowOf(name: string, aspects: Outline): Row | undefined {
  if (!isMap(aspects)) return undefined;
  const cells = new Map<Role, string>();
  for (const [key, value] of Object.entries(aspects)) {
    const role = aspectOf(key);
    if (role === undefined || role === 'name') continue;
    const text = Array.isArray(value) ? value.map(printOf).join(', ') : printOf(value);
    cells.set(
      role,
      role === 'constraints' ? `${key.replace(/(?<=max|min)(?=length)/iu, ' ')}: ${text}` : text,
    );
  }
  if (!cells.has('type') && !cells.has('description')) return undefined;
  const cell = (role: Role): string => cells.get(role) ?? '';
  const given: Facts = { ...readKindCell(cell('type')), ...readNeedCell(cell('required')) };
  const { description: _, ...limits } = readFacts(cell('constraints'), { name, facts: given });
  const facts = readFacts(cell('description'), { name, facts: { ...limits, ...given } });
  return { name, facts: readCells(facts, cell), rows: [] };
}

function printOf(value: Outline): string {
  return typeof value === 'object' ? '' : String(value);
}
