import { fillTemplate } from '../../notation/fill-template.js';
import { hasDynamic, holdsDynamic, readTemplate } from '../../notation/read-template.js';
import type { Parameter, RecordedEntry, Recording } from '../../model/operation.js';
import type { Template, TemplatePart } from '../../model/template.js';

/** A text that goes on the wire; undefined where part of it is made fresh at each call. */
export type WireText = string | undefined;

/** The values that a test gives, and what becomes of recorded texts with them. */
export interface WireValues {
  readonly recording: Recording;
  /** Returns a recorded text with its placeholders filled. */
  fill(text: string): WireText;
  /** Returns a recorded name with its placeholders filled, but for dynamic variables: the caller names a key. */
  readonly fillName: (name: string) => string;
  /** Returns the text of a template; null where a variable in it has no value. */
  evaluate(template: Template): WireText | null;
  /** Returns what one part of a template stands for. */
  part(part: TemplatePart): WireText | null;
}

const nothing: Recording = { path: [], query: [], headers: [] };

/**
 * Returns the values of a test: those of its variables, and the recorded request. Of the path, arguments that the
 * recording leaves out are made fresh where the operation says so.
 */
export function createWireValues(
  recording: Recording | undefined,
  variables: ReadonlyMap<string, string>,
  path: readonly Parameter[] = [],
): WireValues {
  const recorded = recording ?? nothing;
  const args = new Map(recorded.path.map((entry) => [entry.name, firstValue(entry)]));
  const fresh = new Set(path.filter(({ name, sent }) => sent && !args.has(name)).map(({ name }) => name));
  function fillName(text: string): string {
    return fillTemplate(readTemplate(text), (name) => variables.get(name) ?? variables.get(name.trim()));
  }
  function fill(text: string): WireText {
    return hasDynamic(text) ? undefined : fillName(text);
  }
  function part(each: TemplatePart): WireText | null {
    const find = (name: string): string | undefined => variables.get(name);
    switch (each.kind) {
      case 'text':
        return each.text;
      case 'variable':
        return find(each.name) ?? null;
      case 'nested':
        return holdsDynamic(each.name) ? undefined : fillTemplate([each], find);
      case 'dynamic':
        return undefined;
      case 'argument':
        return fresh.has(each.name) ? undefined : fill(args.get(each.name) ?? `:${each.name}`);
    }
  }
  function evaluate(template: Template): WireText | null {
    const parts = template.map(part);
    if (parts.includes(null)) return null;
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  return { recording: recorded, fill, fillName, evaluate, part };
}

function firstValue({ value }: RecordedEntry): string {
  return (typeof value === 'string' || value === null ? value : value[0]) ?? '';
}

/** One field of a query or a form as it goes on the wire; null is a key without a value. */
export interface WireField {
  readonly name: WireText;
  readonly value: WireText | null;
}
