import { isLiteralSecret } from '../conceal/is-literal-secret.js';
import type { Example } from '../model/operation.js';
import { readPlainJson } from '../json/read-plain-json.js';

/** Headers of the transfer that is over, of the machines between, and of browsers' rules: the mock has its own. */
const ofTransfer = new RegExp(
  '^(?:' +
    [
      'connection|keep-alive|transfer-encoding|trailer|te|upgrade|content-length|content-encoding|proxy-.*',
      'date|age|server|via|alt-svc|nel|report-to|reporting-endpoints|server-timing|x-powered-by|x-served-by|x-timer|x-runtime',
      'x-cache.*|cf-.*|x-amz-cf-.*|x-vercel-.*|x-envoy-.*|x-cloud-trace-context|set-cookie2?|expect-ct|vary',
      'access-control-.*|cross-origin-.*|strict-transport-security|content-security-policy.*|permissions-policy|referrer-policy',
      'x-(?:frame-options|xss-protection|content-type-options|download-options|permitted-cross-domain-policies|dns-prefetch-control)',
      'origin-agent-cluster|feature-policy|p3p|pragma',
    ].join('|') +
    ')$',
  'i',
);

/** What a header may be called, and what its value may hold. */
const name = /^[\w!#$%&'*+.^`|~-]+$/;
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Returns the headers with which a saved response is answered again, by lower-case names: those that say something of
 * the answer itself. A body of JSON gets its content type where none was saved.
 */
export function savedHeaders({ headers, body }: Example): Readonly<Record<string, string>> {
  const kept = new Map<string, string>();
  if (isJson(body)) kept.set('content-type', 'application/json');
  for (const [key, text] of headers) {
    if (name.test(key) && value.test(text) && !ofTransfer.test(key) && !holdsSecret(text))
      kept.set(key.toLowerCase(), text.trim());
  }
  return Object.fromEntries(kept);
}

/** A `Location` or a `Link` may name a token in its query, or a password before its host. */
function holdsSecret(text: string): boolean {
  const parameters = [...text.matchAll(/[?&#;]\s*([^\s=?&#;]+)=([^&#;\s>]*)/g)];
  return (
    parameters.some(([, key = '', secret]) => isLiteralSecret(key, secret)) ||
    /\/\/[^\s/]*:[^\s/]*@/.test(text)
  );
}

function isJson(body: string): boolean {
  return /^\s*[[{]/.test(body) && readPlainJson(body) !== undefined;
}
