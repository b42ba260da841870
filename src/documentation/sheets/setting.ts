import { holdsTerm } from '../../language/terms.js';
import { topicsIn } from '../../language/heading-words.js';
import type { Topic } from '../../language/language.js';
import { splitAtMeaning } from '../../language/lexicon.js';
import { splitSentences } from '../facts/split-sentences.js';

/** What stands before a table or list. */
export interface Setting {
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** The paragraph right before it. */
  readonly lead: string | undefined;
  /** The paragraph right behind it. */
  readonly after?: string;
}

/** What a table or list may hold. */
export type SheetTopic = Exclude<Topic, 'fields'>;

/** Where a sentence speaks of several, the first one here counts. */
const order: readonly SheetTopic[] = [
  'status',
  'changelog',
  'environment',
  'event',
  'response',
  'example',
  'request',
];

/** A heading or introduction is short; no more of a long one is read. */
const longest = 600;

/** Returns the topic that a sentence or heading shows; none where its parts speak of a request and of something else. */
export function readTopic(text: string | undefined): SheetTopic | undefined {
  if (text === undefined) return undefined;
  const whole = topicIn(text.slice(0, longest));
  if (whole === undefined || whole === 'request') return whole;
  const parts = text
    .slice(0, longest)
    .split(/[,;:：、，]/u)
    .flatMap((part) => splitAtMeaning(part, 'and'));
  const asks = parts.some((part) => topicIn(part) === 'request' && isSureRequest(part));
  return asks ? undefined : whole;
}

function topicIn(text: string): SheetTopic | undefined {
  const found = topicsIn(text);
  return order.find((topic) => found.has(topic)) ?? (found.has('fields') ? 'request' : undefined);
}

/** Tells words that speak of requests from words that may as well speak of answers ("fields", "body", "headers"). */
export function isSureRequest(text: string): boolean {
  return topicsIn(text.slice(0, longest)).has('request');
}

/** The sentence that introduces what follows: one with a colon, "following" or "below", or a title of few words. */
export function introOf(lead: string | undefined): string | undefined {
  const last = lead === undefined ? undefined : splitSentences(lead).at(-1);
  if (last === undefined) return undefined;
  const points = /[:：]\**$/u.test(last) || holdsTerm(last, 'below');
  const title = last.split(/\s+/u).length <= 6 && !/[.!?。]$/u.test(last);
  return points || title ? last : undefined;
}
