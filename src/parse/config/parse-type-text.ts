/** Characters that cannot be seen, or that make others look otherwise: in a name they would hide what it is. */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Returns the text of one TypeScript type as the compiler prints it, so that nothing but this type can stand in it;
 * undefined where the text is none. The compiler is loaded only for this.
 */
export async function parseTypeText(text: string): Promise<string | undefined> {
  if (invisible.test(text)) return undefined;
  const { ts } = await import('ts-morph');
  const source = `type Own =\n${text}\n;`;
  const file = ts.createSourceFile('own.ts', source, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = file.statements;
  if (statement === undefined || more.some((each) => !ts.isEmptyStatement(each))) return undefined;
  if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters !== undefined) return undefined;
  // What the parser leaves out of the type, such as a second `;`, stands behind it.
  const whole = text.trim() !== '' && statement.end === source.length;
  const printer = ts.createPrinter({ removeComments: true });
  const printed = printer.printNode(ts.EmitHint.Unspecified, statement.type, file);
  // The second time it stands where clients put it: there `default` and `await` are no names that could be missing.
  const readable = [source, `export async function own() { take<${printed}>(); }`].every(
    (code) => ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length === 0,
  );
  return whole && readable ? printed : undefined;
}
