import type { Location } from '../diagnostics/diagnostic.js';
import type { Problem } from './gather-problems.js';
import { plainLine } from './paint.js';

/** Returns a problem on one line: the way to the item, the message, the place in the file, and how often it was found. */
export function printMessage({ message, places }: Problem, withPointer: boolean): string {
  const [first = {}, ...others] = places;
  // Where there are no items, the message itself names the place.
  const pointer = withPointer && first.trail && first.pointer ? ` (at ${printPointer(first.pointer)})` : '';
  const more = others.length === 0 ? '' : ` (and ${String(others.length)} more like this)`;
  return `${printPlace(first, message)}${plainLine(message)}${pointer}${more}`;
}

/** Of a trail with more names than this the middle is left out. */
const mostNames = 8;

/** `orders.json › Billing › Refund: `, as a person finds it in Postman; nothing where the message begins with it. */
function printPlace({ file, trail = [] }: Location, message: string): string {
  const isNamed = file !== undefined && trail.length === 0 && message.startsWith(`${file} `);
  const names = file === undefined || isNamed ? shorten(trail) : [file, ...shorten(trail)];
  const place = names.map((name) => (name.trim() === '' ? '(no name)' : plainLine(name))).join(' › ');
  return place === '' ? '' : `${place}: `;
}

function shorten(trail: readonly string[]): readonly string[] {
  return trail.length > mostNames ? [...trail.slice(0, 3), '…', ...trail.slice(-3)] : trail;
}

/** Of a pointer with more characters than this the middle is left out; --format json has it whole. */
const longestPointer = 200;

function printPointer(pointer: string): string {
  const isLong = pointer.length > longestPointer;
  return plainLine(isLong ? `${pointer.slice(0, 90)}…${pointer.slice(-90)}` : pointer);
}
