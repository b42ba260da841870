/** What stands on either side of a match may be so long: enough to tell data from a path. */
const reach = 400;
/** A picture or a document has at least so many characters around a match. */
const least = 48;

/**
 * Returns whether what stands from `start` to `end` is a part of a longer run of base64, where every short text comes about by
 * chance: a picture, a document. What stands between the slashes of a URL is none, as there are words around it.
 */
export function isInData(text: string, start: number, end: number): boolean {
  const before = /[A-Za-z0-9+/]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const behind = /^[A-Za-z0-9+/]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  const around = before + behind;
  if (around.length < least || !/^[A-Za-z0-9+/]+$/.test(text.slice(start, end))) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(around));
  return kinds && looksDense(around);
}

/** Words and ids change seldom between large and small letters and digits; in base64 every second sign does. */
function looksDense(text: string): boolean {
  const kinds = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
  let changes = 0;
  for (let at = 1; at < kinds.length; at += 1) if (kinds[at] !== kinds[at - 1]) changes += 1;
  return changes >= text.length * 0.4;
}
