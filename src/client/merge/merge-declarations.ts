import { readPieces, type Module } from './read-pieces.js';
import { mapThree, type Three } from './merge-keyed.js';
import { mergeLists, mergeSpaces, type Conflict, type Merging } from './merge-pieces.js';
import type { Merged, Versions } from './merge-texts.js';
import { printPiece } from './piece.js';

/** Returns a text as generated files are formatted; undefined where it cannot be parsed. */
export type FormatText = (text: string) => Promise<string | undefined>;

/**
 * Returns a module with the changes of both sides, declaration by declaration: what one side left alone is as the other one
 * has it, and what both changed is looked into part by part. A conflict is marked as git does, around the declaration or the
 * member that it is in. The three texts have to be free of syntax errors; undefined where the result would not be.
 */
export async function mergeDeclarations(versions: Versions, format: FormatText): Promise<Merged | undefined> {
  const { ts } = await import('ts-morph');
  const modules = mapThree(versions, (text) => readPieces(ts, text));
  for (const [text, module] of pairs(versions, modules)) {
    // What is not printed as it was is nothing that the pieces know.
    if ((await format(printModule(module))) !== (await format(text))) return undefined;
  }
  const name = unusedName(versions);
  for (const deep of [true, false]) {
    const conflicts: Conflict[] = [];
    const mark = (conflict: Conflict): string => `${name}${conflicts.push(conflict) - 1}`;
    const text = mergeModules(modules, { mark, deep });
    const formatted = text === undefined ? undefined : await format(text);
    const merged = formatted === undefined ? undefined : placeMarks(formatted, name, conflicts);
    if (merged) return merged;
  }
  return undefined;
}

function pairs(versions: Versions, modules: Three<Module>): readonly (readonly [string, Module])[] {
  return [
    [versions.base, modules.base],
    [versions.edited, modules.edited],
    [versions.generated, modules.generated],
  ];
}

function printModule({ header, statements, end }: Module): string {
  return header + printPiece(statements) + end;
}

function mergeModules(modules: Three<Module>, merging: Merging): string | undefined {
  const header = mergeSpaces(mapThree(modules, (each) => each.header));
  const end = mergeSpaces(mapThree(modules, (each) => each.end));
  const statements = mergeLists(
    mapThree(modules, (each) => each.statements),
    merging,
  );
  if (header === undefined || end === undefined || statements === undefined) return undefined;
  return printModule({ header, statements, end });
}

/** Returns how names begin that stand for conflicts: as none in the texts does. */
function unusedName({ base, edited, generated }: Versions): string {
  let name = '__conflict';
  while ([base, edited, generated].some((text) => text.includes(name))) name += '_';
  return name;
}

/**
 * Puts the marks where names stand for conflicts; undefined where one does not stand alone on its line. One that is not there
 * any more stood in what is marked as a whole.
 */
function placeMarks(text: string, name: string, conflicts: readonly Conflict[]): Merged | undefined {
  let count = 0;
  const marked = text.replace(new RegExp(`^[ \\t]*;?${name}(\\d+)[;,]?$`, 'gm'), (line, at: string) => {
    const conflict = conflicts[Number(at)];
    if (conflict === undefined) return line;
    count += 1;
    const sides = [conflict.edited, '=======', conflict.generated].filter((each) => each !== '');
    return ['<<<<<<< edited', ...sides, '>>>>>>> generated'].join('\n');
  });
  return marked.includes(name) ? undefined : { text: marked, conflicts: count };
}
