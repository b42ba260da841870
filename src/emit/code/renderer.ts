import type { Assets } from './assets.js';
import type { ReferenceCode } from './code.js';
import { loadDeclarationPrinter } from './declaration-printer.js';
import { printTypes, type DeclarationView } from './declaration-view.js';
import { createModuleNames } from './module-names.js';
import { printView } from './print-view.js';
import type { ModuleViews } from './views.js';

type TemplateName = keyof ModuleViews;

const names = [
  'operation',
  'model',
  'examples',
  'test',
  'client',
  'bind',
  'index',
  'aliases',
  'coverage',
  'handlers',
] as const satisfies readonly TemplateName[];

/** A module of a client with its text. */
export interface EmittedModule {
  /** Its path in the client without its extension. */
  readonly module: string;
  readonly text: string;
  /** The modules that it imports, as paths in the client. */
  readonly imports: readonly string[];
}

/** The module that a template becomes: its path, and the names that the template or the view declare in it. */
export interface ModuleHead {
  readonly module: string;
  readonly declared?: readonly string[];
  /** What it exports of other modules. */
  readonly exports?: readonly ReferenceCode[];
  /** The types that it declares. */
  readonly declarations?: readonly DeclarationView[];
}

/** Returns the module that a template becomes with its view; its imports and its declarations are added to that. */
export type Render = <Name extends keyof ModuleViews>(
  head: ModuleHead,
  name: Name,
  view: ModuleViews[Name],
) => EmittedModule;

type Compiled = (view: object) => string;

/** What templates were compiled to, by their text: a process that generates several clients compiles each once. */
const compiled = new Map<string, Compiled>();

/**
 * Compiles the templates and returns what renders them. They only fill holes: an unknown helper or a value that is
 * missing is an error, and nothing is escaped here, as all of it went through the literals.
 */
export async function loadRenderer(assets: Assets): Promise<Render> {
  const [{ default: handlebars }, print] = await Promise.all([
    import('handlebars'),
    loadDeclarationPrinter(),
  ]);
  const compile = (source: string): Compiled =>
    handlebars.compile(source, { strict: true, noEscape: true, knownHelpersOnly: true });
  const templates = new Map<TemplateName, Compiled>();
  for (const name of names) {
    const source = await assets.template(`${name}.hbs`);
    const template = compiled.get(source) ?? compile(source);
    compiled.set(source, template);
    templates.set(name, template);
  }
  const fill = (name: TemplateName, view: object): string => templates.get(name)?.(view) ?? '';
  return ({ module, declared, exports = [], declarations = [] }, name, view) => {
    const known = createModuleNames(module, declared);
    const exported = createModuleNames(module);
    for (const reference of exports) exported.nameOf(reference);
    const types = declarations.map((each) => printTypes(each, known.nameOf));
    const printed = printView(view, known.nameOf);
    // What a template inserts is what it imports: that is known when it was filled once.
    fill(name, { ...printed, imports: '', declarations: '' });
    const parts = { imports: known.imports(), exports: exported.imports(), declarations: types };
    const text = fill(name, { ...printed, ...print(`${module}.ts`, parts) });
    return { module, text, imports: [...known.modules(), ...exported.modules()] };
  };
}
