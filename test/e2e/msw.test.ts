import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, listFiles } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { runHere } from '../kit/run-here.js';
import { callExport, exported } from '../kit/wire/call-export.js';
import { writeClient } from '../kit/write-client.js';

const source = resolve('test/golden/cases/mocks.json');

/** A folder from where the packages of the project are found. */
const folder = resolve('node_modules/.cache/postwright-msw');

const server = setupServer();
let handlers: readonly HttpHandler[];
let index: unknown;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeClient(folder, readCollection(source), undefined, { mocks: 'msw' });
  const made = exported(await import(`${folder}/client/msw/handlers.ts`), 'handlers');
  handlers = Array.isArray(made) ? made.filter((each) => each instanceof HttpHandler) : [];
  index = await import(`${folder}/client/index.ts`);
  server.listen({ onUnhandledRequest: 'error' });
}, 60_000);
afterEach(() => {
  server.resetHandlers();
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Returns what an operation of the client gets from the handlers. */
function ask(operation: string, input?: object, headers?: object): unknown {
  server.use(...handlers);
  const client = callExport(index, 'createClient', [{}]);
  return callExport(index, operation, [client, input, { headers }]);
}

describe('the handlers for MSW', () => {
  it('answer with the saved response of the request', async () => {
    expect(await ask('getAUser', { path: { id: '7' } })).toMatchObject({ status: 200, data: { id: '7' } });
    expect(await ask('getAUser', { path: { id: '0' } })).toMatchObject({
      status: 404,
      data: { error: 'no such user' },
    });
    expect(await ask('createAUser', { body: { name: 'Bea' } })).toMatchObject({ status: 201 });
    expect(await ask('createAUser', { body: { name: '' } })).toMatchObject({ status: 422 });
    expect(await ask('queryAUser', { body: { variables: { id: '9' } } })).toMatchObject({
      data: { data: { user: { name: 'Ada' } } },
    });
  });

  it('answer with the one that the headers ask for', async () => {
    const code = { 'x-mock-response-code': '422' };
    expect(await ask('createAUser', { body: { name: 'Bea' } }, code)).toMatchObject({ status: 422 });
    const name = { 'x-mock-response-name': 'Not found' };
    expect(await ask('getAUser', { path: { id: '7' } }, name)).toMatchObject({ status: 404 });
  });

  it('tell requests of one path apart by their fixed query, and send any status', async () => {
    expect(await ask('send')).toMatchObject({ status: 200, data: 'sent' });
    expect(await ask('list')).toMatchObject({ status: 999 });
    expect(await ask('deleteAUser', { path: { id: '7' } })).toMatchObject({ status: 204 });
  });

  it('send the headers that were saved, but for those of the transfer and for credentials', async () => {
    server.use(...handlers);
    const response = await fetch('https://api.example.com/v2/users/7?expand=teams');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/json',
      etag: '"1"',
      link: '<https://api.example.com/users/2?access_token={{x_auth_token}}>; rel="next"',
    });
  });

  it('leave the requests of others, and those without a saved response, to whoever else there is', async () => {
    server.use(...handlers);
    await expect(fetch('https://other.example.com/users', { method: 'POST' })).rejects.toThrow();
    await expect(Promise.resolve(ask('ping'))).rejects.toThrow();
  });
});

describe('--mocks', () => {
  it('adds handlers, which stay until they are asked away', { timeout: 120_000 }, async () => {
    const cwd = await emptyFolder();
    const words = [source, '--output', 'client'];
    expect((await runHere(['generate', ...words, '--mocks', 'msw'], { cwd })).code).toBe(0);
    expect(await listFiles(`${cwd}/client/msw`)).toContain('handlers.ts');
    expect((await runHere(['check', ...words, '--mocks', 'msw'], { cwd })).code).toBe(0);
    expect((await runHere(['check', ...words], { cwd })).code).toBe(0);
    expect((await runHere(['check', ...words, '--mocks', 'none'], { cwd })).code).toBe(1);
    expect((await runHere(['generate', ...words, '--mocks', 'none'], { cwd })).code).toBe(0);
    expect(await listFiles(`${cwd}/client/msw`)).toEqual([]);
  });

  it('knows no other library', async () => {
    const { code, stderr } = await runHere(['generate', source, '-o', 'client', '--mocks', 'nock'], {
      cwd: await emptyFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('"msw", "none"');
  });
});
