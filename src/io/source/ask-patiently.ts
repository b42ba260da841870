import { setTimeout } from 'node:timers/promises';

/** How a server is asked more than once. */
export interface Patience {
  /** All the time that is spent on waiting, in milliseconds. */
  readonly most: number;
  /** Waits for so many milliseconds: by the clock, but for tests. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
  /** What all requests to one server keep to. */
  readonly pace?: Pace;
}

/** What requests to one server keep to: not too many at once, and none before it takes them again. */
export interface Pace {
  /** Runs the work when it is its turn. */
  turn<Result>(
    work: () => Promise<Result>,
    wait: (milliseconds: number) => Promise<unknown>,
  ): Promise<Result>;
  /** No turn begins for so many milliseconds. */
  rest(milliseconds: number): void;
}

/** So often a server is asked in all. */
const mostAttempts = 6;

/** However long a server says, its next requests wait no longer, in milliseconds: then it is asked. */
const longestRest = 60_000;

/** Codes of connections that were lost: another try may well succeed. */
const lost: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
]);

/**
 * Returns what a server answers, asked again where it was asked too often (status 429), cannot answer for the moment (502, 503, 504) or
 * the connection is lost: after as long as it says, else after half a second and twice as long each time. What it answered last is
 * returned where that would take more patience than there is.
 */
export async function askPatiently(
  ask: () => Promise<Response>,
  { most, wait = (milliseconds) => setTimeout(milliseconds), pace = createPace() }: Patience,
): Promise<Response> {
  let left = most;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await pace.turn(() => attemptOnce(ask), wait);
    const pause = pauseAfter(answer, 500 * 2 ** (attempt - 1));
    if (answer instanceof Response && isUsedUp(answer.headers)) pace.rest(resetOf(answer.headers) ?? 0);
    if (pause === undefined || pause > left || attempt === mostAttempts) {
      if (answer instanceof Response) return answer;
      throw answer.error;
    }
    left -= pause;
    if (answer instanceof Response) {
      await answer.body?.cancel();
      if (answer.status === 429) pace.rest(pause);
    }
    await wait(pause);
  }
}

async function attemptOnce(ask: () => Promise<Response>): Promise<Response | { readonly error: unknown }> {
  try {
    return await ask();
  } catch (error) {
    return { error };
  }
}

/** Returns how long to wait before the same is asked again; undefined where it would answer the same. */
function pauseAfter(answer: Response | { readonly error: unknown }, usual: number): number | undefined {
  if (!(answer instanceof Response)) return isLost(answer.error) ? usual : undefined;
  const { status, headers } = answer;
  if (status !== 429 && ![502, 503, 504].includes(status)) return undefined;
  const told = retryAfter(headers);
  if (told === undefined) return status === 429 ? undefined : usual;
  return Math.max(told, usual);
}

function isLost(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && lost.has(String(cause.code));
}

/**
 * Returns the milliseconds that a server asks to wait; undefined where it does not say. Retry-After holds seconds or a date (RFC
 * 9110, 10.2.3); Postman's API has three names for it, and says when its count begins anew.
 */
export function retryAfter(headers: Headers): number | undefined {
  const named = ['retry-after', 'retryafter', 'x-ratelimit-retryafter'].map((name) => headers.get(name));
  const text = named.find((value) => value !== null)?.trim();
  if (text === undefined) return resetOf(headers);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? timeOf(text) : Math.max(0, date - Date.now());
}

function isUsedUp(headers: Headers): boolean {
  return countOf(headers, 'remaining') === '0';
}

function resetOf(headers: Headers): number | undefined {
  return timeOf(countOf(headers, 'reset') ?? '');
}

/** The counts of a limit stand in headers of their own, or together in one: `RateLimit: limit=300, remaining=0, reset=42`. */
function countOf(headers: Headers, name: 'remaining' | 'reset'): string | undefined {
  const own = headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`);
  return own?.trim() ?? new RegExp(`\\b${name}=(\\d+)`).exec(headers.get('ratelimit') ?? '')?.[1];
}

/** Seconds from now, or those since 1970. */
function timeOf(text: string): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const seconds = Number(text);
  return seconds > 1_000_000_000 ? Math.max(0, seconds * 1000 - Date.now()) : seconds * 1000;
}

/** Returns a pace at which no more than so many requests are under way. */
export function createPace(atOnce = 8): Pace {
  let free = atOnce;
  let open = 0;
  const waiting: (() => void)[] = [];
  return {
    async turn(work, wait) {
      if (free === 0) await new Promise<void>((begin) => waiting.push(begin));
      else free -= 1;
      try {
        const closed = open - Date.now();
        if (closed > 0) await wait(closed);
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
    rest(milliseconds) {
      open = Math.max(open, Date.now() + Math.min(milliseconds, longestRest));
    },
  };
}
