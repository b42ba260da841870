import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';

/** Ways to break the function, each as a text and what stands there instead. */
const mutations: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  intact: [/$^/, ''],
  method: [/method: 'POST'/, "method: 'PUT'"],
  path: [/(?<=auth_id\)\})\/Call\//, '/Calls/'],
  field: [/body: json\(input\.body\)/, 'body: json({ ...input.body, time_limit: undefined })'],
  auth: [/password: variables\.auth_token/, 'password: variables.auth_id'],
};

it('the generated tests fail when the function is broken', { timeout: 120_000 }, async () => {
  const folder = await emptyFolder();
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [name, [from, to]] of Object.entries(mutations)) {
    await cp('generated/plivo', join(folder, name), { recursive: true });
    const place = join(folder, name, 'operations/make-an-outbound-call.ts');
    const text = await readFile(place, 'utf8');
    const broken = text.replace(from, to);
    expect(broken === text).toBe(name === 'intact');
    await writeFile(place, broken);
  }
  expect(await failedClients(folder)).toEqual(['auth', 'field', 'method', 'path']);
});

/** Returns the folders in which a test fails. */
async function failedClients(folder: string): Promise<readonly string[]> {
  const report = join(folder, 'report.json');
  const words = ['run', '--root', folder, '--reporter', 'json', '--outputFile', report];
  await new Promise((done) => {
    execFile(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], { cwd: folder }, done);
  });
  const failed = (await readFile(report, 'utf8')).matchAll(/"status":"failed"[^{}]*"name":"([^"]+)"/g);
  return [...failed].map(([, name = '']) => name.slice(folder.length + 1).split('/')[0] ?? '').sort();
}
