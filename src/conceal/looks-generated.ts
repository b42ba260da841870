import { looksRandom } from './looks-random.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Returns whether a text is a UUID: most are ids that anybody may see, some are credentials. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** `logo.png`, `avatars/…`, `https://…`, `2026-01-31T…` */
const ordinary = /\.[a-z][a-z0-9]{1,4}$|(?:^|\/)[a-z_-]{3,}\/|\/[a-z_-]{3,}(?:\/|$)|:\/\/|^\d{4}-\d\d-\d\dT/i;

/**
 * Returns whether nobody but a machine can have chosen a text: letters and digits change so often that they make no words,
 * as in `order-created-v2`. A UUID and an id of capitals and digits are left out.
 */
export function looksGenerated(text: string): boolean {
  if (!looksRandom(text, 16) || isUuid(text) || ordinary.test(text)) return false;
  if (!/[a-z]/.test(text)) return false;
  return countChanges(text) >= Math.max(4, text.length * 0.15);
}

/** Returns whether the letters of a text change between large and small so often that they make no words: `rhskAzKDHuVNtd`. */
export function looksScrambled(text: string): boolean {
  return /^[a-zA-Z]{12,200}$/.test(text) && countChanges(text) >= text.length * 0.25;
}

/** How often capitals, small letters and digits follow each other without anything in between; a capitalised word is none. */
function countChanges(text: string): number {
  const kinds = text
    .replace(/%[0-9a-f]{2}/gi, '-')
    .replace(/[A-Z](?=[a-z]{2})/g, 'a')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .replace(/\d+/g, '0');
  return kinds.match(/[aA0](?=[aA0])/g)?.length ?? 0;
}
