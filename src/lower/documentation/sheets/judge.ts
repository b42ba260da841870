import type { ArgumentPlace } from '../../../model/operation.js';
import type { DocumentationContext } from '../documentation.js';
import type { Topic } from '../vocabulary/topics.js';
import { readOverlap, type Overlap } from './overlap.js';
import { readPlace } from './read-place.js';
import { introOf, readTopic, type Setting } from './setting.js';

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
  const topic = topicOf(candidate, setting, intro);
  if (topic !== undefined && topic !== 'request') {
    const known = topic !== 'response' && topic !== 'changelog' && overlap.request >= 0.6;
    if (!known) return { use: false, reason: reasons[topic] };
  }
  if (topic !== 'request' && !isKnown(candidate, overlap, context))
    return { use: false, reason: 'nothing tells that its rows are arguments' };
  if (topic === 'request' && overlap.response > 0.5 && overlap.request === 0 && context.responses.length > 0)
    return { use: false, reason: 'its names are those of the saved responses' };
  const place = placeOf([candidate.title, intro, ...setting.headings, setting.lead]);
  return place === undefined ? { use: true } : { use: true, place };
}

/** The nearest words decide: the introducing sentence, the words over the names, the headings from near to far. */
function topicOf(candidate: Candidate, setting: Setting, intro: string | undefined): Topic | undefined {
  const title = readTopic(candidate.title);
  if (intro !== undefined) {
    const topic = readTopic(intro);
    if (topic !== undefined) return topic;
  }
  if (title === 'environment' || title === 'status' || title === 'response') return title;
  for (const heading of setting.headings) {
    const topic = readTopic(heading);
    if (topic !== undefined) return topic;
  }
  if (title === 'request' && /\b(?:param|arg|query|header|input|body)/iu.test(candidate.title)) return title;
  return readTopic(setting.lead) ?? title;
}

function isKnown(candidate: Candidate, overlap: Overlap, context: DocumentationContext): boolean {
  if (context.scope !== 'request') return overlap.request > 0;
  if (overlap.request >= 0.5 && overlap.request >= overlap.response) return true;
  return candidate.typed && overlap.request > overlap.response;
}

function placeOf(texts: readonly (string | undefined)[]): ArgumentPlace | undefined {
  for (const text of texts) {
    const place = text === undefined ? undefined : readPlace(text);
    if (place !== undefined) return place;
  }
  return undefined;
}
