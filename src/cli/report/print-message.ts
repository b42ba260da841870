import type { Location } from '../../diagnostics/diagnostic.js';
import type { Problem } from './gather-problems.js';
import { plainLine } from './paint.js';

/** Returns a problem on one line: the way to the item, the message, the place in the file, and how often it was found. */
export function printMessage({ message, places }: Problem, withPointer: boolean): string {
  const [first = {}, ...others] = places;
  // Where there are no items, the message itself names the place.
  const pointer = withPointer && first.trail && first.pointer ? ` (at ${printPointer(first.pointer)})` : '';
  const more = others.length === 0 ? '' : ` (and ${String(others.length)} more like this)`;
  return `${printPlace(first, message)}${plainLine(shortenText(message, longest.message))}${pointer}${more}`;
}

/** Of a trail with more names than this the middle is left out. */
const mostNames = 8;

/** Of a text with more characters than this the middle is left out; --format json has it whole. */
const longest = { name: 200, message: 2_000, pointer: 200 };

/** `orders.json › Billing › Refund: `, as a person finds it in Postman; nothing where the message begins with it. */
function printPlace({ file, trail = [] }: Location, message: string): string {
  const isNamed = file !== undefined && trail.length === 0 && message.startsWith(`${file} `);
  const names = file === undefined || isNamed ? shorten(trail) : [file, ...shorten(trail)];
  const place = names
    .map((name) => (name.trim() === '' ? '(no name)' : plainLine(shortenText(name, longest.name))))
    .join(' › ');
  return place === '' ? '' : `${place}: `;
}

function shorten(trail: readonly string[]): readonly string[] {
  return trail.length > mostNames ? [...trail.slice(0, 3), '…', ...trail.slice(-3)] : trail;
}

function printPointer(pointer: string): string {
  return plainLine(shortenText(pointer, longest.pointer));
}

function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2) - 10;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
