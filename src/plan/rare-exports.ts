import type { Plan } from '../model/plan.js';

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
    ...(streams ? [{ kind: 'type', name: 'ServerEvent', module: 'runtime/streams/as-events' } as const] : []),
    ...(uploads
      ? [
          { kind: 'value', name: 'NamedStream', module: 'runtime/body/upload' } as const,
          { kind: 'type', name: 'Upload', module: 'runtime/body/upload' } as const,
        ]
      : []),
  ];
}
