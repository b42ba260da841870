import type * as tsMorph from 'ts-morph';
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  Project,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { AliasView, FunctionView, InterfaceView, ModuleView } from './module-view.js';

type TsMorph = typeof tsMorph;

/** Returns the text of a module at a path of the client. */
export type PrintModule = (path: string, view: ModuleView) => string;

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
  const declarations = view.declarations.map((declaration) =>
    declaration.kind === 'interface' ? interfaceOf(morph, declaration) : aliasOf(morph, declaration),
  );
  const statements = [...declarations, functionOf(morph, view.function)];
  const file = project.createSourceFile(path, { statements });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return [...view.imports, '', text].join('\n');
}

function interfaceOf({ StructureKind }: TsMorph, view: InterfaceView): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: view.name,
    isExported: true,
    docs: docsOf(view.doc),
    properties: view.properties.map(({ key, optional, type, doc }) => ({
      name: key,
      hasQuestionToken: optional,
      type,
      docs: docsOf(doc),
    })),
  };
}

function aliasOf({ StructureKind }: TsMorph, view: AliasView): TypeAliasDeclarationStructure {
  const { name, type, doc } = view;
  return { kind: StructureKind.TypeAlias, name, isExported: true, type, docs: docsOf(doc) };
}

function functionOf({ StructureKind }: TsMorph, view: FunctionView): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: view.name,
    isExported: true,
    isAsync: true,
    docs: docsOf(view.doc),
    parameters: view.parameters.map(({ name, optional, type }) => ({
      name,
      hasQuestionToken: optional,
      type,
    })),
    returnType: view.returnType,
    statements: [view.body],
  };
}

/** A description that begins with a line break is printed on lines of its own. */
function docsOf(lines: readonly string[]): OptionalKind<JSDocStructure>[] {
  if (lines.length === 0) return [];
  return [{ description: lines.length > 1 ? `\n${lines.join('\n')}` : lines.join('') }];
}
