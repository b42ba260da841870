import type { ClientLock } from '../../../model/lock.js';
import { visibleJson } from '../../../json/visible-json.js';

/** Returns the text of a lock. */
export function printLock({
  lockVersion,
  collection,
  options,
  settings,
  naming,
  operations,
}: ClientLock): string {
  const head = { lockVersion, collection, options, ...(settings.length > 0 && { settings }) };
  return `${visibleJson({ ...head, ...(naming !== undefined && { naming }), operations })}\n`;
}
