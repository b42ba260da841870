import { propertyKey, stringLiteral } from '../src/emit/code/literal.js';
import { parseJson } from '../src/json/parse-json.js';
import type { Json } from '../src/model/json.js';
import { buildBody } from './build-request.js';
import { fillRows, fillText, type Find } from './fill-rows.js';
import type { BodyDescription, RequestDescription, Row, VariableDescription } from './request-description.js';

/** An expression of TypeScript: its text, or an object or a list with what is in it. */
type Expression =
  string | ObjectExpression | { readonly kind: 'list'; readonly items: readonly Expression[] };

interface ObjectExpression {
  readonly kind: 'object';
  readonly properties: readonly (readonly [key: string, value: Expression])[];
}

/** An object or a list that is longer stands on several lines. */
const longestLine = 44;

/**
 * Returns the program that calls the function of a request with these values. Of the variables it gives those that the client
 * requires, and those of which `isGiven` says that they have another value than the declared one.
 */
export function printCall(
  description: RequestDescription,
  module: string,
  find: Find,
  isGiven: (variable: VariableDescription) => boolean = () => false,
): string {
  const { operation, variables } = description;
  const given = variables.filter((variable) => variable.required || isGiven(variable));
  const values = given.map(({ name }) => [name, stringLiteral(find(name) ?? '')] as const);
  const options: Expression = object(values.length === 0 ? [] : [['variables', object(values)] as const]);
  const input = inputOf(description, find);
  const words = input.properties.length === 0 ? '' : `, ${print(input, '')}`;
  return [
    `import { createClient, ${operation} } from ${stringLiteral(module)};`,
    '',
    `const client = createClient(${values.length === 0 ? '' : print(options, '')});`,
    '',
    `const result = await ${operation}(client${words});`,
    '',
    'if (result.ok) console.log(result.data);',
  ].join('\n');
}

function inputOf(description: RequestDescription, find: Find): ObjectExpression {
  const { pathArguments, query, headers, body } = description;
  const parts: (readonly [string, Expression])[] = [];
  const add = (name: string, rows: readonly Row[]): void => {
    const given = rows.filter((row) => row.given && row.on);
    if (given.length > 0) parts.push([name, fieldsOf(given, find)]);
  };
  add('path', pathArguments);
  add('query', query);
  add('headers', headers);
  const value = bodyValue(body, find);
  if (value !== undefined) parts.push(['body', value]);
  return { kind: 'object', properties: parts };
}

function bodyValue(body: BodyDescription, find: Find): Expression | undefined {
  if (body.kind === 'none') return undefined;
  if (body.kind === 'file') return fileOf(fillText(body.file, find));
  if (body.kind !== 'text') {
    const given = body.rows.filter((row) => row.given && row.on);
    return given.length === 0 ? undefined : fieldsOf(given, find);
  }
  const built = buildBody(body, find);
  if (built.kind !== 'text') return undefined;
  const json = body.json ? parseJson(built.text) : undefined;
  if (!body.graphql) return json ? jsonValue(json) : stringLiteral(built.text);
  const field = json?.kind === 'object' ? json.fields.find(({ key }) => key === 'variables') : undefined;
  return field && object([['variables', jsonValue(field.value)]]);
}

/** Fields of one name become a list. */
function fieldsOf(rows: readonly Row[], find: Find): Expression {
  const found = new Map<string, Expression[]>();
  for (const row of fillRows(rows, find)) {
    found.set(row.name, [...(found.get(row.name) ?? []), rowValue(row)]);
  }
  return object(
    [...found].map(([name, values]) => {
      const [first = `''`] = values;
      return [name, values.length === 1 ? first : { kind: 'list' as const, items: values }] as const;
    }),
  );
}

function rowValue({ value, file, bare }: Row): Expression {
  if (file) return fileOf(value ?? '');
  if (value === null) return 'null';
  const isBare = bare === true && /^(?:true|false|-?(?:0|[1-9]\d{0,14})(?:\.\d+)?)$/.test(value);
  return isBare ? value : stringLiteral(value);
}

function fileOf(name: string): Expression {
  return `new File([], ${stringLiteral(name)})`;
}

function jsonValue(json: Json): Expression {
  switch (json.kind) {
    case 'string':
      return stringLiteral(json.value);
    case 'number':
      return /^-?\d{16,}$/.test(json.text) && !Number.isSafeInteger(Number(json.text))
        ? `${json.text}n`
        : json.text;
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return { kind: 'list', items: json.items.map(jsonValue) };
    case 'object': {
      const fields = json.fields.filter(({ disabled }) => !disabled);
      return object(fields.map(({ key, value }) => [key, jsonValue(value)] as const));
    }
  }
}

function object(properties: ObjectExpression['properties']): ObjectExpression {
  return { kind: 'object', properties };
}

/** An object of one property, or a list, on one line where that is short; else a line for each. */
function print(expression: Expression, indent: string): string {
  if (typeof expression === 'string') return expression;
  const [open, close] = expression.kind === 'object' ? ['{', '}'] : ['[', ']'];
  const pieces = piecesOf(expression, `${indent}  `);
  if (pieces.length === 0) return `${open}${close}`;
  const space = expression.kind === 'object' ? ' ' : '';
  const line = `${open}${space}${pieces.join(', ')}${space}${close}`;
  const isShort = expression.kind === 'list' || pieces.length === 1;
  if (isShort && line.length + indent.length <= longestLine && !line.includes('\n')) return line;
  return `${open}\n${pieces.map((piece) => `${indent}  ${piece},\n`).join('')}${indent}${close}`;
}

function piecesOf(expression: Exclude<Expression, string>, indent: string): readonly string[] {
  if (expression.kind === 'list') return expression.items.map((item) => print(item, indent));
  return expression.properties.map(([key, value]) => `${propertyKey(key)}: ${print(value, indent)}`);
}
