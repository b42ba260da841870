import { inputError, type InputError } from '../../diagnostics/errors.js';
import { fileIn } from '../../diagnostics/file-in.js';
import { manifestPath, type ClientFile } from '../../model/client-file.js';
import type { Edit, FileChange, JudgeEdit } from '../../model/file-change.js';
import type { FormatText } from './merge-declarations.js';
import { countConflicts, mergeTexts, type Merged, type Versions } from './merge-texts.js';

/** What is to become of edits made by hand: the run is refused, they are overwritten, or merged with what is generated. */
export type EditWish = 'refuse' | 'overwrite' | 'merge';

/** The formatting that judging needs. */
export interface EditFormatting {
  /** Returns the text in a form that does not depend on how it was formatted; undefined where it cannot be parsed. */
  readonly normal: (text: string) => Promise<string | undefined>;
  /** Returns the file as generated files are formatted; undefined where it cannot be parsed. */
  readonly format: (file: ClientFile) => Promise<string | undefined>;
}

/** Returns what judges files of ours in a folder that are not as they were written last. A file that was merely reformatted counts as unedited. */
export function judgeEdits(wish: EditWish, formatting: EditFormatting, folder: string): JudgeEdit {
  return async (edit) => {
    if (wish === 'overwrite') return giveUp(edit);
    const reformatted = await judgeReformatted(edit, formatting);
    if (reformatted) return reformatted;
    const { path, text } = edit;
    if (text === undefined) return { kind: 'kept', path };
    if (wish === 'refuse') return { kind: 'edited', path, text };
    if (edit.base === undefined) throw baseMissing(fileIn(folder, path));
    return merge({ ...edit, base: edit.base, text }, formatting);
  };
}

function giveUp({ path, text }: Edit): FileChange {
  return text === undefined ? { kind: 'delete', path } : { kind: 'update', path, text };
}

/** A reformatted file that holds what would be written stays as it is: formatting again is not what a run is for. */
async function judgeReformatted(edit: Edit, { normal }: EditFormatting): Promise<FileChange | undefined> {
  const { path, found, base, text } = edit;
  const form = await normal(found);
  if (form === undefined) return undefined;
  if (text !== undefined && form === (await normal(text))) return { kind: 'unchanged', path };
  return base !== undefined && form === (await normal(base)) ? giveUp(edit) : undefined;
}

function baseMissing(file: string): InputError {
  const message = `${file} was edited by hand, and neither git nor this machine nor ${manifestPath} holds what postwright wrote there before. Commit what is generated before it is edited (a shallow clone lacks it: fetch more), restore ${manifestPath} as it was committed, or give the edit up with --force.`;
  return inputError('merge-base-missing', message, { file });
}

async function merge(
  { path, found, base, text }: Edit & Required<Pick<Edit, 'base' | 'text'>>,
  { format }: EditFormatting,
): Promise<FileChange> {
  const formatText = (content: string): Promise<string | undefined> => format({ path, text: content });
  const [before, edited] = [await formatText(base), await formatText(found)];
  const versions = { base: before ?? base, edited: edited ?? found, generated: text };
  // What cannot be parsed has no declarations, only lines.
  const isParsed = before !== undefined && edited !== undefined;
  const parsed = isParsed ? await mergeParsed(versions, formatText) : undefined;
  const merged = parsed?.conflicts === 0 ? parsed : await fewerConflicts(parsed, versions, formatText);
  const left = Math.max(0, countConflicts(found) - countConflicts(base));
  if (merged.text === versions.edited) return { kind: 'retained', path, conflicts: left };
  return { kind: 'merged', path, text: merged.text, conflicts: merged.conflicts + left };
}

/** Two changes of one declaration may stand on lines that are apart: then they merge as git merges them. */
async function fewerConflicts(
  parsed: Merged | undefined,
  versions: Versions,
  format: FormatText,
): Promise<Merged> {
  const lines = mergeTexts(versions);
  if (parsed === undefined || lines.conflicts > 0) return parsed ?? lines;
  const text = await format(lines.text);
  return text === undefined ? parsed : { text, conflicts: 0 };
}

async function mergeParsed(versions: Versions, format: FormatText): Promise<Merged | undefined> {
  if (versions.generated === versions.base) return { text: versions.edited, conflicts: 0 };
  const { mergeDeclarations } = await import('./merge-declarations.js');
  return mergeDeclarations(versions, format);
}
