import { ts } from 'ts-morph';
import type { JudgedChange } from '../model/change.js';
import { operationOf } from './changes-of.js';
import type { ClientFolders } from './own-files.js';
import type { ChangedClient } from './usage.js';
import { symbolOf } from './uses-at.js';

/** A client with what its names have become. */
export interface RenamedClient extends ChangedClient {
  /** Old names of functions and types that lead to what has another name now. */
  readonly oldNames: ReadonlyMap<string, string>;
}

/** A piece of text that stands in the place of another one. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns what has to be written into a file of the project so that it uses the new names; none where it uses no old one. */
export function renameEdits(
  file: ts.SourceFile,
  clients: ReadonlyMap<ChangedClient, RenamedClient>,
  checker: ts.TypeChecker,
  folders: ClientFolders,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const name = newName(node, clients, checker, folders);
      if (name !== undefined) edits.push(editOf(node, name, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

function newName(
  node: ts.Identifier,
  clients: ReadonlyMap<ChangedClient, RenamedClient>,
  checker: ts.TypeChecker,
  folders: ClientFolders,
): string | undefined {
  const symbol = symbolOf(node, checker);
  const [declaration] = symbol?.declarations ?? [];
  const place = declaration && folders.moduleOf(declaration.getSourceFile().fileName);
  const client = place && clients.get(place.client);
  if (!symbol || !client || place.module.startsWith('runtime/')) return undefined;
  if (symbol.flags & ts.SymbolFlags.Property && place.module !== 'bind')
    return renamedKey(node.text, client.operations.get(place.module), client.changes);
  // The name under which the project itself knows it is its own.
  return isOwnName(node) ? undefined : client.oldNames.get(node.text);
}

/** A key is renamed where all that is said of it in its operation is one new name. */
function renamedKey(
  key: string,
  operation: string | undefined,
  changes: readonly JudgedChange[],
): string | undefined {
  const names = new Set(
    changes.flatMap((change) =>
      (change.kind === 'argument-renamed' || change.kind === 'field-renamed') &&
      operation !== undefined &&
      operationOf(change) === operation &&
      change.from === key
        ? [change.to]
        : [],
    ),
  );
  const [name, ...others] = names;
  return others.length === 0 ? name : undefined;
}

/** `b` of `import { a as b }`, and of `export { a as b }`. */
function isOwnName({ parent, text }: ts.Identifier): boolean {
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return (
      parent.propertyName !== undefined && parent.name.text === text && parent.propertyName.text !== text
    );
  return false;
}

/** What is known by its key in the code around keeps the name that it has there. */
function editOf(node: ts.Identifier, name: string, file: ts.SourceFile): TextEdit {
  const { parent, text } = node;
  const span = { start: node.getStart(file), end: node.getEnd() };
  const isPlain = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
  const key = isPlain ? name : JSON.stringify(name);
  if (ts.isShorthandPropertyAssignment(parent)) return { ...span, text: `${key}: ${text}` };
  if (ts.isBindingElement(parent) && parent.propertyName === undefined && parent.name === node)
    return { ...span, text: `${key}: ${text}` };
  if (ts.isExportSpecifier(parent) && parent.propertyName === undefined)
    return { ...span, text: `${name} as ${text}` };
  if (ts.isPropertyAccessExpression(parent) && parent.name === node && !isPlain) {
    const dot = parent.questionDotToken;
    return { start: parent.expression.getEnd(), end: span.end, text: `${dot ? '?.' : ''}[${key}]` };
  }
  return { ...span, text: key };
}

/** Returns a text with edits made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}
