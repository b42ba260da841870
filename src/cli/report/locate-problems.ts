import type { Location } from '../../diagnostics/diagnostic.js';
import { readOptional } from '../../io/read-optional.js';
import { systemCode } from '../../io/system-error.js';
import type { Problem } from './gather-problems.js';

/** A text of more characters than this is not parsed again only to find lines in it. */
const longestText = 64 * 2 ** 20;

/** Returns the line of a problem in its file, counted from 1; undefined where there is none to be found. */
export type LineOf = (problem: Problem) => number | undefined;

/**
 * Returns the lines of problems in the files that they name, by their first places. A source that is no file (a URL,
 * standard input, one in git) has none, nor has one that is gone by now.
 */
export async function locateProblems(problems: readonly Problem[]): Promise<LineOf> {
  const first = problems.map(({ places }) => places[0] ?? {});
  const files = new Set(first.flatMap((place) => (needsFile(place) ? [place.file] : [])));
  const finders = new Map(
    await Promise.all([...files].map(async (file) => [file, await linesOf(file)] as const)),
  );
  return ({ places: [place = {}] }) =>
    place.line ?? (needsFile(place) ? finders.get(place.file)?.(place.pointer) : undefined);
}

function needsFile(place: Location): place is Location & Required<Pick<Location, 'file' | 'pointer'>> {
  return place.line === undefined && place.file !== undefined && Boolean(place.pointer);
}

async function linesOf(file: string): Promise<((pointer: string) => number | undefined) | undefined> {
  const text = await readText(file);
  if (text === undefined || text.length > longestText) return undefined;
  const { findLines } = await import('../../parse/find-lines.js');
  try {
    return await findLines(text, /\.ya?ml$/i.test(file));
  } catch (error) {
    // Nested deeper than the parser can follow.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readOptional(file);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
