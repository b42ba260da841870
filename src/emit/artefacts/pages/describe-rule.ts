import type { Paging } from '../../../model/paging.js';
import { printPlaces } from '../../../paging/print-places.js';

/** Returns in sentences how the pages of an operation follow each other. */
export function describeRule(rule: Paging): string {
  const { answer } = printPlaces(rule);
  const list = answer === '' ? 'the answer is a list' : `the list is \`${answer ?? ''}\``;
  const where = answer === undefined ? 'the list is looked for in each answer' : list;
  return `${advance(rule)}; ${where}.${end(rule)}`;
}

function advance(rule: Paging): string {
  const { position = '', next } = printPlaces(rule);
  if (rule.next !== undefined) {
    const source = sourceOf(rule.next, next ?? '');
    return rule.kind === 'link' ? `${source} is followed` : `\`${position}\` is taken from ${lower(source)}`;
  }
  const first = `, from ${String(rule.start)} on`;
  return rule.kind === 'page'
    ? `\`${position}\` counts the pages${first}`
    : `\`${position}\` counts the elements${first}`;
}

function sourceOf(next: NonNullable<Paging['next']>, place: string): string {
  if (next.from === 'header') return 'The `Link` header';
  if (next.from === 'last') return `The \`${next.key}\` of the last element`;
  return next.isLink ? `The link in \`${place}\`` : `The value in \`${place}\``;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function end({ more }: Paging): string {
  if (more === undefined) return '';
  const place = more.keys.join('.');
  return more.is === 'flag'
    ? ` It ends where \`${place}\` is false or empty.`
    : ` \`${place}\` is the number of pages.`;
}
