import { ts } from 'ts-morph';
import type { ClientFolders, ClientModule } from './own-files.js';

/** Something of a client that code uses: a function, a type, a field. */
export interface ClientUse extends ClientModule {
  /** What it is called there. */
  readonly name: string;
}

/** What is needed to tell what names stand for. */
export interface ProgramNames {
  readonly checker: ts.TypeChecker;
  readonly folders: ClientFolders;
}

/**
 * Returns what the code around a position uses of clients: that of the smallest piece of code that uses anything; else what
 * stands behind the project's own names in it.
 */
export function usesAt(file: ts.SourceFile, position: number, around: ProgramNames): readonly ClientUse[] {
  let last: ts.Node | undefined;
  for (let node = nodeAt(file, position); !isEnd(node); node = node.parent) {
    const uses = usesIn(node, around, false);
    if (uses.length > 0) return uses;
    last = node;
  }
  return last ? usesBehind(last, around) : [];
}

function isEnd(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isBlock(node);
}

/** Returns what the declarations use that the names in a piece of code stand for. */
function usesBehind(node: ts.Node, around: ProgramNames): readonly ClientUse[] {
  const found: ClientUse[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) {
      const [declaration] = symbolOf(inner, around.checker)?.declarations ?? [];
      const isOwn = declaration && !declaration.getSourceFile().isDeclarationFile;
      if (isOwn) for (const use of usesIn(declaration, around, true)) found.push(use);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

function nodeAt(file: ts.SourceFile, position: number): ts.Node {
  const find = (node: ts.Node): ts.Node =>
    ts.forEachChild(node, (child) =>
      child.getStart(file) <= position && position < child.getEnd() ? find(child) : undefined,
    ) ?? node;
  return find(file);
}

/** Returns all that a piece of code uses; what the bodies of functions in it use only where that is asked for. */
function usesIn(node: ts.Node, around: ProgramNames, deep: boolean): readonly ClientUse[] {
  if (ts.isIdentifier(node)) return usesOf(node, around);
  const found: ClientUse[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isBlock(child) && !deep) return;
    for (const use of usesIn(child, around, deep)) found.push(use);
  });
  return found;
}

function usesOf(node: ts.Identifier, around: ProgramNames): readonly ClientUse[] {
  const { checker } = around;
  const named = declaredIn(symbolOf(node, checker), node.text, around);
  if (named.length > 0) return named;
  // A value of the project's own is used as the type that it has.
  const type = checker.getTypeAtLocation(node);
  const symbol = type.aliasSymbol ?? type.getSymbol();
  return declaredIn(symbol, symbol?.name ?? '', around);
}

/** Returns what a name stands for: that of a property that is written down, or taken out, for the one of the type that is wanted, or there. */
export function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node;
  if (isKey && ts.isObjectLiteralExpression(parent.parent)) {
    const wanted = checker.getContextualType(parent.parent)?.getProperty(node.text);
    if (wanted) return wanted;
  }
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    const taken = checker.getTypeAtLocation(parent.parent).getProperty(node.text);
    if (taken) return taken;
  }
  const found = checker.getSymbolAtLocation(node);
  return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
}

function declaredIn(
  symbol: ts.Symbol | undefined,
  name: string,
  { folders }: ProgramNames,
): readonly ClientUse[] {
  const [declaration] = symbol?.declarations ?? [];
  const place = declaration && folders.moduleOf(declaration.getSourceFile().fileName);
  // What all clients have says nothing of which of its operations is meant.
  return place && !place.module.startsWith('runtime/') ? [{ ...place, name }] : [];
}
