import type { ValueKind } from '../../model/facts.js';
import type { StringFormat } from '../../model/type-node.js';
import { dynamicVariables } from '../../notation/dynamic-variables.js';
import { wholePlaceholder } from '../../notation/mask-placeholders.js';

/** What a value that is no real one says of the values that belong there. */
export interface Placeholder {
  /** `dynamic` is one of Postman's own variables (`{{$guid}}`), `named` is `<integer>`, `variable` any other `{{variable}}`. */
  readonly source: 'dynamic' | 'named' | 'variable';
  /** `unknown` for a `{{variable}}`: nothing is known of what it holds. */
  readonly kind: ValueKind;
  readonly format?: StringFormat;
}

type Meaning = readonly [kind: ValueKind, format?: StringFormat];

/** What converters write for the formats of OpenAPI. */
const named: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['string', ['string']],
  ['integer', ['integer']],
  ['int', ['integer']],
  ['int32', ['integer']],
  ['int64', ['integer']],
  ['long', ['integer']],
  ['number', ['number']],
  ['float', ['number']],
  ['double', ['number']],
  ['decimal', ['number']],
  ['boolean', ['boolean']],
  ['bool', ['boolean']],
  ['uuid', ['string', 'uuid']],
  ['datetime', ['string', 'date-time']],
  ['date-time', ['string', 'date-time']],
  ['date', ['string', 'date']],
  ['time', ['string', 'time']],
  ['email', ['string', 'email']],
  ['uri', ['string', 'uri']],
  ['url', ['string', 'uri']],
  ['byte', ['string', 'base64']],
  ['ipv4', ['string', 'ip']],
  ['ipv6', ['string', 'ip']],
  ['object', ['object']],
  ['array', ['array']],
]);

const wholeName = /^<([A-Za-z][\w-]{1,15})>$/;

/** Returns what a text says that is one placeholder and nothing else; undefined for a real value. */
export function readPlaceholder(text: string): Placeholder | undefined {
  const name = wholeName.exec(text)?.[1];
  const meaning = name === undefined ? undefined : named.get(name.toLowerCase());
  if (meaning !== undefined) return placeholder('named', meaning);
  const variable = wholePlaceholder(text)?.trim();
  if (variable === undefined) return undefined;
  if (!variable.startsWith('$')) return { source: 'variable', kind: 'unknown' };
  const { kind = 'string', format } = dynamicVariables[variable.slice(1)] ?? {};
  return { source: 'dynamic', kind, ...(format && { format }) };
}

/** Whether a text holds a `{{variable}}` anywhere. */
export function hasVariable(text: string): boolean {
  const open = text.indexOf('{{');
  return open >= 0 && text.includes('}}', open + 2);
}

function placeholder(source: Placeholder['source'], [kind, format]: Meaning): Placeholder {
  return { source, kind, ...(format === undefined ? {} : { format }) };
}
