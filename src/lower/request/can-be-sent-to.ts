import type { Template } from '../../model/template.js';
import { literalText } from '../../notation/read-template.js';

/**
 * Returns whether any values of its variables could make scheme, host and port of a URL that fetch sends to. It cannot where the
 * text between them is in the way: `about:blank`, two colons before a port, a scheme without a host.
 */
export function canBeSentTo(base: Template): boolean {
  const text = literalText(base, 'x').trim();
  const whole = text.includes('://') ? text : `http://${text}`;
  const [, scheme = '', authority = ''] = /^([^]*?):\/\/([^]*)$/.exec(whole) ?? [];
  const hasScheme = /x/.test(scheme) ? base[0]?.kind !== 'text' : /^https?$/i.test(scheme);
  // Only the name of a scheme: `https:/host`.
  if (!hasScheme || /^https?:?$/i.test(authority)) return false;
  // A variable in the place of a port is a number.
  const port = /:[^:\]]*$/.exec(authority)?.[0];
  const host = port === undefined ? authority : authority.slice(0, -port.length);
  return URL.canParse(`http://${host}${(port ?? '').replaceAll('x', '1')}`);
}
