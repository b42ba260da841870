import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const executable = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'chromium'))
  .find((path) => existsSync(path));
const hasBrowser = executable !== undefined;

let browser: Browser;
let folder: string;
let page: Page;
let server: Server;
/** What the page said on its console, and errors in it. */
const said: string[] = [];
/** What the API received. */
const received: string[] = [];

// Said and not hidden: without the browser nothing here is tested.
describe.skipIf(!hasBrowser)('a site in Chromium, opened from a file', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postwright-site-'));
    const source = 'collections/bookshelf.postman_collection.json';
    execFileSync(process.execPath, ['dist/cli.js', 'docs', source, '--output', folder]);
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    server = createServer((request, response) => {
      const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      if (request.method === 'OPTIONS') {
        response.writeHead(204, cors).end();
        return;
      }
      received.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`);
      response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end('{"books":[]}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  async function open(path: string): Promise<void> {
    await page.goto(pathToFileURL(join(folder, '/')).href + path);
  }

  it('leads from the index through folders to a page, and on to the next one', async () => {
    await open('index.html');
    await page.click('#navigation summary:has-text("Books")');
    await page.click('#navigation a:has-text("Get a book")');
    await page.waitForSelector('h1:has-text("Get a book")');
    expect(await page.getAttribute('#navigation a[aria-current=page]', 'href')).toContain('get-a-book.html');
    await page.click('a[rel=next]');
    await page.waitForSelector('h1:has-text("Add a book")');
    await page.click('.crumbs a:has-text("Bookshelf")');
    await page.waitForSelector('h1:has-text("Bookshelf")');
  });

  it('finds a request by keys alone', async () => {
    await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('overdye loans');
    await page.waitForSelector('#results [aria-selected=true]:has-text("Export overdue loans")');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog')).toBe(false);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('book');
    await page.waitForSelector('#results li:nth-child(2)');
    await page.keyboard.press('ArrowDown');
    const [second] = await page.locator('#results [aria-selected=true] a').allTextContents();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`h1:has-text("${second ?? ''}")`);
  });

  it('keeps the language that was chosen, from page to page', async () => {
    await open('requests/books/get-a-book.html');
    expect(await page.isVisible('#sample-typescript')).toBe(true);
    await page.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#sample-python')).toBe(true);
    await open('requests/books/list-books.html');
    expect(await page.isVisible('#sample-python')).toBe(true);
    expect(await page.isVisible('#sample-typescript')).toBe(false);
    await page.click('[role=tab]:has-text("TypeScript")');
  });

  it('colours the code that is looked at, and changes none of it', async () => {
    await open('requests/books/add-a-book.html');
    const shown = page.locator('#sample-typescript code');
    const plain = /<code data-grammar="typescript">([^]*?)<\/code>/.exec(
      readFileSync(join(folder, 'requests/books/add-a-book.html'), 'utf8'),
    );
    await shown.locator('i.s').first().waitFor();
    expect(await shown.locator('.hole').count()).toBeGreaterThan(0);
    const written = await shown.evaluate((code, html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      return [code.textContent, template.content.textContent];
    }, plain?.[1] ?? '');
    expect(written[0]).toBe(written[1]);
    expect(await page.locator('#sample-python code i').count()).toBe(0);
    await page.click('[role=tab]:has-text("Python")');
    await page.locator('#sample-python code i.k').first().waitFor();
    await page.click('[role=tab]:has-text("TypeScript")');
  });

  it('copies code, and opens what a link names', async () => {
    await open('requests/books/add-a-book.html#example-422-1');
    expect(await page.isVisible('#example-422-1 pre')).toBe(true);
    await page.click('#sample-typescript .copy');
    await page.waitForSelector('#sample-typescript .copy:has-text("Copied")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('await addABook(client, {');
  });

  it('turns dark and stays so', async () => {
    await open('index.html');
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await colour();
    await page.click('[data-theme-toggle]');
    const dark = await colour();
    expect(dark).not.toBe(light);
    await open('requests/books/list-books.html');
    expect(await colour()).toBe(dark);
  });

  it('sends what the form holds, and shows it as code at once', async () => {
    await open('requests/books/list-books.html');
    await page.click('[data-try]');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await page.fill('input[placeholder="{{base_url}}"]', `http://127.0.0.1:${port}`);
    await page.fill('input[placeholder="{{access_token}}"]', 'secret-1');
    await page.fill('input[placeholder="{{desk_key}}"]', 'key-1');
    const code = await page.locator('.form pre').allTextContents();
    expect(code.join('\n')).toContain(`curl 'http://127.0.0.1:${port}/books?`);
    expect(code.join('\n')).toContain("access_token: 'secret-1'");
    await page.click('.form button:has-text("Send")');
    await page.waitForSelector('.reply .status:has-text("200")');
    expect(await page.textContent('.reply .code pre')).toBe('{\n  "books": []\n}');
    expect(received).toEqual([expect.stringMatching(/^GET \/books\?author=Le%20Guin&.* Bearer secret-1$/)]);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).not.toContain('secret-1');
  });

  it('says why there may be no answer', async () => {
    server.close();
    server.closeAllConnections();
    await page.click('.form button:has-text("Send")');
    await page.waitForSelector('.problem:has-text("CORS")');
    // The browser writes the failed connection on the console: nothing else was there before.
    expect(said.splice(0).filter((text) => !/ERR_|Failed to load/.test(text))).toEqual([]);
  });

  it.each([
    ['index.html', 1440],
    ['requests/books/add-a-book.html', 1440],
    ['requests/books/add-a-book.html', 360],
  ])('has nothing to complain of for axe: %s at %d px, light and dark', async (path, width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['light', 'dark']) {
      await open(path);
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const violations: unknown =
        await page.evaluate(`(() => { ${axe} })(); axe.run({ preload: false }).then(({ violations }) =>
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))`);
      expect(violations).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('has said nothing on the console', () => {
    expect(said).toEqual([]);
  });
});
