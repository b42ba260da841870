import { parseJson } from '../../json/parse-json.js';
import { printPlainJson } from '../../json/print-plain-json.js';
import type { Example, Operation } from '../../model/operation.js';
import { escapeContent } from '../html/escape-html.js';
import { printShape } from '../print-shape.js';
import type { AnswerView, ExampleView } from './page-views.js';
import type { SideFile } from './side-file.js';

/** So much of a body stands in a page; the rest is in a file beside it. */
const longest = 16_000;

/** Longer JSON is shown as it was saved: nobody reads it, and printing it anew takes time. */
const longestParsed = 400_000;

/** Returns the answers of an operation by status, with their types and what was saved of them. */
export function viewAnswers(
  { responses, examples }: Operation,
  anchors: (kind: string, name: string) => string,
  file: (name: string, text: string) => SideFile,
): { readonly answers: readonly AnswerView[]; readonly files: readonly SideFile[] } {
  const files: SideFile[] = [];
  const statuses = [...new Set([...responses, ...examples].map(({ status }) => status))].sort(
    (a, b) => a - b,
  );
  const first = statuses.find((status) => status >= 200 && status < 300) ?? statuses[0];
  const answers = statuses.map((status): AnswerView => {
    const type = responses.find((response) => response.status === status);
    const own = examples.filter((example) => example.status === status);
    return {
      id: anchors('answer', String(status)),
      status,
      reason: reasons.get(status) ?? '',
      statusClass: classOf(status),
      typeHtml: type === undefined || type.reader === 'none' ? false : escapeContent(printShape(type.type)),
      examples: own.map((example, at) => {
        const { view, side } = viewExample(example, anchors('example', `${status}-${at + 1}`), file);
        if (side) files.push(side);
        return view;
      }),
      open: status === first,
    };
  });
  return { answers, files };
}

function viewExample(
  { name, headers, body }: Example,
  id: string,
  file: (name: string, text: string) => SideFile,
): { readonly view: ExampleView; readonly side: SideFile | undefined } {
  const contentType = headers.find(([header]) => header.toLowerCase() === 'content-type')?.[1];
  const json = body.length <= longestParsed && /^\s*[[{]/.test(body) ? parseJson(body) : undefined;
  const text = json ? printPlainJson(json) : body;
  const isJson = json !== undefined || /^\s*[[{]/.test(body);
  const isCut = text.length > longest;
  const side = isCut ? file(`${id}.${isJson ? 'json' : 'txt'}`, text) : undefined;
  const shown = isCut ? `${text.slice(0, longest)}\n…` : text;
  const view: ExampleView = {
    ...{ id, name, contentType: contentType ?? false, empty: body.trim() === '' },
    grammar: isJson ? 'json' : /^\s*</.test(body) && 'xml',
    bodyHtml: escapeContent(shown),
    href: side?.href ?? false,
    size: `${Math.ceil(text.length / 1000)} kB`,
  };
  return { view, side };
}

function classOf(status: number): string {
  if (status < 300) return 'ok';
  if (status < 400) return 'redirect';
  return status < 500 ? 'mistake' : 'failure';
}

const reasons: ReadonlyMap<number, string> = new Map([
  ...([
    [200, 'OK'],
    [201, 'Created'],
    [202, 'Accepted'],
    [203, 'Non-Authoritative Information'],
  ] as const),
  ...([
    [204, 'No Content'],
    [205, 'Reset Content'],
    [206, 'Partial Content'],
    [207, 'Multi-Status'],
  ] as const),
  ...([
    [301, 'Moved Permanently'],
    [302, 'Found'],
    [303, 'See Other'],
    [304, 'Not Modified'],
  ] as const),
  ...([
    [307, 'Temporary Redirect'],
    [308, 'Permanent Redirect'],
    [400, 'Bad Request'],
  ] as const),
  ...([
    [401, 'Unauthorized'],
    [402, 'Payment Required'],
    [403, 'Forbidden'],
    [404, 'Not Found'],
  ] as const),
  ...([
    [405, 'Method Not Allowed'],
    [406, 'Not Acceptable'],
    [408, 'Request Timeout'],
    [409, 'Conflict'],
  ] as const),
  ...([
    [410, 'Gone'],
    [412, 'Precondition Failed'],
    [413, 'Content Too Large'],
  ] as const),
  ...([
    [415, 'Unsupported Media Type'],
    [422, 'Unprocessable Content'],
    [423, 'Locked'],
  ] as const),
  ...([
    [429, 'Too Many Requests'],
    [500, 'Internal Server Error'],
    [501, 'Not Implemented'],
  ] as const),
  ...([
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
  ] as const),
]);
