import { splitSentences } from '../facts/split-sentences.js';
import { sureRequest, topicSigns, type Topic } from '../vocabulary/topics.js';

/** What stands before a table or list. */
export interface Setting {
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** The paragraph right before it. */
  readonly lead: string | undefined;
  /** The paragraph right behind it. */
  readonly after?: string;
}

/** Returns the topic that a sentence or heading shows; none where its parts speak of a request and of something else. */
export function readTopic(text: string | undefined): Topic | undefined {
  if (text === undefined) return undefined;
  const whole = topicIn(text);
  if (whole === undefined || whole === 'request') return whole;
  const parts = text.split(/[,;:：、，]|\b(?:and|und|y|e|et|en)\b|和|及|と/iu);
  const asks = parts.some((part) => topicIn(part) === 'request' && isSureRequest(part));
  return asks ? undefined : whole;
}

function topicIn(text: string): Topic | undefined {
  return topicSigns.find(([, sign]) => sign.test(text))?.[0];
}

/** Tells words that speak of requests from words that may as well speak of answers ("fields", "body", "headers"). */
export function isSureRequest(text: string): boolean {
  return sureRequest.test(text);
}

/** The sentence that introduces what follows: one with a colon, "following" or "below", or a title of few words. */
export function introOf(lead: string | undefined): string | undefined {
  const last = lead === undefined ? undefined : splitSentences(lead).at(-1);
  if (last === undefined) return undefined;
  const points =
    /[:：]\**$|\b(?:following|below|follows|siguientes?|seguintes?|folgende\w*|volgende|suivante?s?)\b|如下|以下|следующ|다음/iu;
  const title = last.split(/\s+/u).length <= 6 && !/[.!?。]$/u.test(last);
  return points.test(last) || title ? last : undefined;
}
