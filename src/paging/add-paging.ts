import { inputError } from '../diagnostics/errors.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import type { Api } from '../model/api.js';
import type { Config } from '../model/config.js';
import type { Operation } from '../model/operation.js';
import type { NextPage, Paging } from '../model/paging.js';
import { isNamed, splitPath } from '../names/request-path.js';
import { findPaging } from './find-paging.js';

/**
 * Returns the API with the rules by which the pages of its lists follow each other: those that the settings give, and those that it
 * shows. An InputError names a request of the settings that there is not.
 */
export function addPaging(api: Api, { paging: settings, file }: Pick<Config, 'paging' | 'file'>): Api {
  if (settings === 'off') return api;
  for (const { path } of settings) refuseMiss(api.operations, path, file);
  const found = api.operations.map((operation) => findPaging(operation));
  const usual = usualMark(found);
  const operations = api.operations.map((operation, at) => {
    const setting = settings.findLast(({ path }) => isNamed(operation.trail, splitPath(path)));
    const paging = setting ? setting.rule : (found[at] ?? (usual && findPaging(operation, usual)));
    return paging === undefined ? operation : { ...operation, paging };
  });
  return { ...api, operations };
}

/** Returns where all answers that have the mark of the next page have it; undefined where they differ. */
function usualMark(rules: readonly (Paging | undefined)[]): NextPage | undefined {
  const marks = rules.flatMap((rule) =>
    rule?.kind === 'cursor' && rule.next?.from === 'data' && !rule.next.isLink ? [rule.next] : [],
  );
  const [first] = marks;
  return marks.every(({ keys }) => keys.join('\n') === first?.keys.join('\n')) ? first : undefined;
}

function refuseMiss(operations: readonly Operation[], path: string, file = 'settings'): void {
  if (operations.some(({ trail }) => isNamed(trail, splitPath(path)))) return;
  const message = `${file} › paging › ${JSON.stringify(path)}: there is no such request. Correct the entry, or delete it.`;
  throw inputError('override-unmatched', message, { file, pointer: pointerTo('paging', path) });
}
