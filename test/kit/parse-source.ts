import ts from 'typescript';

/** Returns a file parsed by TypeScript; throws where it does not parse. */
export function parseSource(path: string, text: string): ts.SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  // The parser's own findings are no public property; to get them in public takes a whole program.
  const found: unknown = Reflect.get(file, 'parseDiagnostics');
  if (!Array.isArray(found)) throw new Error('TypeScript keeps the diagnostics of the parser elsewhere now');
  if (found.length > 0) throw new Error(`${path} does not parse:\n${text}`);
  return file;
}

/** Returns the tokens of a file that are code: all but comments and the texts of string and template literals. */
export function tokensOf(file: ts.SourceFile): readonly string[] {
  const tokens: string[] = [];
  function visit(node: ts.Node): void {
    const children = node.getChildren(file);
    const isCode = !ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node) && !ts.isJSDoc(node);
    if (!isCode || node.kind === ts.SyntaxKind.EndOfFileToken) return;
    if (children.length === 0) tokens.push(node.getText(file));
    else children.forEach(visit);
  }
  visit(file);
  return tokens.filter((token) => token !== '');
}
