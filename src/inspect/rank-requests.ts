import type { InspectedAnswer, InspectedField } from './field-support.js';

/** A request that would gain from another saved example. */
export interface WantedExample {
  /** The names from the top folder down. */
  readonly item: readonly string[];
  readonly operation: string;
  /** About how many fields another example would show that are not known yet. */
  readonly gain: number;
  readonly reason: string;
}

/** A request with what its answers rest on. */
export interface RankedRequest {
  readonly item: readonly string[];
  readonly operation: string;
  readonly answers: readonly InspectedAnswer[];
}

/**
 * Returns the requests that would gain most from another example of a success, the neediest first. What is still unseen
 * is told by what was seen only once (the estimate of Good and Turing): fields that one example alone holds, and fields
 * that were only ever null or empty, by the number of examples. A first example shows about as much as those of the
 * other requests do.
 */
export function rankRequests(requests: readonly RankedRequest[]): readonly WantedExample[] {
  const sizes = requests.flatMap(({ answers }) => successes(answers).map(({ fields }) => fields.length));
  const usual = sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return requests
    .map(({ item, operation, answers }) => ({ item, operation, ...judge(answers, usual) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.operation < b.operation ? -1 : 1));
}

function judge(
  answers: readonly InspectedAnswer[],
  usual: number,
): { readonly gain: number; readonly reason: string } {
  const known = answers.filter(({ status }) => isSuccess(status));
  if (known.length === 0) return { gain: round(usual), reason: 'no successful answer is saved' };
  const judged = successes(answers).map(judgeAnswer);
  return judged.sort((a, b) => b.gain - a.gain)[0] ?? { gain: 0, reason: '' };
}

function judgeAnswer({ status, examples, fields }: InspectedAnswer): {
  readonly gain: number;
  readonly reason: string;
} {
  const once = fields.filter((field) => field.examples === 1).length;
  const blank = fields.filter(isBlank).length;
  const rest = `${once} of ${fields.length} fields rest on one example of ${examples} with status ${status}`;
  const open = blank === 0 ? '' : `, ${blank} were only ever null or empty`;
  return { gain: round((once + blank) / examples), reason: rest + open };
}

function isBlank({ type }: InspectedField): boolean {
  return type === 'unknown' || type === 'unknown[]';
}

function successes(answers: readonly InspectedAnswer[]): readonly InspectedAnswer[] {
  return answers.filter(({ status, examples }) => isSuccess(status) && examples > 0);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
