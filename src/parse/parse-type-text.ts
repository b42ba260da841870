/**
 * Returns the text of one TypeScript type as the compiler prints it, so that nothing but this type can stand in it;
 * undefined where the text is none. The compiler is loaded only for this.
 */
export async function parseTypeText(text: string): Promise<string | undefined> {
  const { ts } = await import('ts-morph');
  const source = `type Own =\n${text}\n;`;
  const file = ts.createSourceFile('own.ts', source, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = file.statements;
  if (statement === undefined || more.some((each) => !ts.isEmptyStatement(each))) return undefined;
  if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters !== undefined) return undefined;
  // What the parser leaves out of the type, such as a second `;`, stands behind it.
  const whole = text.trim() !== '' && statement.end === source.length;
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true });
  if (!whole || diagnostics.length > 0) return undefined;
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printNode(ts.EmitHint.Unspecified, statement.type, file);
}
