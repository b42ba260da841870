import type { Facts } from '../../model/facts.js';
import { readFacts } from './facts/read-facts.js';
import { readKindCell } from './facts/read-kind.js';
import { cleanMarkdown } from './markdown/clean-markdown.js';

/**
 * Returns the facts that a parameter's own description states (`(Required) …`, a type, a default, allowed values,
 * limits), or the comment by a field of a recorded JSON body. `description` is what remains as clean markdown. `name`,
 * where it is given, keeps sentences about other parameters apart.
 */
export function readParameter(description: string, name?: string): Facts {
  const cells = readPastedRow(description, name);
  const facts = cells?.facts ?? {};
  const known = name === undefined ? { facts } : { name, facts };
  return readFacts(cells?.text ?? cleanMarkdown(description), known);
}

/** A row of a table that was pasted with its tabs: `name⇥Boolean⇥true⇥What it does`. */
function readPastedRow(
  description: string,
  name: string | undefined,
): { text: string; facts: Facts } | undefined {
  const cells = description.split('\t').map((cell) => cell.trim());
  if (cells.length < 3) return undefined;
  const [first = '', second = ''] = cells;
  const typeAt = readKindCell(first).kind !== undefined ? 0 : 1;
  const named = typeAt === 0 || name === undefined || first === name || /^[\w.[\]-]+$/u.test(first);
  const facts = readKindCell(typeAt === 0 ? first : second);
  if (!named || facts.kind === undefined) return undefined;
  return { text: cleanMarkdown(cells.at(-1) ?? ''), facts };
}
