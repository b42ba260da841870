import { placeIn, topicsIn } from '../../language/heading-words.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../documentation.js';
import { readOverlap, type Overlap } from './overlap.js';
import { introOf, isSureRequest, readTopic, type Setting, type SheetTopic } from './setting.js';
import { isBodiless } from './settle.js';

/** What a table or list holds that is to be judged. */
export interface Candidate {
  readonly names: readonly string[];
  /** The words over the names: a header cell, "" where there is none. */
  readonly title: string;
  /** Its rows state types, or which of them are required. */
  readonly typed: boolean;
  /** A table without a head, a type and a need: its rows may be pairs of anything. */
  readonly bare?: boolean;
}

/** Whether rows are arguments, and where they go; or why they are not used. */
export type Verdict =
  { readonly use: true; readonly place?: ArgumentPlace } | { readonly use: false; readonly reason: string };

/** Something that speaks for or against rows being arguments, with its weight: above zero for. */
interface Sign {
  readonly weight: number;
  /** Why rows are not used, where this is the strongest of what speaks against them. */
  readonly reason?: string;
}

const nothing = 'nothing tells that its rows are arguments';
const reasons: Readonly<Record<SheetTopic, string>> = {
  request: nothing,
  response: 'it describes a response',
  status: 'it lists status or error codes',
  event: 'it describes what a webhook sends',
  environment: 'it lists environment variables',
  changelog: 'it is a changelog',
  example: 'it shows examples',
};

/** What the words over a table or list weigh, where they leave no doubt. */
const topicWeights: Readonly<Record<SheetTopic, number>> = {
  request: 3,
  response: -3.3,
  status: -2.3,
  event: -2.3,
  environment: -2.3,
  example: -2.3,
  changelog: -10,
};

/**
 * Returns whether the rows of a table or list are arguments of the request (or of the folder's requests). Everything that
 * speaks for or against it is weighed, and nothing decides alone: the words around it, and whose names stand in it.
 */
export function judge(candidate: Candidate, setting: Setting, context: DocumentationContext): Verdict {
  const overlap = readOverlap(candidate.names, context);
  const intro = introOf(setting.lead);
  const signs = [
    ...topicSigns(candidate, setting, intro, overlap, context),
    ...nameSigns(candidate, overlap, context),
  ];
  const score = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (score <= 0) {
    const [against] = signs.filter(({ reason }) => reason !== undefined).sort((a, b) => a.weight - b.weight);
    return { use: false, reason: against?.reason ?? nothing };
  }
  const place = placeOf([candidate.title, intro, ...setting.headings, setting.lead], candidate, context);
  return place === undefined ? { use: true } : { use: true, place };
}

function topicSigns(
  candidate: Candidate,
  setting: Setting,
  intro: string | undefined,
  overlap: Overlap,
  context: DocumentationContext,
): readonly Sign[] {
  const { topic, sure } = topicOf(candidate, setting, intro);
  if (topic === undefined) return [];
  if (topic !== 'request') {
    const weight = sure ? topicWeights[topic] : topicWeights[topic] / 2;
    return [{ weight, reason: reasons[topic] }];
  }
  if (sure) return [{ weight: topicWeights.request }];
  return mayBeNew(candidate, overlap, context) ? [{ weight: 1 }] : [];
}

/** Names that only the request holds speak for it, those of answers alone against it; those of both say little. */
function nameSigns(candidate: Candidate, overlap: Overlap, context: DocumentationContext): readonly Sign[] {
  const { request, response, requestOnly, responseOnly } = overlap;
  const both = request - requestOnly;
  const folder = context.scope !== 'request';
  const few = request < 0.5 && !candidate.typed && !folder;
  const foreign = request === 0 && response > 0.5;
  // One name may be the same by chance, three are not.
  const sureness = Math.min(1, (1 + candidate.names.length) / 4);
  return [
    { weight: (4 * requestOnly + 2.5 * both) * sureness + (folder && request > 0 ? 1 : 0) },
    ...(responseOnly > 0
      ? [{ weight: (foreign ? -8 : -3) * responseOnly, reason: 'its names are those of the saved responses' }]
      : []),
    ...(candidate.bare && request === 0 ? [{ weight: -3, reason: nothing }] : []),
    ...(few ? [{ weight: -4 * request }] : []),
  ];
}

interface Judged {
  readonly topic?: SheetTopic;
  /** The words leave no doubt; "fields" alone may be those of an answer. */
  readonly sure: boolean;
}

/** The nearest words decide: the introducing sentence, the words over the names, the headings from near to far. */
function topicOf(candidate: Candidate, setting: Setting, intro: string | undefined): Judged {
  const asks = topicsIn(candidate.title).has('request') || placeIn(candidate.title) !== undefined;
  const named = asks ? candidate.title : undefined;
  const title = readTopic(candidate.title);
  const first =
    title === 'environment' || title === 'status' || title === 'response' ? candidate.title : undefined;
  const texts = [intro, first, ...setting.headings, named].filter((text) => text !== undefined);
  for (const [at, text] of texts.entries()) {
    const topic = readTopic(text);
    if (topic === undefined) continue;
    if (topic !== 'request' || isSureRequest(text)) return { topic, sure: true };
    const outer = texts
      .slice(at + 1)
      .map(readTopic)
      .find((other) => other !== undefined && other !== 'request');
    return outer === undefined ? { topic, sure: false } : { topic: outer, sure: true };
  }
  const weak = readTopic(setting.lead) ?? title;
  return weak === undefined ? { sure: false } : { topic: weak, sure: false };
}

/** Whether unknown names under words like "Fields" can be the request's: it has a body that says nothing of its keys. */
function mayBeNew(candidate: Candidate, overlap: Overlap, context: DocumentationContext): boolean {
  if (context.scope !== 'request') return false;
  if (overlap.request > 0) return overlap.request >= overlap.response;
  return (
    !isBodiless(context) && context.body.length === 0 && (candidate.typed || context.responses.length === 0)
  );
}

function placeOf(
  texts: readonly (string | undefined)[],
  candidate: Candidate,
  context: DocumentationContext,
): ArgumentPlace | undefined {
  for (const text of texts) {
    const place = text === undefined ? undefined : placeIn(text);
    if (place === 'url') return mayBeQuery(candidate, context) ? 'query' : 'path';
    if (place !== undefined) return place;
  }
  return undefined;
}

/** "URL parameters" are those of the path, unless the query holds one, or the path has none and there is no body either. */
function mayBeQuery({ names }: Candidate, context: DocumentationContext): boolean {
  const { path, query, url } = context;
  if (names.some((name) => query.includes(name))) return true;
  const behind = url.replace(/^(?:[a-z]+:\/\/)?[^/]*/iu, '');
  return path.length === 0 && !/\{\{|\/:\p{L}/u.test(behind) && isBodiless(context);
}
