import type { Plan } from '../model/plan.js';
import type { TypeNode } from '../model/type-node.js';
import { holdsType } from '../types/children.js';

/** Something of the runtime that `index.ts` exports only where an operation deals with it. */
export interface RareExport {
  readonly kind: 'type' | 'value';
  readonly name: string;
  /** The path of its module without its extension. */
  readonly module: string;
}

/** Returns what `index.ts` exports of the runtime that not every client has. */
export function rareExports(plan: Plan): readonly RareExport[] {
  const streams = plan.operations.some(({ results }) => results.some(({ reader }) => reader === 'events'));
  const uploads = plan.operations.some(
    ({ operation: { body } }) => body.kind === 'file' || body.kind === 'multipart',
  );
  return [
    ...(typesOf(plan).some(hasVerb)
      ? [{ kind: 'type', name: 'HttpVerb', module: 'runtime/request/http-verb' } as const]
      : []),
    ...(streams ? [{ kind: 'type', name: 'ServerEvent', module: 'runtime/result/as-events' } as const] : []),
    ...(uploads
      ? [
          { kind: 'value', name: 'NamedStream', module: 'runtime/body/upload' } as const,
          { kind: 'type', name: 'Upload', module: 'runtime/body/upload' } as const,
        ]
      : []),
  ];
}

/** The types that callers write down: of inputs and of what has a name. */
function typesOf({ operations, models }: Plan): readonly TypeNode[] {
  const inputs = operations.flatMap(({ input }) => input?.parts ?? []);
  const declared = [...operations, ...models].flatMap(({ declarations }) => declarations);
  return [...inputs, ...declared].map(({ type }) => type);
}

function hasVerb(type: TypeNode): boolean {
  return holdsType(type, ({ kind }) => kind === 'verb');
}
