import type { Location } from '../diagnostics/diagnostic.js';
import type { Problem } from './gather-problems.js';
import { plainLine } from './paint.js';

/** Returns a problem on one line: the way to the item, the message, the place in the file, and how often it was found. */
export function printMessage({ message, places }: Problem, withPointer: boolean): string {
  const [first = {}, ...others] = places;
  const pointer = withPointer && first.pointer ? ` (at ${plainLine(first.pointer)})` : '';
  const more = others.length === 0 ? '' : ` (and ${String(others.length)} more like this)`;
  return `${printPlace(first, message)}${plainLine(message)}${pointer}${more}`;
}

/** `orders.json › Billing › Refund: `, as a person finds it in Postman; nothing where the message begins with it. */
function printPlace({ file, trail = [] }: Location, message: string): string {
  const names =
    file === undefined || (trail.length === 0 && message.startsWith(file)) ? trail : [file, ...trail];
  const place = names.map((name) => (name.trim() === '' ? '(no name)' : plainLine(name))).join(' › ');
  return place === '' ? '' : `${place}: `;
}
