import type { Listener } from '../../model/listener.js';
import { visibleJson } from '../../json/visible-json.js';
import type { Context } from '../context.js';
import { plainLine, type Paint } from './paint.js';
import { printTable } from './print-table.js';

/** So many requests are named. */
const slowest = 10;
const most = 1024 * 1024;

/** What a run costs at a moment. */
export interface Reading {
  /** Milliseconds, from any moment on. */
  readonly time: number;
  /** The same of processors at work. */
  readonly cpu: number;
  /** The memory of the process in bytes. */
  readonly memory: number;
}

/** Where the time of a run went. */
export interface Profile {
  /** Takes the place of the listener that is told of the stages. */
  readonly listen: Listener;
  /** Returns one row for each stage, the last one ends now. */
  stages(): readonly StageCost[];
  /** Returns the requests that took the most time, the slowest first. */
  requests(): readonly RequestCost[];
}

/** What one stage took: milliseconds, and the memory at its end in bytes. */
interface StageCost extends Reading {
  readonly stage: string;
}

/** What the work on one request took in all stages. */
interface RequestCost {
  readonly name: string;
  readonly time: number;
}

/** Returns a profile of the run that begins now; `next` hears of the stages as before. */
export function createProfile(
  next: Listener,
  read: () => Reading = readProcess,
  now: () => number = () => performance.now(),
): Profile {
  const begun: (Reading & { readonly stage: string })[] = [{ stage: 'starting', ...read() }];
  const spent = new Map<string, number>();
  const listen = (stage: string, count?: number): void => {
    begun.push({ stage, ...read() });
    next(stage, count);
  };
  return {
    listen: Object.assign(listen, {
      measure: <Result>(trail: readonly string[], work: () => Result): Result => {
        const name = trail.join(' / ');
        const start = now();
        const result = work();
        spent.set(name, (spent.get(name) ?? 0) + now() - start);
        return result;
      },
    }),
    stages() {
      const ends = [...begun.slice(1), read()];
      return begun.map(({ stage, time, cpu }, at) => {
        const end = ends[at] ?? read();
        return { stage, time: end.time - time, cpu: end.cpu - cpu, memory: end.memory };
      });
    },
    requests() {
      const costs = Array.from(spent, ([name, time]) => ({ name, time }));
      return costs.sort((a, b) => b.time - a.time).slice(0, slowest);
    },
  };
}

/** Writes a profile to stderr: as a table for people, as one object where a program reads what is said. */
export function reportProfile(profile: Profile, { terminal, paint, format, client }: Context): void {
  const [stages, requests] = [profile.stages(), profile.requests()];
  const said = client === undefined ? {} : { client };
  const lines =
    format === 'json'
      ? [visibleJson({ ...said, profile: { stages, requests } }, 0)]
      : printProfile(stages, requests, paint, terminal.columns);
  for (const line of lines) terminal.stderr.write(`${line}\n`);
}

function printProfile(
  stages: readonly StageCost[],
  requests: readonly RequestCost[],
  paint: Paint,
  width: number,
): readonly string[] {
  const whole = stages.reduce((sum, { time }) => sum + time, 0);
  const rows = stages.map(({ stage, time, cpu, memory }) => {
    const share = whole === 0 ? 0 : (time / whole) * 100;
    return [time.toFixed(0), `${share.toFixed(0)} %`, cpu.toFixed(0), (memory / most).toFixed(0), stage];
  });
  const slow = requests.map(({ name, time }) => [time.toFixed(1), plainLine(name)]);
  return [
    ...printTable(['ms', 'share', 'CPU ms', 'MiB after', 'stage'], rows, paint, width),
    ...(slow.length === 0 ? [] : printTable(['ms', 'slowest requests'], slow, paint, width)),
  ];
}

function readProcess(): Reading {
  const { user, system } = process.cpuUsage();
  return { time: performance.now(), cpu: (user + system) / 1000, memory: process.memoryUsage.rss() };
}
