import { identifier, stringLiteral } from './literal.js';
import type { ImportedModule } from './module-names.js';

/** Returns the import declarations of a module that has no other declarations: ts-morph would take longer to print them. */
export function printImports(imports: readonly ImportedModule[]): string {
  return imports.map((each) => `import ${clauseOf(each)} from ${stringLiteral(each.specifier)};`).join('\n');
}

function clauseOf({ whole, names, typeOnly }: ImportedModule): string {
  if (whole !== undefined) return `* as ${identifier(whole)}`;
  const list = names.map(({ name, local, type }) => {
    const own = local === name ? identifier(name) : `${identifier(name)} as ${identifier(local)}`;
    return type && !typeOnly ? `type ${own}` : own;
  });
  return `${typeOnly ? 'type ' : ''}{ ${list.join(', ')} }`;
}
