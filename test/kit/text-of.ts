import type { Code } from '../../src/emit/code/code.js';
import { createModuleNames, type ImportedModule } from '../../src/emit/code/module-names.js';
import { printAlone, printCode } from '../../src/emit/code/print-code.js';

/** Returns the text of code as it would stand in a module; undefined where there is none. */
export function textOf(code: Code | undefined): string | undefined {
  return code && printAlone(code);
}

/** Returns what a module at the root of a client imports where this code is in it: `{ send } from ./runtime/send.js`. */
export function importsOf(code: Code | undefined): readonly string[] {
  const names = createModuleNames('module');
  if (code) printCode(code, names.nameOf);
  return names.imports().map(showImport);
}

/** Returns one import as a line. */
export function showImport({ specifier, whole, names, typeOnly }: ImportedModule): string {
  const list = names.map(({ name, local, type }) => {
    const own = name === local ? name : `${name} as ${local}`;
    return type && !typeOnly ? `type ${own}` : own;
  });
  const what = whole === undefined ? `{ ${list.join(', ')} }` : `* as ${whole}`;
  return `${typeOnly ? 'type ' : ''}${what} from ${specifier}`;
}
