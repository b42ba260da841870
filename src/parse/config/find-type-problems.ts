/** A module that a type imports is looked for where the client is, not here: TS2307. */
const moduleMissing = 2307;

/** Names that nothing declares, as the compiler tells of them with and without advice of its own. */
const nameMissing: ReadonlySet<number> = new Set([2304, 2503, 2552, 2580, 2582, 2583, 2584, 2591, 2868]);

const language = ['lib.es2022.d.ts'];
const browsers = ['lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'];

/**
 * Returns for each text of a type why no client with it would compile, in a sentence; undefined where one would. The
 * compiler is loaded only where a text names something, and what it knows of browsers only where JavaScript has no such name.
 */
export async function findTypeProblems(texts: readonly string[]): Promise<readonly (string | undefined)[]> {
  if (!texts.some(namesSomething)) return texts.map(() => undefined);
  const found = await compile(texts, language);
  return found.every((problem) => problem === undefined) ? found : compile(texts, [...language, ...browsers]);
}

async function compile(
  texts: readonly string[],
  lib: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const { Project, ts } = await import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { lib: [...lib], strict: true, types: [], target: ts.ScriptTarget.ES2022 },
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

/** Tells whether a text is more than strings, and words that are types by themselves. */
function namesSomething(text: string): boolean {
  const rest = text
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
    .replace(/\$\{/g, '')
    .replace(/\b(?:string|number|boolean|bigint|symbol|object|unknown|never|any)\b/g, '')
    .replace(/\b(?:null|undefined|void|true|false|readonly)\b/g, '');
  return /[\p{L}_$]/u.test(rest);
}
