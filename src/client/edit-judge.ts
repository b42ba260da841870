import type { JudgeEdit } from '../model/file-change.js';
import type { EditFormatting, EditWish } from './merge/judge-edits.js';

/** Returns what judges edits in a client by what the user wishes. What it needs is loaded once there is an edit. */
export function editJudge(wish: EditWish, folder: string): JudgeEdit {
  let judge: Promise<JudgeEdit> | undefined;
  return async (edit) => (await (judge ??= loadJudge(wish, folder)))(edit);
}

async function loadJudge(wish: EditWish, folder: string): Promise<JudgeEdit> {
  const { judgeEdits } = await import('./merge/judge-edits.js');
  return judgeEdits(wish, await loadFormatting(folder), folder);
}

async function loadFormatting(folder: string): Promise<EditFormatting> {
  const { normalForm } = await import('../format/normal-form.js');
  const { formatFiles } = await import('../format/format-files.js');
  const { readFormatting } = await import('./read-formatting.js');
  const options = await readFormatting(folder);
  return {
    normal: normalForm,
    format: async (file) => {
      const [formatted] = await formatFiles([file], options).catch(() => []);
      return formatted?.text;
    },
  };
}
