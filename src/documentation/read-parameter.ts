import type { Facts } from '../model/facts.js';
import { readFacts } from './facts/read-facts.js';
import { readKindCell } from './facts/read-kind.js';
import { cleanMarkdown } from './markdown/clean-markdown.js';
import { readBlocks } from './markdown/read-blocks.js';
import { createReadings } from './readings.js';
import { factsOfItems } from './sheets/read-value-table.js';
import { readValueSheet } from './sheets/value-sheet.js';

/**
 * Returns the facts that a parameter's own description states (`(Required) …`, a type, a default, allowed values,
 * limits), or the comment by a field of a recorded JSON body. `description` is what remains as clean markdown. `name`,
 * where it is given, keeps sentences about other parameters apart; `recorded` are the values that the requests hold, which
 * weak evidence never contradicts.
 */
export function readParameter(description: string, name?: string, recorded: readonly string[] = []): Facts {
  const key = `${name ?? ''}\n${recorded.join('\0')}\n${description}`;
  return parameterReadings.once(key, () => readAnew(description, name, recorded));
}

/** What was read of parameters' own descriptions. */
export const parameterReadings = createReadings<Facts>();

function readAnew(description: string, name: string | undefined, recorded: readonly string[]): Facts {
  const cells = readPastedRow(description, name);
  const facts = { ...readTableOfValues(description), ...cells?.facts };
  return readFacts(cells?.text ?? cleanMarkdown(description), {
    facts,
    recorded,
    ...(name === undefined ? {} : { name }),
  });
}

/** A table in a parameter's own description lists its values. */
function readTableOfValues(description: string): Facts {
  if (!/\|\s*:?-{3}|<table/iu.test(description)) return {};
  const sheets = readBlocks(description).flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));
  const [sheet, ...others] = sheets;
  const items = sheet === undefined || others.length > 0 ? undefined : readValueSheet(sheet);
  if (items === undefined) return {};
  return factsOfItems(items, undefined);
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
