import type { Draft } from '../../exchange/draft.js';
import { rfc3986 } from './rfc3986.js';
import { formDecode } from '../../request/form-decode.js';
import { sentMethod } from './sent-method.js';

/** Headers that something on the way may change, and those that fetch sets itself. */
const unsigned = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'presigned-expires',
  'range',
  'transfer-encoding',
  'user-agent',
  'x-amzn-trace-id',
]);

/** Returns the names of the headers to sign, sorted: all that go out as they are, and the host. */
export function signedHeaderNames(headers: Headers): readonly string[] {
  const names = ['host'];
  headers.forEach((_value, name) => {
    if (!unsigned.has(name)) names.push(name);
  });
  return names.sort();
}

/** Returns the form of a request that AWS signs ("Create a signed AWS API request", step 1). */
export function awsCanonicalRequest(draft: Draft, payloadHash: string, service: string): string {
  const { host, pathname, search } = new URL(draft.url);
  const names = signedHeaderNames(draft.headers);
  const lines = names.map((name) => {
    const value = name === 'host' ? host : (draft.headers.get(name) ?? '');
    return `${name}:${value.trim().replace(/\s+/g, ' ')}\n`;
  });
  return [
    sentMethod(draft.method),
    service === 's3' ? s3Path(pathname) : normalPath(pathname),
    canonicalQuery(search.slice(1), service === 's3'),
    lines.join(''),
    names.join(';'),
    payloadHash,
  ].join('\n');
}

/** Encodes the path, which is encoded already, once more, as every service but S3 expects. */
function normalPath(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .split('/')
    .map(rfc3986)
    .join('/');
}

function s3Path(path: string): string {
  return path
    .split('/')
    .map((segment) => rfc3986(formDecode(segment)))
    .join('/');
}

/** Sorts by name and value: the space between them comes before all characters of either. S3 looks at a name's first value. */
function canonicalQuery(query: string, firstOnly: boolean): string {
  const pairs: string[] = [];
  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map((part) => rfc3986(formDecode(part)));
    if (name !== '' && !(firstOnly && seen.has(name))) pairs.push(`${name} ${value}`);
    seen.add(name);
  }
  return pairs
    .sort()
    .map((pair) => pair.replace(' ', '='))
    .join('&');
}
