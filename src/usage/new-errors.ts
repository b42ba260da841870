import { ts } from 'ts-morph';
import { withoutRoot, type ClientFolders } from './own-files.js';

/** What the compiler says of a place in the project's own code. */
export interface CodeError {
  /** The absolute path. */
  readonly file: string;
  readonly start: number;
  readonly error: string;
}

/** Returns the project's own files in a program: neither generated ones, nor those of packages. */
export function ownFiles(program: ts.Program, folders: ClientFolders): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        !program.isSourceFileDefaultLibrary(file) &&
        !program.isSourceFileFromExternalLibrary(file) &&
        !file.fileName.includes('/node_modules/') &&
        !folders.isGenerated(file.fileName),
    );
}

/** Returns what the compiler says of the project's own code with the new clients that it did not say with the old ones. */
export function newErrors(old: ts.Program, now: ts.Program, folders: ClientFolders): readonly CodeError[] {
  const after = errorsOf(now, folders);
  if (after.length === 0) return [];
  const before = new Map<string, number>();
  for (const each of errorsOf(old, folders)) before.set(keyOf(each), (before.get(keyOf(each)) ?? 0) + 1);
  return after.filter((each) => {
    const known = before.get(keyOf(each)) ?? 0;
    before.set(keyOf(each), known - 1);
    return known <= 0;
  });
}

/** The text of an error may name types of the client, which differ. */
function keyOf({ file, start, error }: CodeError): string {
  return [file, start, /^TS\d+/.exec(error)?.[0]].join('\0');
}

/** Returns all that the compiler says of the project's own code. */
export function errorsOf(program: ts.Program, folders: ClientFolders): readonly CodeError[] {
  const { declaration, composite } = program.getCompilerOptions();
  return ownFiles(program, folders).flatMap((file) => {
    const said = [
      ...program.getSemanticDiagnostics(file),
      ...(declaration || composite ? program.getDeclarationDiagnostics(file) : []),
    ];
    return said.map(({ start = 0, code, messageText }) => ({
      file: file.fileName,
      start,
      error: `TS${code} ${withoutRoot(ts.flattenDiagnosticMessageText(messageText, ' '))}`,
    }));
  });
}
