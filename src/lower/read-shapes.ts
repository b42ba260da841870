import type { Diagnostics } from '../diagnostics/collector.js';
import type { Location } from '../diagnostics/diagnostic.js';
import type { ClientVariable } from '../model/api.js';
import { parseJson } from '../json/parse-json.js';
import type { Document, DocumentRequest, DocumentResponse } from '../model/document.js';
import type { Json } from '../model/json.js';
import { discriminatingKeys } from './request/discriminating-keys.js';
import { finishShape, type Findings } from './request/finish-shape.js';
import type { ReadContext } from './request/read-context.js';
import { readRequest, type RequestDraft } from './request/read-request.js';
import type { RequestShape } from './request/shape.js';
import { clientVariableNames, clientVariables } from './variables/client-variables.js';
import { declaredVariables } from './variables/declared-variables.js';
import { reportUsers } from './variables/report-users.js';
import { variableUses } from './variables/variable-uses.js';
import { walkItems, type PlacedItem } from './walk-items.js';

/** All requests of a document as they go on the wire, and the variables that they read. */
export interface DocumentShapes {
  readonly requests: readonly PlacedShape[];
  readonly variables: readonly ClientVariable[];
}

/** What the reading of a document is told. */
export interface ShapeOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** The names that further environments declare. */
  readonly environmentNames?: readonly string[];
}

/** One request of the document as it goes on the wire. */
export interface PlacedShape {
  readonly placed: PlacedItem;
  readonly location: Location;
  readonly shape: RequestShape;
  /** The saved responses, each with the request that it answers where that was saved too. */
  readonly answers: readonly Answer[];
}

/** One saved response. */
export interface Answer {
  readonly response: DocumentResponse;
  readonly shape?: RequestShape;
  /** The body; a byte order mark is of the encoding: whoever decodes an answer takes it away. */
  readonly body: string;
  /** What the body holds as JSON, decoded once for all that is read of it; undefined where it is none. */
  readonly json: Json | undefined;
}

/**
 * Returns the shape of every request. It takes all of them together to know which variables belong to the client and
 * which query values tell requests apart.
 */
export function readShapes(
  document: Document,
  { source: file, environmentNames = [] }: ShapeOptions,
  diagnostics: Diagnostics,
): DocumentShapes {
  const declared = declaredVariables(document);
  const valueOf = (name: string): string | undefined => declared.get(name)?.value;
  const read = walkItems(document).map((placed) => readPlaced(placed, valueOf, { file, diagnostics }));
  const drafts = read.map(({ draft }) => draft);
  const uses = variableUses(drafts);
  reportUsers(
    drafts.map(({ url }) => url.base),
    valueOf,
    file,
    diagnostics,
  );
  const names = clientVariableNames(uses, declared, environmentNames);
  const keys = discriminatingKeys(drafts);
  return {
    requests: read.map(({ placed, location, draft }) => {
      const findings: Findings = { clientVariables: names, discriminating: keys.get(draft) ?? new Set() };
      return {
        placed,
        location,
        shape: finishShape(draft, findings),
        answers: sortResponses(placed.item.responses).map((response) =>
          readAnswer(response, placed, { findings, valueOf }),
        ),
      };
    }),
    variables: clientVariables(uses, declared, environmentNames),
  };
}

interface PlacedDraft {
  readonly placed: PlacedItem;
  readonly location: Location;
  readonly draft: RequestDraft;
}

function readPlaced(
  placed: PlacedItem,
  valueOf: ReadContext['declared'],
  { file, diagnostics }: { readonly file: string; readonly diagnostics: Diagnostics },
): PlacedDraft {
  const { item, trail } = placed;
  const location: Location = { file: item.file ?? file, pointer: item.pointer, trail };
  const report: ReadContext['report'] = (code, message) => {
    diagnostics.add(code, message, location);
  };
  return {
    placed,
    location,
    draft: readRequest(item.request, contextOf(item.request, placed, { report, declared: valueOf })),
  };
}

/** By status, then by name, then by content: the order in which responses were saved counts for nothing. */
function sortResponses(responses: readonly DocumentResponse[]): readonly DocumentResponse[] {
  if (responses.length < 2) return responses;
  const keyed = responses.map((response) => {
    const { status = 0, name, headers, body, request } = response;
    return { response, status, text: JSON.stringify([name, body, headers, request]) };
  });
  const sorted = keyed.sort(
    (a, b) => a.status - b.status || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return sorted.map(({ response }) => response);
}

/** What is wrong with a saved response's request was said of the request itself already. */
function readAnswer(
  response: DocumentResponse,
  placed: PlacedItem,
  { findings, valueOf }: { readonly findings: Findings; readonly valueOf: ReadContext['declared'] },
): Answer {
  const body = (response.body ?? '').replace(/^\uFEFF/, '');
  const answer = { response, body, json: parseJson(body) };
  if (!response.request) return answer;
  const draft = readRequest(
    response.request,
    contextOf(response.request, placed, { report: () => undefined, declared: valueOf }),
  );
  return { ...answer, shape: finishShape(draft, findings) };
}

function contextOf(
  request: DocumentRequest,
  { auth, profile }: PlacedItem,
  given: Pick<ReadContext, 'declared' | 'report'>,
): ReadContext {
  return { auth: request.auth ?? auth, profile, ...given };
}
