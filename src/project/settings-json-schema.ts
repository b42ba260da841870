import { assertNever } from '../diagnostics/errors.js';
import { rules } from '../diff/rules/rules.js';
import type { OptionDescription } from '../options.js';
import { settingKeys, type SettingKey } from './setting-keys.js';

/** A value of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

const path = { type: 'string', minLength: 1 };
const pathOrNone = { ...path, type: ['string', 'null'] };

/** Returns the JSON Schema of `postwright.json`, for editors: it says what the reading of the file says. */
export function settingsJsonSchema(): Schema {
  const keys = [...settingKeys].map(([name, key]) => [name, schemaOfKey(key)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'postwright.json',
    description: 'The clients of a project.',
    type: 'object',
    additionalProperties: false,
    required: ['clients'],
    properties: {
      $schema: {},
      docs: {
        description:
          'The folder of one site of all clients that have no site of their own, from this file on.',
        ...pathOrNone,
      },
      severities: {
        description:
          'What `diff` and `update` hold changes to be, by their kinds, where that is not what their rules say.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(rules).map(([kind, { title, level }]) => [
            kind,
            { description: title, enum: ['major', 'minor', 'patch', 'none'], default: level },
          ]),
        ),
      },
      clients: {
        description: 'The clients by their names.',
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['source', 'output'],
          properties: {
            source: {
              ...path,
              description: 'The collection: a path from this file on, a URL, or a file in git.',
            },
            output: { ...path, description: "The client's folder, from this file on." },
            docs: { description: "The folder of the client's own site, from this file on.", ...pathOrNone },
            ...Object.fromEntries(keys),
          },
        },
      },
    },
  };
}

function schemaOfKey(key: SettingKey): Schema {
  if (key.kind === 'option') return schemaOfOption(key.option);
  const members = [...key.keys].map(([name, { option }]) => [name, schemaOfOption(option)] as const);
  const object = { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) };
  const [first] = key.keys.values();
  return first === undefined ? object : { anyOf: [schemaOfOption(first.option), object] };
}

function schemaOfOption(option: OptionDescription): Schema {
  const { describe: description } = option;
  switch (option.kind) {
    case 'choice':
      return { description, enum: [...option.values, null], default: option.default };
    case 'flag':
      return { description, type: ['boolean', 'null'] };
    case 'text':
      return { description, type: ['string', 'null'], minLength: 1 };
    case 'path':
      return option.several
        ? {
            description,
            anyOf: [
              { ...path, type: ['string', 'null'] },
              { type: 'array', items: path },
            ],
          }
        : { description, ...path, type: ['string', 'null'] };
    default:
      return assertNever(option);
  }
}
