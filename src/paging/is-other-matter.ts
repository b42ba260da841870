import type { Facts } from '../model/facts.js';
import type { PagingArgument } from '../model/paging.js';
import { compact, type ArgumentRole } from './argument-role.js';

/** An argument, what it is called like, and what is known of it. */
interface Suspect {
  readonly argument: PagingArgument;
  readonly role: ArgumentRole;
  readonly facts: Facts;
}

/**
 * Tells whether an argument that is called as those of pages are is about something else: the page of a book, a time zone's offset, a
 * speed limit, one end of a span, a date.
 */
export function isOtherMatter({ argument, role, facts }: Suspect, siblings: readonly string[]): boolean {
  const name = compact(argument.keys.at(-1) ?? '');
  const shown = String(facts.example ?? facts.default ?? '').trim();
  if (role === 'cursor' && isDate(shown)) return true;
  if (role === 'page' && /^\d{6,}$/.test(shown)) return true;
  const said = facts.description ?? '';
  if (ofElements.test(said)) return false;
  if (role === 'offset' && siblings.some((each) => isSpan(name, compact(each)))) return true;
  return isPageOfOne(said) || (!forElements.test(said) && (otherUnits.test(said) || isQualified(said)));
}

/** A span has an end, a list of elements has a size. */
function isSpan(start: string, end: string): boolean {
  const from = /^(?:start|from|begin)(.*)$/.exec(start)?.[1];
  const to = /^(?:to|end|until|till|stop|finish)(.*)$/.exec(end)?.[1];
  return from !== undefined && from === to;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

const ofElements =
  /\b(?:records?|results?|items?|rows?|entries|elements?|objects?|pag(?:ing|inat\w*)|per page|pages)\b/i;

const forElements = /\bto (?:return|fetch|retrieve|show|skip)\b/i;

const otherUnits =
  /\b(?:time ?zones?|utc|gmt|(?:milli)?seconds?|minutes?|hours?|bytes?|characters?|pixels?|degrees?|(?:kilo|centi|milli)?met(?:er|re)s?|km|miles?)\b/i;

/** A page of one thing is one of paper; those of results are pages of many. */
function isPageOfOne(said: string): boolean {
  const thing = /\bpage\b[^.,;]{0,20}\b(?:of|in|from) (?:the|an?|this|your|one) (\w+)/i.exec(said)?.[1];
  return thing !== undefined && !/s$/i.test(thing) && !frames.test(thing);
}

const frames =
  /^(?:list(?:ing)?|collection|response|answer|data(?:set)?|set|search|query|paged|feed|history|output|report|index|catalog(?:ue)?|table|return(?:ed)?|current|full|next|whole|overall|complete|total|desired|requested|api|request)$/i;

/** "The credit limit" says of what: of nothing that is read page by page. */
function isQualified(said: string): boolean {
  const start =
    /^\W*(?:(?:the|an?)\s+)?([a-z]+)(?:\s+[a-z]+)?\s+(?:limit|offset|index|page|size|count|marker|cursor)\b/i;
  const word = start.exec(said)?.[1];
  return word !== undefined && !/s$/i.test(word) && !qualifiers.test(word);
}

const qualifiers =
  /^(?:the|an?|this|current|next|desired|requested|target|specific|given|first|start(?:ing)?|begin(?:ning)?|initial|last|which|what|each|optional|required|mandatory|max(?:imum|imal)?|min(?:imum|imal)?|default|query|search|list(?:ing)?|paged?|per|return(?:ed)?|numeric|zero|one|based|number|num|no|of|set|get|specify|select|choose|use|enter|provide|pass|put|define|for|to|api|response|upper|lower|integer|int|string|collection|total|batch|your|our|record|row|item|data|result|entry|element|object|offset|limit|size|count|opaque|forward|previous|new)$/i;
