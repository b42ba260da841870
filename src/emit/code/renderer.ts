import type { ts } from 'ts-morph';
import { inputError } from '../../diagnostics/errors.js';
import type { Assets } from './assets.js';
import type { ReferenceCode } from './code.js';
import { loadDeclarationPrinter } from './declaration-printer.js';
import { printTypes, type DeclarationView } from './declaration-view.js';
import { createModuleNames, type ModuleStyle } from './module-names.js';
import { printImports } from './print-imports.js';
import { showingNames, printView, type ViewObject } from './print-view.js';
import { loadTemplates } from './templates.js';

/** A module of a client with its text. */
export interface EmittedModule {
  /** Its path in the client without its extension. */
  readonly module: string;
  readonly text: string;
  /** The modules that it imports, as paths in the client. */
  readonly imports: readonly string[];
}

/** What a module has besides what its view says. */
export interface ModuleHead {
  /** Its path in the client without its extension. */
  readonly module: string;
  /** The names that it declares itself: what it imports is called otherwise. */
  readonly declared?: readonly string[];
  /** What it exports of other modules. */
  readonly exports?: readonly ReferenceCode[];
  /** The types that it declares. */
  readonly declarations?: readonly DeclarationView[];
}

/** Returns the module that a template becomes with its view, to which the module's imports and declarations are added. */
export type Render = (head: ModuleHead, template: string, view: ViewObject) => EmittedModule;

/** Returns what fills these templates. */
export async function loadRenderer(
  assets: Assets,
  names: readonly string[],
  style?: ModuleStyle,
): Promise<Render> {
  const [templates, print, { ts }] = await Promise.all([
    loadTemplates(assets, names),
    loadDeclarationPrinter(),
    import('ts-morph'),
  ]);
  return ({ module, declared, exports = [], declarations = [] }, name, view) => {
    const known = createModuleNames(module, declared, style);
    const exported = createModuleNames(module, [], style);
    for (const reference of exports) exported.nameOf(reference);
    const types = declarations.map((each) => printTypes(each, known.nameOf));
    const printed = printView(view, known.nameOf);
    // What a template inserts is what it imports: that is known when it was filled once.
    const filled = templates.fill(name, showingNames({ ...printed, ...marks }));
    const parts = { imports: known.imports(), exports: exported.imports(), declarations: types };
    const isPlain = exports.length + declarations.length === 0;
    const added = isPlain
      ? { imports: printImports(parts.imports), declarations: '' }
      : print(`${module}.ts`, parts);
    const file = templates.fileOf(name);
    // Those of the package say nothing of imports but where they stand; that of a user may say more.
    const text =
      file === undefined
        ? insert(insert(filled, marks.declarations, added.declarations), marks.imports, added.imports)
        : templates.fill(name, showingNames({ ...printed, ...added }));
    if (file !== undefined) refuseBroken(findSyntaxError(ts, text), module, file);
    return { module, text, imports: [...known.modules(), ...exported.modules()] };
  };
}

/** No text of code holds these. */
const marks = { imports: '\0imports\0', declarations: '\0declarations\0' };

function insert(text: string, mark: string, inserted: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at) + inserted + text.slice(at + mark.length);
}

/** What the package's own templates make is held to be TypeScript by tests; what those of users make is looked at here. */
function refuseBroken(found: string | undefined, module: string, file: string): void {
  if (found === undefined) return;
  throw inputError('template-broken', `${file} makes no TypeScript of ${module}.ts: ${found}`, { file });
}

/** Returns what TypeScript says where a module does not parse: the line in question and what is wrong; undefined where it does. */
function findSyntaxError(typescript: typeof ts, text: string): string | undefined {
  const { diagnostics = [] } = typescript.transpileModule(text, { reportDiagnostics: true });
  const [first] = diagnostics;
  if (first === undefined) return undefined;
  const message = typescript.flattenDiagnosticMessageText(first.messageText, ' ');
  const line = text.slice(0, first.start ?? 0).split('\n').length;
  return `${message} Line ${String(line)} of it is: ${text.split('\n')[line - 1]?.trim() ?? ''}`;
}
