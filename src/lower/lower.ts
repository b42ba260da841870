import { readDeprecation } from '../documentation/facts/read-deprecation.js';
import type { Diagnostics } from '../diagnostics/collector.js';
import type { Api } from '../model/api.js';
import type { Config } from '../model/config.js';
import { unmeasured, type Measure } from '../model/listener.js';
import type { Operation } from '../model/operation.js';
import type { Document } from '../model/document.js';
import { buildArguments } from './arguments/build-arguments.js';
import { readDescriptions, recordingsOf, type RequestDescriptions } from './read-descriptions.js';
import { readExamples } from './read-examples.js';
import { readShapes, type PlacedShape } from './read-shapes.js';
import { inferResponses } from './infer/infer-responses.js';

/** What the lowering of a document is told. */
export interface LowerOptions extends Partial<Config> {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** The names that further environments declare: `{{key-{{stage}}}}` may come to one of them. */
  readonly environmentNames?: readonly string[];
}

/** Returns what a document says of its API: an operation for every request, in document order. */
export function lower(
  document: Document,
  options: LowerOptions,
  diagnostics: Diagnostics,
  measure: Measure = unmeasured,
): Api {
  const { requests, variables } = readShapes(document, options, diagnostics);
  const descriptions = readDescriptions(requests, measure);
  return {
    ...(document.id !== undefined && { id: document.id }),
    name: document.name,
    ...(document.description !== undefined && { description: document.description }),
    variables,
    operations: requests.flatMap((request, at) => {
      const described = descriptions.requests[at];
      if (!described) return [];
      return [measure(request.placed.trail, () => lowerRequest(request, described, options, diagnostics))];
    }),
    ...(descriptions.unused.length > 0 && { unused: descriptions.unused }),
  };
}

function lowerRequest(
  request: PlacedShape,
  { context, documentation, prose, link, unused }: RequestDescriptions,
  { undocumented }: LowerOptions,
  diagnostics: Diagnostics,
): Operation {
  const { placed, location, shape } = request;
  const { id, pointer } = placed.item;
  const recordings = recordingsOf(request);
  for (const { rows = [], reason } of unused) {
    if (rows.length === 0) continue;
    const names = rows.map((row) => JSON.stringify(row)).join(', ');
    diagnostics.add('documentation-unused', `Its description documents ${names}: ${reason}.`, location);
  }
  const examples = readExamples(request);
  const deprecated = readDeprecation(placed.trail.at(-1) ?? '', prose);
  return {
    trail: placed.trail,
    ...(id !== undefined && { id }),
    pointer,
    ...(prose !== undefined && { description: prose }),
    ...(link !== undefined && { see: link }),
    ...(deprecated !== undefined && { deprecated }),
    method: shape.method,
    url: shape.url,
    auth: shape.auth,
    headers: shape.headers,
    ...buildArguments({
      ...{ shape, recordings, documentation, context, location, diagnostics },
      ...(undocumented === 'required' && { undocumented }),
    }),
    ...(unused.length > 0 && { unused }),
    ...(shape.untypedBody && { untypedBody: true }),
    responses: inferResponses(examples, shape.method),
    examples: examples.map(({ example }) => example),
    ...(shape.recording && { recording: shape.recording }),
  };
}
