import { inputError, type InputError } from '../../diagnostics/errors.js';
import { askPatiently, createPace, type Pace } from './ask-patiently.js';
import { keepAnswer, recallAnswer } from './kept-answers.js';
import { largestSource } from './largest-source.js';
import { nameSource } from './name-source.js';
import { refuseAnswer } from './refuse-answer.js';
import { isLoopback, isPostman, keyFor, resolveAddress } from './resolve-address.js';
import { readStream } from './read-stream.js';
import type { SourceBytes } from '../../model/inputs.js';

/** How long reading a URL may take, and how much it may bring. */
export interface UrlLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const defaultLimits: UrlLimits = { milliseconds: 30_000, bytes: largestSource };
const mostRedirects = 5;

/** So long is waited in all, in milliseconds, for a server that asks for it: Postman counts its requests by the minute. */
const patience = { postman: 150_000, other: 5_000 };

/** What the requests of this process to a host keep to. */
const paces = new Map<string, Pace>();

/** How a URL is read: what is left out has its default. */
export interface UrlOptions {
  /** Whether a URL of plain http may be read, too. */
  readonly allowHttp?: boolean | undefined;
  readonly limits?: UrlLimits;
  /** What requests go through: the network, but for tests. */
  readonly fetch?: (url: URL, init: RequestInit) => Promise<Response>;
  /** What waits for a server that asks for it: the clock, but for tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Returns what the URL answers, or what it answered before where its server says that this is still so. https only, but for this machine itself and where plain http was asked for; redirects only
 * within the host; nothing is sent but the request, and a key to Postman's own API. Messages name the URL without its
 * query, which may hold a key.
 */
export async function fetchUrl(source: string, options: UrlOptions = {}): Promise<SourceBytes> {
  const { limits = defaultLimits, allowHttp = false } = options;
  const url = parseUrl(source, allowHttp);
  const key = keyFor(url, process.env);
  // What cannot be sent as a header would be refused with words that repeat it.
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw unreachable(
      url,
      'is not asked: POSTMAN_API_KEY holds characters that no key has. Copy the key again.',
    );
  const kept = key === undefined ? undefined : await recallAnswer({ url, key });
  const ask = async (): Promise<Response> => {
    const conditions = kept && { 'if-none-match': kept.etag };
    const signal = AbortSignal.timeout(limits.milliseconds);
    return receive(await follow(url, signal, options.fetch ?? fetch, conditions), limits);
  };
  try {
    const most = isPostman(url, process.env) ? patience.postman : patience.other;
    const response = await askPatiently(ask, { most, wait: options.wait, pace: paceOf(url) });
    if (response.status === 304 && kept) return { bytes: kept.bytes, name: nameOf(url) };
    const bytes = await readBody(url, response);
    if (key !== undefined) await keepAnswer({ url, key }, response.headers, bytes);
    return { bytes, name: nameOf(url) };
  } catch (error) {
    throw explain(url, error, limits);
  }
}

function paceOf({ host }: URL): Pace {
  const pace = paces.get(host) ?? createPace();
  paces.set(host, pace);
  return pace;
}

function parseUrl(source: string, allowHttp: boolean): URL {
  if (!URL.canParse(source)) {
    const name = nameSource(source);
    throw inputError('source-unreachable', `${name} is no valid URL. Check it.`, { file: name });
  }
  const url = new URL(source);
  if (url.username !== '' || url.password !== '') {
    throw unreachable(
      url,
      'may not hold a user name or a password. Download the collection and name its file.',
    );
  }
  if (!allowHttp) requireSecure(url, url);
  return url;
}

async function follow(
  start: URL,
  signal: AbortSignal,
  ask: NonNullable<UrlOptions['fetch']>,
  conditions: Readonly<Record<string, string>> | undefined,
): Promise<Response> {
  const { url: first, headers: own } = resolveAddress(start, process.env);
  const headers = { ...own, ...conditions };
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    url = redirect(first, url, location);
  }
  throw unreachable(start, `redirects more than ${mostRedirects} times. Name the URL that it leads to.`);
}

function redirect(start: URL, from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (to?.host !== start.host) {
    const where = to ? nameOf(to) : 'an address that is no URL';
    throw unreachable(start, `redirects to another host: ${where}. Name that URL if you trust it.`);
  }
  // From https there is no way back to plain http, even where the user would read that.
  if (from.protocol === 'https:') requireSecure(start, to);
  return to;
}

function requireSecure(start: URL, url: URL): void {
  if (url.protocol === 'https:' || isLoopback(url)) return;
  throw unreachable(start, 'is not read over plain http. Use its https URL, or --allow-http.');
}

/** Returns an answer whose body is all there: a connection may be lost in the middle of it. */
async function receive(response: Response, limits: UrlLimits): Promise<Response> {
  if (!response.ok || response.body === null) return response;
  if (Number(response.headers.get('content-length')) > limits.bytes) throw new RangeError('too large');
  return new Response(await readStream(response.body, limits.bytes), response);
}

async function readBody(url: URL, response: Response): Promise<Uint8Array> {
  if (!response.ok) {
    const postman = { hasKey: keyFor(url, process.env) !== undefined };
    throw unreachable(url, refuseAnswer(response, isPostman(url, process.env) ? postman : undefined));
  }
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) {
    throw unreachable(
      url,
      'answered with an HTML page. Name the URL that serves the JSON of the collection.',
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}

function explain(url: URL, error: unknown, limits: UrlLimits): unknown {
  if (error instanceof RangeError) {
    const size = `${Math.floor(limits.bytes / 1024 / 1024)} MB`;
    return unreachable(url, `holds more than ${size}. Download the collection and name its file.`, error);
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    const time = `${limits.milliseconds / 1000} seconds`;
    return unreachable(url, `did not answer within ${time}. Try again, or name a file.`, error);
  }
  if (!(error instanceof TypeError)) return error;
  // fetch hides the reason one level down.
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return unreachable(url, `cannot be reached${code}. Check the URL and your connection.`, error);
}

function unreachable(url: URL, problem: string, cause?: unknown): InputError {
  const name = nameOf(url);
  return inputError('source-unreachable', `${name} ${problem}`, { file: name }, { cause });
}

function nameOf({ origin, pathname }: URL): string {
  return origin + pathname;
}
