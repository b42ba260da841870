import type { Template } from '../model/template.js';
import { nestedName } from './fill-template.js';
import { readTemplate } from './read-template.js';

/** Returns the names of the client variables that a template writes out, those in the names of others too. */
export function variableNames(template: Template): readonly string[] {
  return template.flatMap((part) => {
    if (part.kind === 'nested') return variableNames(part.name);
    return part.kind === 'variable' ? [part.name] : [];
  });
}

/** Returns the names of the dynamic variables that a template writes out, those in the names of others too. */
export function dynamicNames(template: Template): readonly string[] {
  return template.flatMap((part) => {
    if (part.kind === 'nested') return dynamicNames(part.name);
    return part.kind === 'dynamic' ? [part.name] : [];
  });
}

/** Returns whether a client variable stands in a text: in the name of a parameter, which is then not known before the call. */
export function readsVariable(text: string): boolean {
  return variableNames(readTemplate(text)).length > 0;
}

/** Returns the names that have holes in them: of `{{a-{{b}}}}` the template `a-{{b}}`. */
export function nestedNames(template: Template): readonly Template[] {
  return template.flatMap((part) => (part.kind === 'nested' ? [...nestedNames(part.name), part.name] : []));
}

/** Returns the names of all variables that a template reads where they have these values, a name before what it is a part of. */
export function namesRead(template: Template, valueOf: (name: string) => string): readonly string[] {
  return template.flatMap((part) => {
    if (part.kind === 'variable') return [part.name];
    if (part.kind !== 'nested') return [];
    const name = nestedName(part, valueOf);
    return [...namesRead(part.name, valueOf), ...(name === undefined ? [] : [name])];
  });
}

/** Returns whether a variable of this name could be what a name with holes comes to. */
export function fitsName(pattern: Template, name: string): boolean {
  const pieces = pattern.map((part) => (part.kind === 'text' ? part.text : undefined));
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece === undefined) continue;
    const found = index === pieces.length - 1 ? name.length - piece.length : name.indexOf(piece, at);
    const isFirst = index === 0 && found !== 0;
    if (found < at || isFirst || !name.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return pieces.at(-1) === undefined || at === name.length;
}
