import ts from 'typescript';

/** One way to break the function of an operation. */
export interface Mutant {
  /** What it breaks: the method, a segment of the path, … */
  readonly kind: string;
  /** The whole module with the broken function. */
  readonly text: string;
}

/** A piece of a module and what stands there instead. */
interface Edit {
  readonly kind: string;
  readonly node: ts.Node;
  readonly text: string;
}

/** What the edits call: one renames a key of an object or of a list of fields, or changes what has no keys. */
const helpers = `
function spoil(value: any, at: number): any {
  if (typeof value === 'string') return value + '_';
  if (value instanceof Blob) return new Blob(['spoilt']);
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  if (isList && !value.every((entry) => Array.isArray(entry))) return value.slice(1);
  const entries: any[] = isList ? value : Object.entries(value);
  const spoilt = entries.filter(([, one]) => one !== undefined).at(at);
  const changed = entries.map((entry) => (entry === spoilt ? [entry[0] + '_', entry[1]] : entry));
  return isList ? changed : Object.fromEntries(changed);
}
async function misreport(answer: Promise<any>): Promise<any> {
  const result = await answer;
  return { ...result, status: result.status === 299 ? 298 : 299 };
}
`;

/** Returns every mutant of an operation's module: each breaks one thing that the function sends or hands back. */
export function mutantsOf(module: string): readonly Mutant[] {
  const file = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest, true);
  const [call] = findAll(file, isSend);
  const request = call?.arguments[2];
  if (call === undefined || request === undefined || !ts.isObjectLiteralExpression(request))
    throw new Error('the module sends nothing');
  const parts = new Map(request.properties.flatMap(propertyOf));
  const edits = [
    ...each(parts.get('method'), (node) => [methodEdit(node)]),
    ...each(parts.get('url'), urlEdits),
    ...each(parts.get('headers'), headerEdits),
    ...each(parts.get('auth'), authEdits),
    ...each(parts.get('body'), bodyEdits),
    ...(/\bResult<\d/.test(module)
      ? [{ kind: 'status', node: call, text: `misreport(${call.getText()})` }]
      : []),
  ];
  return edits.map(({ kind, node, text }) => ({
    kind,
    text: `${module.slice(0, node.getStart())}${text}${module.slice(node.getEnd())}${helpers}`,
  }));
}

/** In the module of an operation called `send`, the runtime's function has another name. */
function isSend(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && /^send(?:Runtime)?$/.test(node.expression.getText());
}

function propertyOf(property: ts.ObjectLiteralElementLike): readonly (readonly [string, ts.Expression])[] {
  return ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer]] : [];
}

function each(
  node: ts.Expression | undefined,
  edit: (node: ts.Expression) => readonly Edit[],
): readonly Edit[] {
  return node === undefined ? [] : edit(node);
}

function methodEdit(node: ts.Expression): Edit {
  return { kind: 'method', node, text: /PUT/.test(node.getText()) ? "'PATCH'" : "'PUT'" };
}

/** Each fixed stretch of the path, each argument in it, and the first and the last key of the query. */
function urlEdits(url: ts.Expression): readonly Edit[] {
  const withQuery = ts.isCallExpression(url) && /^add(?:Raw)?Query$/.test(url.expression.getText());
  const path = withQuery ? url.arguments[0] : url;
  const query = withQuery ? url.arguments[1] : undefined;
  if (path === undefined) return [];
  const stretches = findAll(path, ts.isTemplateLiteralToken).filter((node) => /\/[\w.-]/.test(node.text));
  const values = findAll(path, isPathArgument);
  return [
    ...stretches
      .filter((node) => !node.text.includes('://'))
      .map((node) => ({ kind: 'path', node, text: node.getText().replace(/\/(?=[\w.-])/, '/x') })),
    ...values.map((node) => ({ kind: 'path', node, text: "'spoilt'" })),
    ...each(query, (node) => spoilt('query', node)),
  ];
}

function isPathArgument(node: ts.Node): node is ts.Expression {
  return (
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    /^input\??\.path$/.test(node.expression.getText())
  );
}

function spoilt(kind: string, node: ts.Expression): readonly Edit[] {
  return [0, -1].map((at) => ({ kind, node, text: `spoil(${node.getText()}, ${at})` }));
}

/** Each header that the function itself sends, and the first of those that it is given. */
function headerEdits(headers: ts.Expression): readonly Edit[] {
  if (!ts.isObjectLiteralExpression(headers)) return spoilt('header', headers);
  return headers.properties.flatMap((property): readonly Edit[] => {
    if (ts.isSpreadAssignment(property)) return spoilt('header', property.expression);
    if (!ts.isPropertyAssignment(property)) return [];
    return [{ kind: 'header', node: property.initializer, text: "'spoilt'" }];
  });
}

/** Without credentials, and with each of its variables changed. */
function authEdits(auth: ts.Expression): readonly Edit[] {
  const variables = findAll(auth, ts.isPropertyAccessExpression).filter(
    (node) => node.expression.getText() === 'variables',
  );
  return [
    { kind: 'auth', node: auth, text: '{ authorize: () => undefined }' },
    ...variables.map((node) => ({ kind: 'auth', node, text: "'spoilt'" })),
  ];
}

function bodyEdits(body: ts.Expression): readonly Edit[] {
  const [call] = findAll(body, ts.isCallExpression).filter((node) => node.expression.getText() !== 'untyped');
  const given =
    call?.expression.getText() === 'graphql' ? call.arguments.slice(0, 2) : call?.arguments.slice(0, 1);
  return (given ?? [])
    .filter((node) => node.getText() !== 'undefined')
    .flatMap((node) => spoilt('body', node));
}

function findAll<Found extends ts.Node>(
  root: ts.Node,
  is: (node: ts.Node) => node is Found,
): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
