import { describe, expect, it } from 'vitest';
import { createPaint } from '../../../../src/cli/report/paint.js';
import { createProfile, reportProfile, type Profile } from '../../../../src/cli/report/profile.js';
import type { OutputFormat } from '../../../../src/cli/output-format.js';

/** A profile on a clock that the work moves on: half of the time the processor works. */
function profileOf(run: (profile: Profile, pass: (time: number) => void) => void): Profile {
  let time = 100;
  const read = () => ({ time, cpu: time / 2, memory: time * 1024 * 1024 });
  const heard: string[] = [];
  const profile = createProfile(
    (stage, count) => heard.push(`${stage} ${String(count)}`),
    read,
    () => time,
  );
  run(profile, (more) => {
    time += more;
  });
  expect(heard).toEqual(['understanding 2', 'emitting undefined']);
  return profile;
}

const run = ({ listen }: Profile, pass: (time: number) => void): void => {
  pass(10);
  listen('understanding', 2);
  expect(listen.measure?.(['pets', 'add'], () => (pass(20), 'added'))).toBe('added');
  listen.measure?.(['list\u001B[2J'], () => {
    pass(70);
  });
  listen('emitting');
  listen.measure?.(['pets', 'add'], () => {
    pass(100);
  });
};

function said(profile: Profile, format: OutputFormat): string {
  const lines: string[] = [];
  const silent = { write: () => undefined, colors: false, live: false };
  const stderr = { ...silent, write: (text: string) => void lines.push(text) };
  const terminal = { stdout: silent, stderr, columns: 100 };
  reportProfile(profile, { terminal, format, paint: createPaint(false), finish: () => undefined });
  return lines.join('');
}

describe('createProfile', () => {
  it('gives each stage what passed until the next one began, and adds up what a request took in all of them', () => {
    const profile = profileOf(run);
    expect(profile.stages().map(({ stage, time, cpu }) => [stage, time, cpu])).toEqual([
      ['starting', 10, 5],
      ['understanding', 90, 45],
      ['emitting', 100, 50],
    ]);
    expect(profile.requests()).toEqual([
      { name: 'pets / add', time: 120 },
      { name: 'list\u001B[2J', time: 70 },
    ]);
  });

  it('names ten requests and no more', () => {
    const profile = createProfile(() => undefined);
    for (let at = 0; at < 30; at++) profile.listen.measure?.([String(at)], () => at);
    expect(profile.requests()).toHaveLength(10);
  });
});

describe('reportProfile', () => {
  it('prints a table for people, in which no name drives the terminal', () => {
    const text = said(profileOf(run), 'text');
    expect(text).toMatch(/^90 +45 % +45 +200 +understanding/m);
    expect(text).toMatch(/^120\.0 +pets \/ add/m);
    expect(text).not.toContain('\u001B');
  });

  it('is one object where a program reads', () => {
    expect(JSON.parse(said(profileOf(run), 'json'))).toMatchObject({
      profile: { requests: [{ name: 'pets / add' }, {}] },
    });
  });
});
