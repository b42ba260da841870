import type { Surface, SurfaceOperation } from '../model/surface.js';
import type { TypeNode } from '../model/type-node.js';
import { children } from '../types/children.js';

/** What an exported type serves for: which operations have it, where their callers write it, and where they read it. */
export interface TypeUse {
  readonly operations: Set<SurfaceOperation>;
  readonly uses: Set<'input' | 'answer'>;
}

/** Returns the use of every named type that an operation has, inside of others too. */
export function reachTypes({ operations, types }: Surface): ReadonlyMap<string, TypeUse> {
  const found = new Map<string, TypeUse>();
  for (const operation of operations) {
    const parts = operation.input?.parts ?? [];
    const visit = (roots: readonly TypeNode[], use: 'input' | 'answer'): void => {
      for (const name of namesIn(roots, types)) {
        const known = found.get(name) ?? { operations: new Set(), uses: new Set() };
        known.operations.add(operation);
        known.uses.add(use);
        found.set(name, known);
      }
    };
    visit(
      parts.map(({ type }) => type),
      'input',
    );
    visit(
      operation.result.answers.map(({ type }) => type),
      'answer',
    );
  }
  return found;
}

function namesIn(roots: readonly TypeNode[], types: Surface['types']): ReadonlySet<string> {
  const names = new Set<string>();
  const left = [...roots];
  for (let type = left.pop(); type !== undefined; type = left.pop()) {
    if (type.kind === 'reference') {
      if (names.has(type.name)) continue;
      names.add(type.name);
      const target = types.get(type.name);
      if (target !== undefined) left.push(target);
    }
    for (const child of children(type)) left.push(child.type);
  }
  return names;
}
