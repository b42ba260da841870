import { inputError } from '../diagnostics/errors.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import type { Api } from '../model/api.js';
import type { Config } from '../model/config.js';
import type { Operation } from '../model/operation.js';
import type { NextPage, Paging } from '../model/paging.js';
import type { TypeNode } from '../model/type-node.js';
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
    return paging === undefined ? operation : withCounts({ ...operation, paging });
  });
  return { ...api, operations };
}

/** What counts pages, or what stands on one, is a number: that no documentation says so leaves no doubt any more. */
function withCounts(operation: Operation): Operation {
  const { kind, position, size } = operation.paging ?? {};
  const counts = [size, ...(kind === 'offset' || kind === 'page' ? [position] : [])];
  const names = counts.flatMap((each) => (each?.place === 'query' ? each.keys.slice(0, 1) : []));
  return {
    ...operation,
    query: operation.query.map((each) =>
      names.includes(each.name) ? { ...each, type: countOf(each.type) } : each,
    ),
  };
}

/** Where digits were recorded and any text was taken, only digits are. */
function countOf(type: TypeNode): TypeNode {
  if (type.kind !== 'union' || !type.members.some((member) => member.kind === 'number')) return type;
  const members = type.members.map((member): TypeNode =>
    member.kind === 'string' && member.suggestions === undefined ? { kind: 'digits' } : member,
  );
  return { ...type, members };
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
