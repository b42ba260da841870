import { InternalError } from '../../diagnostics/errors.js';
import type { SampleLanguage } from '../languages.js';
import { printFetch } from './print-fetch.js';
import { printRequests } from './print-requests.js';
import type { WireBody, WireRequest } from '../../../site/wire-request.js';

/** Prints a request in a language. */
export type PrintSample = (request: WireRequest, language: SampleLanguage) => string;

/** How all samples are written. */
const options = {
  indentType: 'Space',
  indentCount: 2,
  trimRequestBody: false,
  followRedirect: true,
  requestTimeout: 0,
};

/** What postman-code-generators writes in these languages sends another body than Postman does. */
const ownPrinters: ReadonlyMap<string, (request: WireRequest) => string> = new Map([
  ['javascript Fetch', printFetch],
  ['python Requests', printRequests],
]);

/** Loads postman-code-generators and returns what prints samples with it. */
export async function loadSamples(): Promise<PrintSample> {
  const [{ default: generators }, { default: postman }] = await Promise.all([
    import('postman-code-generators'),
    import('postman-collection'),
  ]);
  return (wire, { key, variant }) => {
    const own = ownPrinters.get(`${key} ${variant}`);
    if (own) return own(wire);
    const request = new postman.Request(definitionOf(wire));
    let printed: string | undefined;
    generators.convert(key, variant, request, options, (error, snippet) => {
      if (error) throw new InternalError(`no sample in ${key}: ${saysWhy(error)}`);
      printed = snippet;
    });
    if (printed === undefined) throw new InternalError(`no sample in ${key} ${variant}`);
    return mended(printed, key, wire.url).trim();
  };
}

function saysWhy(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}

/** The one generator that encodes what is encoded already. */
function mended(code: string, key: string, url: string): string {
  return key === 'objective-c' ? code.replaceAll(encodeURI(url), url) : code;
}

function definitionOf({ method, url, headers, body }: WireRequest) {
  return {
    method,
    url,
    header: headers.map(([key, value]) => ({ key, value })),
    ...bodyOf(body),
  };
}

function bodyOf(body: WireBody) {
  switch (body.kind) {
    case 'none':
      return {};
    case 'text': {
      // A generator that takes JSON apart would lose the digits of a large integer.
      const isJson = body.json && !/\d{16}/.test(body.text);
      const language = isJson ? { options: { raw: { language: 'json' } } } : {};
      return { body: { mode: 'raw', raw: body.text, ...language } };
    }
    case 'form':
      return {
        body: { mode: 'urlencoded', urlencoded: body.fields.map(([key, value]) => ({ key, value })) },
      };
    case 'multipart':
      return {
        body: {
          mode: 'formdata',
          formdata: body.parts.map(({ name, value, file, contentType }) => ({
            key: name,
            ...(file ? { type: 'file', src: value } : { type: 'text', value }),
            ...(contentType !== undefined && { contentType }),
          })),
        },
      };
    case 'file':
      return { body: { mode: 'file', file: { src: body.file } } };
  }
}
