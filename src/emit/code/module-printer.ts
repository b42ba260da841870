import type * as tsMorph from 'ts-morph';
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  Project,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import { printComment } from './doc-comment.js';
import type { AliasView, FunctionView, InterfaceView, ModuleView } from './module-view.js';

type TsMorph = typeof tsMorph;

/** Returns the text of a module at a path of the client. */
export type PrintModule = (path: string, view: ModuleView) => string;

/**
 * Keeps text away from ts-morph, whose writer guesses from single characters whether it is in a string or a comment: a
 * text like `'a\\'` misleads it, and it then indents, or closes a comment that nobody opened. It only sees a name that
 * stands for the text.
 */
interface Withheld {
  hold(text: string): string;
  /** Returns the printed module with every text in its place. */
  release(printed: string): string;
}

/**
 * Returns a printer of modules. It takes ts-morph 0.4 s to load, so only a run that has something to print asks for it;
 * each module is made in one go, since ts-morph prints all of a file again for every addition to it.
 */
export async function loadModulePrinter(): Promise<PrintModule> {
  const morph = await import('ts-morph');
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return (path, view) => printModule(morph, project, path, view);
}

function printModule(morph: TsMorph, project: Project, path: string, view: ModuleView): string {
  const withheld = createWithheld();
  const declarations = view.declarations.map((declaration) =>
    declaration.kind === 'interface'
      ? interfaceOf(morph, declaration, withheld)
      : aliasOf(morph, declaration, withheld),
  );
  const own = view.function ? [functionOf(morph, view.function, withheld)] : [];
  const statements = [...declarations, ...own];
  const file = project.createSourceFile(path, { statements });
  const text = withheld.release(file.getFullText());
  project.removeSourceFile(file);
  return [...view.imports, '', text].join('\n');
}

function createWithheld(): Withheld {
  const texts: string[] = [];
  return {
    hold: (text) => `__withheld${texts.push(text) - 1}__`,
    // In one pass: what stands in a text is not looked at again.
    release: (printed) => printed.replace(/__withheld(\d+)__/g, (_, at: string) => texts[Number(at)] ?? ''),
  };
}

function interfaceOf(
  { StructureKind }: TsMorph,
  view: InterfaceView,
  withheld: Withheld,
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: withheld.hold(view.name),
    isExported: true,
    ...documented(view.doc, withheld),
    properties: view.properties.map(({ key, optional, type, doc }) => ({
      name: withheld.hold(key),
      hasQuestionToken: optional,
      type: withheld.hold(type),
      ...documented(doc, withheld),
    })),
  };
}

function aliasOf(
  { StructureKind }: TsMorph,
  { name, type, doc }: AliasView,
  withheld: Withheld,
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    name: withheld.hold(name),
    isExported: true,
    type: withheld.hold(type),
    ...documented(doc, withheld),
  };
}

function functionOf(
  { StructureKind }: TsMorph,
  view: FunctionView,
  withheld: Withheld,
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: withheld.hold(view.name),
    isExported: true,
    isAsync: true,
    ...documented(view.doc, withheld),
    parameters: view.parameters.map(({ name, optional, type }) => ({
      name: withheld.hold(name),
      hasQuestionToken: optional,
      type: withheld.hold(type),
    })),
    returnType: withheld.hold(view.returnType),
    statements: [withheld.hold(view.body)],
  };
}

function documented(lines: readonly string[], withheld: Withheld): { readonly leadingTrivia?: string } {
  return lines.length === 0 ? {} : { leadingTrivia: `${withheld.hold(printComment(lines))}\n` };
}
