import type { DocumentParameter } from '../../model/document.js';
import { literalText, readTemplate } from '../../notation/read-template.js';
import type { UrlDraft } from './read-url.js';

/** Segments that a URL parser takes for steps in a path, in either spelling. */
const dots = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/** What a URL parser encodes (https://url.spec.whatwg.org/#percent-encoded-bytes). */
const unsafeInPath = /[\0- "<>^`{}\x7f-\uffff]/;
const unsafeInQuery = /[\0- "<>'\x7f-\uffff]/;

/**
 * Returns why fetch sends a URL otherwise than it is recorded: its parser resolves `.` and `..`, and it encodes what a
 * request that is not to be encoded leaves bare. Undefined where it sends the URL as it is.
 */
export function whyRewritten({ path, query }: UrlDraft, raw: boolean): 'steps' | 'characters' | undefined {
  const text = literalText(path, 'x');
  if (dots.test(text)) return 'steps';
  const isUnsafe =
    unsafeInPath.test(text) || query.some((parameter) => unsafeInQuery.test(sentText(parameter)));
  return raw && isUnsafe ? 'characters' : undefined;
}

function sentText({ key, value, disabled }: DocumentParameter): string {
  return disabled ? '' : literalText(readTemplate(`${key}=${value ?? ''}`), '');
}
