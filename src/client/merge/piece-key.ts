import type { ts } from 'ts-morph';

/** The part of the compiler that is asked for: it is loaded once there is something to merge. */
export type Compiler = typeof ts;

/** Returns what a statement, a member, a parameter or the like is known by among its kind; undefined where it has no name. */
export function pieceKey(compiler: Compiler, node: ts.Node, source: ts.SourceFile): string | undefined {
  return (
    keyOfModuleLink(compiler, node, source) ??
    keyOfStatement(compiler, node, source) ??
    keyOfMember(compiler, node, source)
  );
}

function keyOfModuleLink(compiler: Compiler, node: ts.Node, source: ts.SourceFile): string | undefined {
  if (compiler.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === compiler.SyntaxKind.TypeKeyword;
    return `import ${isType ? 'type ' : ''}${node.moduleSpecifier.getText(source)}`;
  }
  if (compiler.isExportDeclaration(node)) {
    const place = node.moduleSpecifier?.getText(source) ?? '';
    const all = node.exportClause === undefined ? ' *' : '';
    return `export ${node.isTypeOnly ? 'type ' : ''}${place}${all}`;
  }
  return compiler.isExportAssignment(node) ? 'export default' : undefined;
}

/** A type and a value may have the same name. */
function keyOfStatement(compiler: Compiler, node: ts.Node, source: ts.SourceFile): string | undefined {
  if (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node))
    return `type ${node.name.text}`;
  if (
    compiler.isFunctionDeclaration(node) ||
    compiler.isClassDeclaration(node) ||
    compiler.isEnumDeclaration(node)
  )
    return `value ${node.name?.text ?? 'default'}`;
  if (compiler.isVariableStatement(node)) {
    const names = node.declarationList.declarations.map(({ name }) => name.getText(source));
    return `value ${names.join(' ')}`;
  }
  if (!compiler.isExpressionStatement(node) || !compiler.isCallExpression(node.expression)) return undefined;
  // A test is known by its name.
  const { expression, arguments: given } = node.expression;
  const [first] = given;
  return first && compiler.isStringLiteralLike(first)
    ? `call ${expression.getText(source)} ${first.text}`
    : undefined;
}

function keyOfMember(compiler: Compiler, node: ts.Node, source: ts.SourceFile): string | undefined {
  if (compiler.isGetAccessor(node)) return `get ${node.name.getText(source)}`;
  if (compiler.isSetAccessor(node)) return `set ${node.name.getText(source)}`;
  if (compiler.isConstructorDeclaration(node)) return 'constructor';
  if (compiler.isIndexSignatureDeclaration(node)) return 'index';
  if (
    compiler.isPropertySignature(node) ||
    compiler.isMethodSignature(node) ||
    compiler.isPropertyDeclaration(node) ||
    compiler.isMethodDeclaration(node) ||
    compiler.isPropertyAssignment(node) ||
    compiler.isShorthandPropertyAssignment(node) ||
    compiler.isEnumMember(node) ||
    compiler.isParameter(node) ||
    compiler.isTypeParameterDeclaration(node) ||
    compiler.isImportSpecifier(node) ||
    compiler.isExportSpecifier(node)
  )
    return `member ${node.name.getText(source)}`;
  return compiler.isSpreadAssignment(node) ? `spread ${node.expression.getText(source)}` : undefined;
}
