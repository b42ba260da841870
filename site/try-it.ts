import { parseJson } from '../src/json/parse-json.js';
import { printPlainJson } from '../src/json/print-plain-json.js';
import { printTemplate } from '../src/notation/print-template.js';
import { buildRequest } from './build-request.js';
import { enableCopying } from './copying.js';
import { element, say } from './element.js';
import { createPlaceholders, sayEncoded, withoutMadeUpScheme } from './placeholders.js';
import { printCall } from './print-call.js';
import { printCurl } from './print-curl.js';
import type { RequestDescription } from './request-description.js';
import { sendRequest, type Reply } from './send-request.js';
import { createForm, type TryForm } from './try-form.js';

/** What the page holds of its request. */
interface PageRequest extends RequestDescription {
  /** What the client is imported from. */
  readonly module: string;
}

window.postwrightTry = (section, text) => {
  const request: unknown = JSON.parse(text);
  if (!isPageRequest(request)) return;
  const tried = createForm(request);
  const call = codeFigure('TypeScript');
  const curl = codeFigure('cURL');
  const problem = element('p', { class: 'problem', role: 'alert' });
  const answer = element('div', { class: 'reply' });
  const button = element('button', { type: 'submit', class: 'primary' }, 'Send');
  const note = 'Goes from this browser to the API. What you type stays in this page.';
  const update = async (): Promise<void> => {
    const shown = await showRequest(request.module, tried);
    call.code.textContent = shown.call;
    curl.code.textContent = shown.curl;
    problem.textContent = shown.problem;
  };
  tried.form.append(
    element('div', { class: 'actions' }, button, element('span', { class: 'quiet note' }, note)),
    problem,
    answer,
    call.figure,
    curl.figure,
  );
  tried.form.addEventListener('input', () => void update());
  tried.form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    void sendAndShow(tried, answer, problem).finally(() => {
      button.disabled = false;
    });
  });
  section.replaceChildren(element('h2', {}, 'Try it'), tried.form);
  enableCopying(section);
  void update();
  tried.form.querySelector<HTMLElement>('input, textarea, button')?.focus();
};

/** The page is this project's own: its data are what describeForPage made, if they are there at all. */
function isPageRequest(value: unknown): value is PageRequest {
  return typeof value === 'object' && value !== null && 'operation' in value && 'module' in value;
}

function codeFigure(label: string): { readonly figure: HTMLElement; readonly code: HTMLElement } {
  const code = element('code');
  const copy = element('button', { class: 'copy', type: 'button' }, 'Copy');
  copy.hidden = true;
  const pre = element('pre', { tabindex: '0', dir: 'ltr' }, code);
  return { figure: element('figure', { class: 'code' }, element('figcaption', {}, label, copy), pre), code };
}

async function showRequest(
  module: string,
  { read, find }: TryForm,
): Promise<{ readonly call: string; readonly curl: string; readonly problem: string }> {
  const description = read();
  const placeholders = createPlaceholders(find);
  const call = placeholders.show(
    printCall(
      description,
      module,
      placeholders.find,
      ({ name, default: usual }) => (find(name) ?? usual) !== usual,
    ),
  );
  try {
    const built = await buildRequest(description, placeholders.find);
    const url = withoutMadeUpScheme(built.url, printTemplate(description.base));
    return { call, curl: placeholders.show(sayEncoded(printCurl({ ...built, url }))), problem: '' };
  } catch (error) {
    return { call, curl: '', problem: messageOf(error) };
  }
}

async function sendAndShow(tried: TryForm, answer: HTMLElement, problem: HTMLElement): Promise<void> {
  problem.textContent = '';
  answer.replaceChildren();
  const missing = tried
    .read()
    .variables.filter(({ name, required }) => required && tried.find(name) === undefined);
  if (missing.length > 0) {
    problem.textContent = `Without a value: ${missing.map(({ name }) => name).join(', ')}.`;
    return;
  }
  try {
    const reply = await sendRequest(tried.read(), tried.find, tried.files());
    showReply(reply, answer);
    say(`Answered with ${reply.status}.`);
  } catch (error) {
    problem.textContent = `${messageOf(error)} ${whyNoAnswer(error)}`;
  }
}

/** A browser tells pages nothing of why a request failed. */
function whyNoAnswer(error: unknown): string {
  const isNetwork = error instanceof Error && error.name === 'NetworkError';
  return isNetwork
    ? 'Most often the API does not allow pages of other origins (CORS): the curl command works all the same.'
    : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** So much of an answer is shown. */
const longest = 200_000;

function showReply({ status, statusText, headers, text, milliseconds }: Reply, answer: HTMLElement): void {
  const json = text.length < longest ? parseJson(text) : undefined;
  const body = codeFigure('Answer');
  body.code.textContent = json ? printPlainJson(json) : text.slice(0, longest);
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  const state = status < 300 ? 'ok' : status < 400 ? 'redirect' : status < 500 ? 'mistake' : 'failure';
  answer.replaceChildren(
    element(
      'p',
      { class: 'actions' },
      element('span', { class: `status ${state}` }, `${status}`),
      element('span', {}, statusText),
      element('span', { class: 'quiet' }, `${milliseconds} ms`),
    ),
    element(
      'details',
      { class: 'why' },
      element('summary', {}, `${headers.length} headers`),
      element('pre', {}, lines),
    ),
    body.figure,
  );
  enableCopying(answer);
}
