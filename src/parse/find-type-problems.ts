/** A module that a type imports is looked for where the client is, not here: TS2307. */
const moduleMissing = 2307;

/** Names that nothing declares, as the compiler tells of them with and without advice of its own. */
const nameMissing: ReadonlySet<number> = new Set([2304, 2503, 2552, 2580, 2582, 2583, 2584, 2591, 2868]);

/**
 * Returns for each text of a type why no client with it would compile, in a sentence; undefined where one would. What
 * needs no look at other types costs nothing: else the compiler is loaded, with all that it knows of JavaScript and browsers.
 */
export async function findTypeProblems(texts: readonly string[]): Promise<readonly (string | undefined)[]> {
  if (!texts.some((text) => /[A-Za-z_$]/.test(withoutWords(text)))) return texts.map(() => undefined);
  const { Project, ts } = await import('ts-morph');
  const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'];
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { lib, strict: true, types: [], target: ts.ScriptTarget.ES2022 },
  });
  const files = texts.map((text, at) =>
    project.createSourceFile(`own-${at}.ts`, `export type Own = ${text};`),
  );
  const program = project.getProgram();
  return files.map((file) => {
    const found = program
      .getSemanticDiagnostics(file)
      .find((diagnostic) => diagnostic.getCode() !== moduleMissing);
    if (found === undefined) return undefined;
    const start = found.getStart() ?? 0;
    const name = file.getFullText().slice(start, start + (found.getLength() ?? 0));
    return nameMissing.has(found.getCode())
      ? `there is no type ${JSON.stringify(name)} that TypeScript knows by itself. Say where yours comes from, such as "from": "../my-types.js".`
      : `it does not compile: ${ts.flattenDiagnosticMessageText(found.compilerObject.messageText, ' ')}`;
  });
}

/** Leaves out strings, and the words that are types by themselves. */
function withoutWords(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
    .replace(/\b(?:string|number|boolean|bigint|symbol|object|unknown|null|undefined|true|false)\b/g, '');
}
