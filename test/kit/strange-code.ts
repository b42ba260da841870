import ts from 'typescript';
import type { ClientFile } from '../../src/model/client-file.js';
import { isClientPath } from '../../src/io/output/client-path.js';
import { strangeMarkdown } from './strange-markdown.js';
import { parseSource, tokensOf } from './parse-source.js';

/** What emitted code names without declaring or importing it. */
const globals: ReadonlySet<string> = new Set(
  'undefined Infinity NaN const Object String Number btoa Boolean Array NonNullable Awaited Parameters ReturnType Readonly Required Pick Omit Extract Record Partial Exclude Uint8Array Blob File FormData Promise Response AsyncIterable ReadableStream JSON'.split(
    ' ',
  ),
);

/** Characters that cannot be seen, or that make others look otherwise; line breaks and tabs aside. */
const invisible =
  /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?![\n\t])\p{Cc}/u;

/** What a tool takes for an instruction, in whatever text of a file it stands. */
const instruction = /@(?:ts|vitest|jest)-|[#@] ?source(?:Mapping)?URL|<\/script|<!--/i;

/** What compilers and bundlers obey in a comment. */
const compilerMark = /@jsx|[#@]__[A-Z_]+__/i;

/** A line of the generated tests, which says that the next one is refused. */
const ownInstruction = /^ *\/\/ @ts-expect-error It [a-z ]+\.$/gm;

/** Words of code: names, numbers, and the marks between them. */
const plainToken = /^(?:[A-Za-z_$][\w$]*|\d[\d.n_]*(?:e[+-]?\d+)?|[{}()[\]<>.,;:?!=|&+*/%^~-]+|\.\.\.)$/;

/** A pattern of the generated tests: text that holds none of Postman's placeholders. */
const ownPattern = String.raw`/^(?!.*\{\{\$)/s`;

/**
 * Returns what is wrong with the files of a client, where text of a collection may be: nothing, as long as all that a
 * stranger wrote stands in string literals, comments, and identifiers of the plain alphabet. Code that names nothing but
 * what the file declares, imports from the client itself, or may take for granted, cannot do what a stranger wants.
 */
export function strangeCode(files: readonly ClientFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) => {
    const found = path.endsWith('.json')
      ? strangeJson(text)
      : path.endsWith('.md')
        ? strangeMarkdown(text)
        : strangeModule(path, text, paths);
    return [...strangePath(path, paths), ...hidden(text), ...found].map((what) => `${path}: ${what}`);
  });
}

function strangePath(path: string, paths: ReadonlySet<string>): readonly string[] {
  const plain =
    /^(?:(?:[a-z\d_][a-z\d_-]*\/)*[a-z\d_][a-z\d_-]*(?:\.examples|\.test)?\.(?:ts|json)|CHANGELOG\.md)$/;
  const device = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/)/i;
  const twin = [...paths].find((other) => other !== path && other.toLowerCase() === path.toLowerCase());
  return [
    ...(plain.test(path) && isClientPath(path) && !device.test(path) ? [] : ['no plain path']),
    ...(path.split('/').some((segment) => segment.length > 200) ? ['a long name'] : []),
    ...(twin === undefined ? [] : [`the same as ${twin} where cases are one`]),
  ];
}

function hidden(text: string): readonly string[] {
  const found = invisible.exec(text);
  return found ? [`an invisible character: ${JSON.stringify(found[0])}`] : [];
}

function strangeJson(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function strangeModule(path: string, text: string, paths: ReadonlySet<string>): readonly string[] {
  const file = parseSource(path, text);
  const nodes = nodesOf(file);
  const known = namesDeclared(nodes);
  const keys = keysOf(nodes);
  const told = instruction.exec(text.replace(ownInstruction, ''));
  const tokens = tokensOf(file).filter(
    (token) => !plainToken.test(token) && token !== ownPattern && !keys.has(token),
  );
  const names = namesUsed(nodes).filter((name) => !known.has(name) && !globals.has(name));
  const modules = modulesOf(nodes).filter((specifier) => !isOwnModule(path, specifier, paths));
  return [
    ...(told ? [`an instruction: ${told[0]}`] : []),
    ...commentsOf(file, nodes).flatMap((comment) => {
      const mark = compilerMark.exec(comment);
      return mark ? [`an instruction in a comment: ${mark[0]}`] : [];
    }),
    ...tokens.map((token) => `the token ${JSON.stringify(token)}`),
    ...names.map((name) => `the name ${name}`),
    ...modules.map((name) => `the module ${JSON.stringify(name)}`),
  ];
}

function commentsOf(file: ts.SourceFile, nodes: readonly ts.Node[]): readonly string[] {
  const starts = collect(nodes, (node) => (node.pos < node.getStart(file) ? node.pos : undefined));
  const ranges = [...new Set(starts)].flatMap((at) => ts.getLeadingCommentRanges(file.text, at) ?? []);
  return ranges.map(({ pos, end }) => file.text.slice(pos, end));
}

function modulesOf(nodes: readonly ts.Node[]): readonly string[] {
  return collect(nodes, (node) =>
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined,
  ).flatMap((specifier) => (ts.isStringLiteral(specifier) ? [specifier.text] : ['?']));
}

/** Keys that are words in other scripts: Prettier takes them out of their quotes, where they mean the same. */
function keysOf(nodes: readonly ts.Node[]): ReadonlySet<string> {
  const names = collect(nodes, (node) =>
    ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isGetAccessor(node)
      ? node.name
      : undefined,
  );
  return new Set(names.filter(ts.isIdentifier).map(({ text }) => text));
}

/** The runtime, the mocks and what chooses among saved responses are not among the files, but part of the client. */
function isOwnModule(path: string, specifier: string, paths: ReadonlySet<string>): boolean {
  if (['vitest', 'msw', 'node:crypto'].includes(specifier)) return true;
  const { pathname } = new URL(specifier, `https://client/${path}`);
  const own = pathname.slice(1).replace(/\.js$/, '.ts');
  return (
    /^\.{1,2}\//.test(specifier) &&
    (paths.has(own) || /^(?:runtime|mocks|msw\/matching)\/[\w/-]+\.ts$/.test(own))
  );
}

function namesDeclared(nodes: readonly ts.Node[]): ReadonlySet<string> {
  const names = collect(nodes, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isTypeParameterDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isNamespaceImport(node) ||
      ts.isImportSpecifier(node);
    return declares && node.name && ts.isIdentifier(node.name) ? node.name : undefined;
  });
  return new Set(names.map(({ text }) => text));
}

/** The names that refer to something: all but those of members, which say nothing without their object. */
function namesUsed(nodes: readonly ts.Node[]): readonly string[] {
  const names = collect(nodes, (node) => (ts.isIdentifier(node) && !isMemberName(node) ? node : undefined));
  return names.map(({ text }) => text);
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isExportSpecifier(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isGetAccessor(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
}

/** Returns all nodes of a file, in the order of its text. */
function nodesOf(file: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  function visit(node: ts.Node): void {
    nodes.push(node);
    ts.forEachChild(node, visit);
  }
  visit(file);
  return nodes;
}

function collect<Found>(
  nodes: readonly ts.Node[],
  find: (node: ts.Node) => Found | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const node of nodes) {
    const one = find(node);
    if (one !== undefined) found.push(one);
  }
  return found;
}
