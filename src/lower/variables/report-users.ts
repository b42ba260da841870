import type { Diagnostics } from '../../diagnostics/collector.js';
import type { Template } from '../../model/template.js';
import { resolveTemplate } from '../../notation/fill-template.js';

const userInfo = /^\s*(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#@]*@/i;

/** Reports the variables that URLs begin with and whose declared values have a user or a password in them. */
export function reportUsers(
  bases: readonly Template[],
  valueOf: (name: string) => string | undefined,
  file: string,
  diagnostics: Diagnostics,
): void {
  const first = bases.flatMap(([part]) => (part?.kind === 'variable' ? [part.name] : []));
  for (const name of new Set(first)) {
    if (!userInfo.test(resolveTemplate([{ kind: 'variable', name }], valueOf))) continue;
    const message = `expected the variable ${JSON.stringify(name)} to hold no user and no password, found both or one of them before "@": every call with this value fails. Take them out of it, and set Basic Auth in Postman.`;
    diagnostics.add('url-with-user', message, { file });
  }
}
