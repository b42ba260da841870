import type { DocumentParameter } from '../../parse/document.js';
import type { UrlDraft } from './read-url.js';

/** Segments that a URL parser takes for steps in a path, in either spelling. */
const dots = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/** What a URL parser encodes (https://url.spec.whatwg.org/#percent-encoded-bytes). */
const unsafeInPath = /[\0- "<>^`{}\x7f-\uffff]/;
const unsafeInQuery = /[\0- "<>'\x7f-\uffff]/;

/**
 * Returns whether fetch sends a URL otherwise than it is recorded: its parser resolves `.` and `..`, and it encodes
 * what a request that is not to be encoded leaves bare.
 */
export function isRewritten({ path, query }: UrlDraft, raw: boolean): boolean {
  const text = path.map((part) => (part.kind === 'text' ? part.text : 'x')).join('');
  if (dots.test(text)) return true;
  return (
    raw && (unsafeInPath.test(text) || query.some((parameter) => unsafeInQuery.test(sentText(parameter))))
  );
}

function sentText({ key, value, disabled }: DocumentParameter): string {
  return disabled ? '' : `${key}=${value ?? ''}`.replace(/\{\{[^{}]*\}\}/g, '');
}
