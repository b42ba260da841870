import { isList, isRecord, nameText, type JsonRecord } from './json-value.js';

/** What a file is that is no collection, and what to do with it. */
export interface ForeignFormat {
  readonly found: string;
  readonly advice: string;
}

const importIt = 'Import it into Postman and export the collection as v2.1.';
const fromBruno = 'Export the collection from Bruno as a Postman collection.';

/** Returns what an object of JSON or YAML is, where it is of a format that others have; undefined where it is of none that is known. */
export function recognizeForeign(record: JsonRecord): ForeignFormat | undefined {
  return (
    recognizeEnvironment(record) ??
    recognizeDescription(record) ??
    recognizeRecording(record) ??
    recognizeOtherClient(record)
  );
}

function recognizeEnvironment(record: JsonRecord): ForeignFormat | undefined {
  if (!isList(record['values'])) return undefined;
  const isGlobals = record['_postman_variable_scope'] === 'globals';
  const found = isGlobals ? 'a file of globals' : 'an environment';
  return { found, advice: 'Pass it with --environment, beside the collection.' };
}

const descriptions = [
  ['openapi', 'an OpenAPI document'],
  ['swagger', 'a Swagger document'],
  ['asyncapi', 'an AsyncAPI document'],
] as const;

function recognizeDescription(record: JsonRecord): ForeignFormat | undefined {
  const known = descriptions.find(([key]) => record[key] !== undefined);
  if (!known) return undefined;
  const [key, title] = known;
  return { found: `${title} (${nameText(record[key]).slice(0, 20)})`, advice: importIt };
}

function recognizeRecording({ log }: JsonRecord): ForeignFormat | undefined {
  if (!isRecord(log) || !isList(log['entries'])) return undefined;
  return { found: 'a HAR file, a recording of requests', advice: importIt };
}

function recognizeOtherClient(record: JsonRecord): ForeignFormat | undefined {
  const { type, items, resources } = record;
  const isInsomnia =
    ('__export_format' in record && isList(resources)) || /^[\w.]+\.insomnia\.rest\//.test(nameText(type));
  if (isInsomnia) return { found: 'an export of Insomnia', advice: importIt };
  const isBruno =
    record['opencollection'] !== undefined ||
    (type === 'collection' && record['version'] !== undefined) ||
    (isList(items) &&
      items.some((item) => isRecord(item) && /^(?:http|graphql)-request$/.test(nameText(item['type']))));
  return isBruno ? { found: 'a collection of Bruno', advice: fromBruno } : undefined;
}

/** Returns the same of a text that is no JSON, as far as its first lines say it. */
export function recognizeForeignText(text: string): ForeignFormat | undefined {
  if (/^\s*meta\s*\{\s*$/m.test(text.slice(0, 1_000))) return { found: 'a file of Bruno', advice: fromBruno };
  const key = /^(openapi|swagger|asyncapi)\s*:/m.exec(text.slice(0, 10_000))?.[1];
  const known = descriptions.find(([name]) => name === key);
  return known && { found: `${known[1]} in YAML`, advice: importIt };
}
