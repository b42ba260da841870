import * as v from 'valibot';
import { assertNever, inputError } from '../diagnostics/errors.js';
import type { OptionDescription } from '../emit/artefact.js';
import { nearNames } from '../names/near-names.js';
import { artefactOptions } from '../options.js';
import { describeKind, isRecord, shownValue } from '../parse/json-value.js';

/** The functions of the library that take options. */
export type OptionTaker = 'writeClient' | 'checkClient' | 'compile';

const text = v.string('a text');
const flag = v.boolean('true or false');
const filled = (expected: string) =>
  v.pipe(
    v.string(expected),
    v.check((found) => found.trim() !== '', expected),
  );
const oneOf = (values: readonly string[]) =>
  v.picklist(values, values.map((value) => JSON.stringify(value)).join(' or '));
const record = (expected: string) => v.custom<object>(isRecord, expected);

/** Whatever may stand in a file, or name one: what it holds is judged where it is read. */
const given = (expected: string) =>
  v.union([filled(expected), v.custom<object>(isObject, expected)], expected);
const source = given('a path, a URL, bytes or an object');
const content = given('an object, a text or bytes');
const several = (one: v.GenericSchema) => v.lazy((found) => (Array.isArray(found) ? v.array(one) : one));

const common: Readonly<Record<string, v.GenericSchema>> = {
  ...Object.fromEntries([...artefactOptions].map(([name, option]) => [name, v.nullish(schemaOf(option))])),
  name: v.optional(text),
  dropAliases: v.optional(flag),
};

const inFolder = v.strictObject({
  ...common,
  source,
  environment: v.nullish(several(source)),
  config: v.nullish(source),
  allowHttp: v.optional(flag),
  output: filled('the path of a folder'),
  templates: v.nullish(filled('the path of a folder')),
  changelog: v.nullish(flag),
  changelogDate: v.optional(v.pipe(text, v.isoDate('a date such as "2026-01-31"'))),
  edits: v.optional(oneOf(['refuse', 'merge', 'overwrite'])),
  replace: v.optional(flag),
});

const inMemory = v.strictObject({
  ...common,
  environment: v.optional(several(content)),
  config: v.optional(content),
  templates: v.optional(v.record(v.string(), text, 'an object with the texts of templates')),
  lock: v.optional(v.string('the text of a postwright.lock.json')),
  manifest: v.optional(v.string('the text of a manifest.json')),
  formatting: v.optional(record("an object with Prettier's options")),
});

/** Throws an InputError that names the first option which is unknown or has a value that it does not take. */
export function checkOptions(taker: OptionTaker, options: unknown): void {
  const refuse = (message: string): Error => inputError('option-wrong', `${taker}: ${message}`);
  if (!isRecord(options)) {
    throw refuse(`expected an object with options, found ${describeKind(options)}.`);
  }
  const schema = taker === 'compile' ? inMemory : inFolder;
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(schema.entries, name));
  if (unknown !== undefined) throw refuse(sayUnknown(unknown, Object.keys(schema.entries)));
  const result = v.safeParse(schema, options, { abortEarly: true });
  if (!result.success) throw refuse(sayWrong(result.issues[0], options));
}

function sayUnknown(name: string, known: readonly string[]): string {
  const near = nearNames(name, known).map((each) => JSON.stringify(each));
  const advice = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known are ${known.join(', ')}.`;
  return `there is no option ${shownValue(name)}. ${advice}`;
}

function sayWrong({ message, input, path }: v.BaseIssue<unknown>, options: object): string {
  const [name = '', entry] = (path ?? []).map(({ key }) => key);
  // Of an option that is missing valibot says its own words.
  const isLeftOut = entry === undefined && !Object.hasOwn(options, String(name));
  const at =
    entry === undefined ? '' : ` as entry ${typeof entry === 'number' ? entry + 1 : shownValue(entry)}`;
  const found = isLeftOut ? 'nothing' : describeFound(input);
  const expected = isLeftOut ? (expectedWhereMissing[String(name)] ?? 'a value') : message;
  return `option ${shownValue(name)}: expected ${expected}, found ${found}${at}.`;
}

const expectedWhereMissing: Readonly<Record<string, string>> = {
  source: 'a path, a URL, bytes or an object',
  output: 'the path of a folder',
};

function describeFound(value: unknown): string {
  if (typeof value === 'string' && value.trim() === '') return 'an empty text';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? shownValue(value)
    : describeKind(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function schemaOf(option: OptionDescription): v.GenericSchema {
  switch (option.kind) {
    case 'choice':
      return oneOf(option.values);
    case 'flag':
      return flag;
    case 'text':
    case 'path':
      return text;
    default:
      return assertNever(option);
  }
}
