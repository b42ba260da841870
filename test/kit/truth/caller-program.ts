import type { Surface, SurfaceAnswer, SurfaceOperation } from '../../../src/model/surface.js';
import type { TypeNode } from '../../../src/model/type-node.js';
import { typeText, valueText } from './type-text.js';

/**
 * Returns a program that uses all that a client offers as its callers do: it creates clients and calls each operation with as
 * little and as much as it takes, by itself and bound, reads every field of every answer into a constant of its exact
 * type, and names every exported type. `client` is the path of the client's folder.
 */
export function callerProgram(surface: Surface, client: string): string {
  return [
    `import * as api from '${client}/index.js';`,
    `import { bind } from '${client}/bind.js';`,
    ...createClients(surface),
    'declare const client: api.Client;',
    'const bound = bind(client);',
    ...surface.exports.map((name) => `export type Has${name} = api.${name};`),
    ...[...surface.types.keys()]
      .filter((name) => !surface.inner.includes(name))
      .map((name) => `export type Has${name} = api.${name};`),
    ...surface.operations.flatMap((operation, at) => callOperation(operation, at, surface)),
  ].join('\n');
}

function createClients({ variables, environments }: Surface): readonly string[] {
  const given = (some: Surface['variables']): string =>
    `{ ${some.map(({ name }) => `${JSON.stringify(name)}: 'text'`).join(', ')} }`;
  const required = variables.filter((variable) => variable.required);
  const beside = (option: 'auth' | 'baseUrl'): string =>
    given(required.filter(({ unless }) => unless !== option));
  return [
    `api.createClient({ variables: ${given(required)} });`,
    `api.createClient({ variables: ${given(variables)} });`,
    `api.createClient({ baseUrl: 'https://example.com', variables: ${beside('baseUrl')} });`,
    ...(required.some(({ unless }) => unless === 'auth')
      ? [`api.createClient({ auth: undefined as never, variables: ${beside('auth')} });`]
      : []),
    `export const values: api.Variables = ${given(variables)};`,
    ...environments.map(
      ({ name }) =>
        `api.createClient({ variables: ${given(required)}, environment: ${JSON.stringify(name)} });`,
    ),
    ...variables.map(({ name, required: needed, default: preset }, at) => {
      const type = needed || typeof preset === 'string' ? 'string' : 'string | undefined';
      return `export const value${at}: ${type} = (undefined as unknown as api.Client).variables(undefined, '')[${JSON.stringify(name)}];`;
    }),
  ];
}

function callOperation(operation: SurfaceOperation, at: number, surface: Surface): readonly string[] {
  const { name, aliases, bound, input, result } = operation;
  const inputs = inputsOf(operation, surface.types);
  return [
    `export async function call${at}(): Promise<void> {`,
    ...inputs.map((text) => `await api.${name}(client${text === '' ? '' : `, ${text}`});`),
    ...bound.flatMap((path) => inputs.map((text) => `await bound.${path}(${text});`)),
    ...aliases.flatMap(({ types }) => types.map(({ name }) => `type Old${name} = api.${name};`)),
    ...aliases.map((alias) => `await api.${alias.name}(client${inputs[0] ? `, ${inputs[0]}` : ''});`),
    ...(input
      ? [`const input: api.${input.name} = ${inputs.at(-1) ?? ''};`, `await api.${name}(client, input);`]
      : []),
    ...result.answers.flatMap((answer, index) => [
      `{ const result: api.${result.name} = await api.${name}(client${inputs[0] ? `, ${inputs[0]}` : ''});`,
      `if (result.status === ${answer.status}) {`,
      ...readAnswer(answer, `answer${index}`, surface.types),
      '} }',
    ]),
    ...unwrapSuccess(operation, inputs[0] ?? '', surface.types),
    ...walkPages(operation, inputs[0] ?? '', surface.types),
    '}',
  ];
}

/** The least that an operation takes, then all of it, once for each way to choose from its unions. */
function inputsOf({ input }: SurfaceOperation, types: Surface['types']): readonly string[] {
  if (input === undefined) return [''];
  const write = (full: boolean, member: number): string => {
    const parts = input.parts.filter(({ required }) => full || required);
    const fields = parts.map(({ place, type }) => `${place}: ${valueText(type, types, { full, member })}`);
    return `{ ${fields.join(', ')} }`;
  };
  const isNeeded = input.parts.some(({ required }) => required);
  return [isNeeded ? write(false, 0) : '', write(false, 0), write(true, 0), write(true, 1), write(true, 2)];
}

function readAnswer({ form, type }: SurfaceAnswer, name: string, types: Surface['types']): readonly string[] {
  if (form === 'blob') return [`const ${name}: Blob = result.data;`];
  if (form === 'events') return [`for await (const each of result.data) void each;`];
  if (form === 'lines')
    return [`for await (const each of result.data) {`, ...read('each', type, types, 0), '}'];
  return read('result.data', type, types, 0);
}

/** Reads a value of a type, and all that is in it. */
function read(expression: string, type: TypeNode, types: Surface['types'], depth: number): readonly string[] {
  const whole = `{ const value: ${typeText(type, types)} = ${expression}; void value; }`;
  const found = type.kind === 'reference' ? (types.get(type.name) ?? type) : type;
  return [whole, ...(depth > 5 ? [] : readInside(expression, found, types, depth + 1))];
}

function readInside(
  expression: string,
  type: TypeNode,
  types: Surface['types'],
  depth: number,
): readonly string[] {
  if (type.kind === 'array') {
    const each = `each${depth}`;
    return [`for (const ${each} of ${expression}) {`, ...read(each, type.element, types, depth), '}'];
  }
  if (type.kind === 'map') {
    const each = `each${depth}`;
    return [
      `for (const ${each} of Object.values(${expression})) {`,
      ...read(each, type.value, types, depth),
      '}',
    ];
  }
  if (type.kind === 'union') {
    const [rest, ...others] = type.members.filter(({ kind }) => kind !== 'null');
    if (rest === undefined || others.length > 0) return [];
    return [`if (${expression} !== null) {`, ...read(expression, rest, types, depth), '}'];
  }
  if (type.kind !== 'object') return [];
  return type.fields.flatMap(({ key, type: inner, optional }) => {
    const place = `${expression}[${JSON.stringify(key)}]`;
    if (!optional) return read(place, inner, types, depth);
    if (key in Object.prototype) return [];
    return [`if (${place} !== undefined) {`, ...read(place, inner, types, depth), '}'];
  });
}

/** Returns what takes the data of whatever success there is. */
function unwrapSuccess(
  { name, result }: SurfaceOperation,
  input: string,
  types: Surface['types'],
): readonly string[] {
  const successes = result.answers.filter(({ status, form }) => status < 300 && form === 'value');
  const isAll = result.answers.every(({ status, form }) => status >= 300 || form === 'value');
  if (successes.length === 0 || !isAll) return [];
  const type = successes.map((answer) => `(${typeText(answer.type, types)})`).join(' | ');
  const call = `await api.${name}(client${input === '' ? '' : `, ${input}`})`;
  return [`{ const data: ${type} = api.unwrap(${call}); void data; }`];
}

/** Walks through all pages, and reads each element. */
function walkPages({ paging }: SurfaceOperation, input: string, types: Surface['types']): readonly string[] {
  if (paging === undefined) return [];
  const given = input === '' ? 'client' : `client, ${input}`;
  return [
    `for await (const page of api.${paging.pages}(${given})) void page;`,
    `for await (const each of api.${paging.items}(${given})) {`,
    ...read('each', paging.element, types, 0),
    '}',
  ];
}
