import type { TypeNode } from '../model/type-node.js';

const longest = 120;

/** Returns a type in few words, for people: `integer | null`, `"a" | "b"`, `{ id, name? }[]`. What it holds is only named. */
export function showType(type: TypeNode): string {
  const text = show(type);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function show(type: TypeNode): string {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
    case 'file':
      return type.kind;
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'string':
      return ['string', ...(type.suggestions ?? []).map((value) => JSON.stringify(value))].join(' | ');
    case 'literal':
      return JSON.stringify(type.value);
    case 'verb':
      return 'HTTP verb';
    case 'digits':
      return 'digits';
    case 'array':
      return showList(type.element);
    case 'tuple':
      return `[${type.elements.map(show).join(', ')}]`;
    case 'map':
      return `{ [key]: ${show(type.value)} }`;
    case 'union':
      return type.members.map(show).join(' | ') || 'nothing';
    case 'object':
      return `{ ${type.fields.map(({ key, optional }) => `${key}${optional ? '?' : ''}`).join(', ') || '…'} }`;
    case 'reference':
      return 'object';
    case 'own':
      return type.text;
  }
}

function showList(element: TypeNode): string {
  const text = show(element);
  const isChoice =
    element.kind === 'union' || (element.kind === 'string' && element.suggestions !== undefined);
  return isChoice ? `(${text})[]` : `${text}[]`;
}
