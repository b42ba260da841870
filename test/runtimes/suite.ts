import { apikey } from '../../runtime/auth/apikey.js';
import { basic } from '../../runtime/auth/basic.js';
import { tokens } from '../../runtime/auth/tokens.js';
import type { Body } from '../../runtime/body/body.js';
import { form } from '../../runtime/body/form.js';
import { json } from '../../runtime/body/json.js';
import { multipart } from '../../runtime/body/multipart.js';
import { createBaseClient, type BaseClient, type ClientSettings } from '../../runtime/client/client.js';
import { ApiError } from '../../runtime/errors/api-error.js';
import { hooks } from '../../runtime/hooks/hooks.js';
import { openStream } from '../../runtime/send/open-stream.js';
import { addQuery } from '../../runtime/request/query.js';
import { retry } from '../../runtime/retry/retry.js';
import { send, type RequestOptions, type RequestSpec } from '../../runtime/send/send.js';
import { asEvents } from '../../runtime/result/as-events.js';
import { asJsonLines } from '../../runtime/result/as-json-lines.js';
import { segment } from '../../runtime/request/url.js';
import { described } from '../kit/described.js';

interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly response: Response;
}

/** What this runtime makes of every part of a client's runtime: the same everywhere, as text. */
export async function runSuite(origin: string): Promise<Readonly<Record<string, string>>> {
  const results: Record<string, string> = {};
  for (const [name, check] of Object.entries(checks)) {
    results[name] = await check(origin).then(
      (value) => JSON.stringify(value),
      (error: unknown) => (error instanceof Error ? error.name : 'no error'),
    );
  }
  return results;
}

function client(settings: ClientSettings = {}): BaseClient<object> {
  return createBaseClient<object>(settings, { required: [] });
}

function call<Data = Echo>(
  spec: Partial<RequestSpec> & { readonly url: string },
  settings?: ClientSettings,
  options?: RequestOptions,
): Promise<Answer<Data>> {
  return send(client(settings), options, { ...described, method: 'GET', ...spec });
}

async function bodySent(url: string, body: Body | undefined): Promise<readonly unknown[]> {
  const { data } = await call({ method: 'POST', url, body });
  return [data.headers['content-type']?.split(';')[0], data.body.replaceAll(/form\d+/g, 'form')];
}

/** Returns an answer that holds another one's JSON. */
function replaced(body: string): Response {
  return new Response(`{"replaced":${body}}`, { headers: { 'content-type': 'application/json' } });
}

async function collect(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const checks: Readonly<Record<string, (origin: string) => Promise<unknown>>> = {
  async 'sends JSON with credentials'(origin) {
    const auth = basic({ username: 'é', password: 'p' });
    const { data, status } = await call({ method: 'PUT', url: `${origin}/a`, auth, body: json({ a: 'ü' }) });
    return [status, data.method, data.headers['authorization'], data.headers['content-type'], data.body];
  },
  async 'encodes paths and queries'(origin) {
    const url = addQuery(`${origin}/${segment('a/b?c#d ü', described.place)}`, {
      'q[]': ['x y', '&='],
      flag: null,
    });
    return (await call({ url })).data.url;
  },
  'refuses to leave a segment': () => Promise.resolve().then(() => segment('..', described.place)),
  'refuses line breaks in headers': (origin) => call({ url: origin, headers: { a: 'b\nc' } }),
  'sends forms': (origin) => bodySent(`${origin}/form`, form({ a: 'x y', b: ['1', '2'] })),
  'sends files': (origin) =>
    bodySent(
      `${origin}/file`,
      multipart({ a: 'ü', f: new File(['content'], 'ü.txt', { type: 'image/png' }) }),
    ),
  async 'returns any status'(origin) {
    const { status, data } = await call({ url: `${origin}/missing` });
    return [status, data.url];
  },
  'fails where JSON is broken': (origin) => call({ url: `${origin}/broken`, json: [200] }),
  'fails where the connection breaks': (origin) => call({ url: `${origin}/reset` }),
  'ends with the timeout': (origin) => call({ url: `${origin}/slow` }, { timeout: 50 }),
  'ends with the signal': (origin) =>
    call({ url: `${origin}/slow` }, {}, { signal: AbortSignal.timeout(50) }),
  async 'sends again what failed'(origin) {
    return (await call({ url: `${origin}/flaky/${Math.random()}` }, { retry: retry({ delay: 1 }) })).status;
  },
  async 'gets a fresh token after a 401'(origin) {
    let asked = 0;
    const auth = tokens(() => `t${++asked}`);
    const all = await Promise.all(
      [1, 2, 3].map(() => call({ url: `${origin}/guarded`, auth: basic({}) }, { auth })),
    );
    return [all.map(({ status }) => status), asked];
  },
  async 'runs hooks'(origin) {
    const around = hooks({
      onRequest: (request) => ({ ...request, url: `${origin}/hooked` }),
      onResponse: async (response) => replaced(await response.text()),
    });
    const { data } = await call<{ replaced: Echo }>({ url: origin }, { hooks: around });
    return data.replaced.url;
  },
  async 'hands out events'(origin) {
    const spec = { url: `${origin}/events`, responses: { 200: asEvents } };
    return collect((await call<AsyncIterable<unknown>>(spec)).data);
  },
  async 'hands out JSON lines'(origin) {
    const spec = { url: `${origin}/lines`, responses: { 200: asJsonLines } };
    return collect((await call<AsyncIterable<unknown>>(spec)).data);
  },
  async 'leaves a body to the caller'(origin) {
    const operation = (given: BaseClient<object>): Promise<Answer<unknown>> =>
      send(given, undefined, { ...described, method: 'GET', url: `${origin}/large` });
    const response = await openStream(operation, client());
    return (await response.arrayBuffer()).byteLength;
  },
  async 'keeps a key from another origin'(origin) {
    const auth = apikey({ key: 'X-Key', value: 'secret' });
    return (await call({ url: `${origin}/redirect`, auth })).data.headers['x-key'] ?? 'no key';
  },
  async 'keeps a password from another origin'(origin) {
    const auth = basic({ username: 'u', password: 'p' });
    return (await call({ url: `${origin}/redirect`, auth })).data.headers['authorization'] ?? 'no password';
  },
  async 'tells the time that was up'(origin) {
    const error: unknown = await call({ url: `${origin}/slow` }, { timeout: 20 }).catch((e: unknown) => e);
    return error instanceof Error ? error.name : error;
  },
  async 'knows the request of an error'(origin) {
    const { status, data, response } = await call({ url: `${origin}/missing` });
    const { request } = new ApiError(status, data, response);
    return [request?.method, request?.url.slice(origin.length)];
  },
};
