import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../documentation.js';
import type { Topic } from '../vocabulary/topics.js';
import { readOverlap, type Overlap } from './overlap.js';
import { readPlace } from './read-place.js';
import { introOf, isSureRequest, readTopic, type Setting } from './setting.js';
import { isBodiless } from './settle.js';

/** What a table or list holds that is to be judged. */
export interface Candidate {
  readonly names: readonly string[];
  /** The words over the names: a header cell, "" where there is none. */
  readonly title: string;
  /** Its rows state types, or which of them are required. */
  readonly typed: boolean;
}

/** Whether rows are arguments, and where they go; or why they are not used. */
export type Verdict =
  { readonly use: true; readonly place?: ArgumentPlace } | { readonly use: false; readonly reason: string };

const reasons: Readonly<Record<Exclude<Topic, 'request'>, string>> = {
  response: 'it describes a response',
  status: 'it lists status or error codes',
  event: 'it describes what a webhook sends',
  environment: 'it lists environment variables',
  changelog: 'it is a changelog',
  example: 'it shows examples',
};

/** Returns whether the rows of a table or list are arguments of the request (or of the folder's requests). */
export function judge(candidate: Candidate, setting: Setting, context: DocumentationContext): Verdict {
  const overlap = readOverlap(candidate.names, context);
  const intro = introOf(setting.lead);
  const { topic, sure } = topicOf(candidate, setting, intro);
  const known = isKnown(candidate, overlap, context);
  if (topic !== undefined && topic !== 'request') {
    const despite = sure ? topic !== 'response' && overlap.request >= 0.6 : known;
    if (!despite || topic === 'changelog') return { use: false, reason: reasons[topic] };
  } else if (!known && (topic === undefined || (!sure && !mayBeNew(candidate, overlap, context)))) {
    return { use: false, reason: 'nothing tells that its rows are arguments' };
  }
  if (overlap.response > 0.5 && overlap.request === 0)
    return { use: false, reason: 'its names are those of the saved responses' };
  const place = placeOf([candidate.title, intro, ...setting.headings, setting.lead]);
  return place === undefined ? { use: true } : { use: true, place };
}

interface Judged {
  readonly topic?: Topic;
  /** The words leave no doubt; "fields" alone may be those of an answer. */
  readonly sure: boolean;
}

/** The nearest words decide: the introducing sentence, the words over the names, the headings from near to far. */
function topicOf(candidate: Candidate, setting: Setting, intro: string | undefined): Judged {
  const named = /\b(?:param|arg|query|header|input|body)/iu.test(candidate.title)
    ? candidate.title
    : undefined;
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

function isKnown(candidate: Candidate, overlap: Overlap, context: DocumentationContext): boolean {
  if (context.scope !== 'request') return overlap.request > 0;
  if (overlap.request >= 0.5 && overlap.request >= overlap.response) return true;
  return candidate.typed && overlap.request > overlap.response;
}

/** Whether unknown names under words like "Fields" can be the request's: it has a body that says nothing of its keys. */
function mayBeNew(candidate: Candidate, overlap: Overlap, context: DocumentationContext): boolean {
  if (context.scope !== 'request') return false;
  if (overlap.request > 0) return overlap.request >= overlap.response;
  return (
    !isBodiless(context) && context.body.length === 0 && (candidate.typed || context.responses.length === 0)
  );
}

function placeOf(texts: readonly (string | undefined)[]): ArgumentPlace | undefined {
  for (const text of texts) {
    const place = text === undefined ? undefined : readPlace(text);
    if (place !== undefined) return place;
  }
  return undefined;
}
