import { buildRequest } from '../../../site/build-request.js';
import { variableValues } from '../../../site/fill-rows.js';
import { createPlaceholders, sayEncoded, withoutMadeUpScheme } from '../../../site/placeholders.js';
import { printCall } from '../../../site/print-call.js';
import { printCurl } from '../../../site/print-curl.js';
import type { RequestDescription } from '../../../site/request-description.js';
import { printTemplate } from '../../notation/print-template.js';
import { escapeContent, escapeHtml } from '../html/escape-html.js';
import type { SampleLanguage } from '../languages.js';
import type { PrintSample } from '../samples/print-samples.js';
import type { SampleView } from './page-views.js';

/** What samples are printed with. */
export interface Sampling {
  readonly languages: readonly SampleLanguage[];
  readonly print: PrintSample;
  /** What the client is imported from. */
  readonly module: string;
}

/** The samples of a request, and its first two as text. */
export interface PrintedSamples {
  readonly views: readonly SampleView[];
  readonly call: string;
  readonly curl: string;
}

/** Returns the samples of a request: the client's function first, then curl, then the other languages. */
export async function viewSamples(
  description: RequestDescription,
  { languages, print, module }: Sampling,
): Promise<PrintedSamples> {
  const { find, show } = createPlaceholders(variableValues(description.variables));
  const call = printCall(description, module, find);
  const built = await buildRequest(description, find);
  const wire = { ...built, url: withoutMadeUpScheme(built.url, printTemplate(description.base)) };
  const curl = printCurl(wire);
  const mark = (name: string): string => `<span class="hole">${escapeHtml(name)}</span>`;
  const view = (label: string, grammar: string, code: string, at: number): SampleView => ({
    id: sampleId(label),
    label,
    grammar,
    codeHtml: show(escapeContent(sayEncoded(code)), mark),
    first: at === 0,
  });
  return {
    views: [
      view('TypeScript', 'typescript', call, 0),
      view('cURL', 'bash', curl, 1),
      ...languages.map((language, at) =>
        view(language.label, language.grammar, print(wire, language), at + 2),
      ),
    ],
    call: show(call),
    curl: show(sayEncoded(curl)),
  };
}

/** `C` and `C#` are called apart. */
function sampleId(label: string): string {
  return `sample-${label
    .toLowerCase()
    .replaceAll('#', 'sharp')
    .replace(/[^a-z\d]+/g, '-')}`;
}
