import type { Facts } from '../../model/facts.js';

const signs: readonly (readonly [RegExp, Facts])[] = [
  [/(?:^|[_.-])(?:uuid|guid)$|(?:Uuid|UUID|Guid|GUID)$/u, { kind: 'string', format: 'uuid' }],
  [/(?:^|[_.-])(?:url|uri)$|(?:Url|URL|Uri|URI)$/u, { kind: 'string', format: 'uri' }],
  [/(?:^|[_.-])e?-?mail$|(?:Email|EMail)$/u, { kind: 'string', format: 'email' }],
];

/** Returns what a name alone says of its values, where nothing else does: `parent_call_uuid` holds a UUID. */
export function readNameKind(name: string | undefined): Facts {
  return signs.find(([sign]) => name !== undefined && sign.test(name))?.[1] ?? {};
}
