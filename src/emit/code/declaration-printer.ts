import type * as tsMorph from 'ts-morph';
import type {
  ExportDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  Project,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { AliasView, DeclarationView, InterfaceView } from './declaration-view.js';
import { identifier, propertyKey } from './literal.js';
import type { ImportedModule } from './module-names.js';
import { createWithheld, type Withheld } from './withheld.js';

type TsMorph = typeof tsMorph;

/** What a module has besides statements: all of it goes to ts-morph in one batch. */
export interface ModuleDeclarations {
  readonly imports: readonly ImportedModule[];
  readonly exports: readonly ImportedModule[];
  readonly declarations: readonly DeclarationView<string>[];
}

/** The same as text, ready for a template. */
export interface PrintedDeclarations {
  /** Import declarations, one a line. */
  readonly imports: string;
  /** Export declarations and the declarations of types. */
  readonly declarations: string;
}

/** Returns the text of a module's declarations; `path` is that of its file. */
export type PrintDeclarations = (path: string, module: ModuleDeclarations) => PrintedDeclarations;

/**
 * Returns a printer of declarations. It takes ts-morph 0.4 s to load, so only a run that has something to print asks for it;
 * each module is made in one go, since ts-morph prints all of a file again for every addition to it.
 */
export async function loadDeclarationPrinter(): Promise<PrintDeclarations> {
  const morph = await import('ts-morph');
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: morph.QuoteKind.Single },
  });
  return (path, module) => printModule(morph, project, path, module);
}

function printModule(
  morph: TsMorph,
  project: Project,
  path: string,
  { imports, exports, declarations }: ModuleDeclarations,
): PrintedDeclarations {
  const withheld = createWithheld(morph, declarations.flatMap(codeOf), declarations.flatMap(othersOf));
  const statements = [
    ...imports.map((each) => importOf(morph, each)),
    ...exports.map((each) => exportOf(morph, each)),
    ...declarations.map((each) => declarationOf(morph, each, withheld)),
  ];
  if (statements.length === 0) return { imports: '', declarations: '' };
  const file = project.createSourceFile(path, { statements });
  const text = file.getFullText();
  const end = file.compilerNode.statements[imports.length - 1]?.end ?? 0;
  project.removeSourceFile(file);
  return { imports: text.slice(0, end), declarations: withheld.release(text.slice(end).trim()) };
}

function importOf({ StructureKind }: TsMorph, imported: ImportedModule): ImportDeclarationStructure {
  const { specifier, whole, typeOnly } = imported;
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: specifier,
    isTypeOnly: typeOnly,
    ...(whole === undefined ? { namedImports: namesOf(imported) } : { namespaceImport: identifier(whole) }),
  };
}

function exportOf({ StructureKind }: TsMorph, exported: ImportedModule): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: exported.specifier,
    isTypeOnly: exported.typeOnly,
    namedExports: namesOf(exported),
  };
}

function namesOf({
  names,
  typeOnly,
}: ImportedModule): { name: string; alias?: string; isTypeOnly: boolean }[] {
  return names.map(({ name, local, type }) => ({
    name: identifier(name),
    ...(local !== name && { alias: identifier(local) }),
    isTypeOnly: type && !typeOnly,
  }));
}

function declarationOf(
  morph: TsMorph,
  view: DeclarationView<string>,
  withheld: Withheld,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  return view.kind === 'interface' ? interfaceOf(morph, view, withheld) : aliasOf(morph, view, withheld);
}

function interfaceOf(
  { StructureKind }: TsMorph,
  { name, doc, properties }: InterfaceView<string>,
  withheld: Withheld,
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: identifier(name),
    isExported: true,
    docs: docsOf(doc),
    properties: properties.map(({ key, optional, type, doc: own }) => ({
      name: withheld.hold(propertyKey(key)),
      hasQuestionToken: optional,
      type: withheld.hold(type),
      docs: docsOf(own),
    })),
  };
}

function aliasOf(
  { StructureKind }: TsMorph,
  { name, type, doc }: AliasView<string>,
  withheld: Withheld,
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    name: identifier(name),
    isExported: true,
    type: withheld.hold(type),
    docs: docsOf(doc),
  };
}

/** The keys and the types of a declaration. */
function codeOf(view: DeclarationView<string>): readonly string[] {
  return view.kind === 'alias'
    ? [view.type]
    : view.properties.flatMap(({ key, type }) => [propertyKey(key), type]);
}

/** Its name, and what is said of it. */
function othersOf(view: DeclarationView<string>): readonly string[] {
  const properties = view.kind === 'alias' ? [] : view.properties;
  return [view.name, ...view.doc, ...properties.flatMap(({ doc }) => doc)];
}

/** The lines were escaped when they were made. */
function docsOf(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}
