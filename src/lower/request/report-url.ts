import type { Template } from '../../model/template.js';
import { resolveTemplate } from '../../notation/fill-template.js';
import { printTemplate } from '../../notation/print-template.js';
import { literalText, readTemplate } from '../../notation/read-template.js';
import type { ReadContext } from './read-context.js';

/** How much of a wrong URL a message quotes. */
const longestShown = 80;

/** Names of schemes that stand where a host should, as one slash is missing behind them: `https:/api.test`. */
const schemeAlone = /^(?:https?|wss?|ftps?|file):?$/i;

/** Reports a URL that can never be sent to: as it is written, or with the declared values of its variables. */
export function reportUrl(base: Template, { declared, report }: ReadContext): void {
  const expected = 'expected a scheme, a host and a port that a URL can have';
  const text = printTemplate(base);
  if (!canBeSentTo(base)) {
    const found = `found ${quote(text)}: calling the function fails without a baseUrl`;
    report('url-invalid', `${expected}, ${found}. Correct the URL in Postman.`);
    return;
  }
  const value = withoutPath(resolveTemplate(base, declared).trim());
  // A variable without a value is for the caller.
  if (value === '' || value === text || canBeSentTo(readTemplate(value))) return;
  const found = `found ${quote(value)}, the value of ${quote(text)}: calling the function fails without another value`;
  report('url-invalid', `${expected}, ${found}. Correct the value in Postman.`);
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, longestShown));
}

function withoutPath(url: string): string {
  return /^(?:[^:/?#]*:\/\/)?[^/?#]*/.exec(url)?.[0] ?? '';
}

/**
 * Returns whether any values of its variables could make scheme, host and port of a URL that fetch sends to. It cannot where the
 * text between them is in the way: `about:blank`, two colons before a port, a scheme without a host.
 */
export function canBeSentTo(base: Template): boolean {
  const text = literalText(base, 'x').trim();
  const whole = text.includes('://') ? text : `http://${text}`;
  const [, scheme = '', authority = ''] = /^([^]*?):\/\/([^]*)$/.exec(whole) ?? [];
  const hasScheme = /x/.test(scheme) ? base[0]?.kind !== 'text' : /^https?$/i.test(scheme);
  if (!hasScheme || schemeAlone.test(authority)) return false;
  // A variable in the place of a port is a number.
  const port = /:[^:\]]*$/.exec(authority)?.[0];
  const host = port === undefined ? authority : authority.slice(0, -port.length);
  return URL.canParse(`http://${host}${(port ?? '').replaceAll('x', '1')}`);
}
