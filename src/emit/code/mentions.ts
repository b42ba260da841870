import { assertNever } from '../../diagnostics/errors.js';
import type { Code } from './code.js';

/** Tells whether code has a piece of which `found` is true in it. */
export function mentions(code: Code, found: (piece: Code) => boolean): boolean {
  return found(code) || partsOf(code).some((part) => mentions(part, found));
}

function partsOf(code: Code): readonly Code[] {
  switch (code.kind) {
    case 'written':
      return code.holes.filter((hole) => typeof hole !== 'number');
    case 'joined':
      return [code.between, ...code.parts];
    case 'template':
      return code.parts.filter((part) => typeof part !== 'string');
    case 'member':
      return [code.object];
    case 'string':
    case 'number':
    case 'name':
    case 'key':
    case 'reference':
    case 'namespace':
    case 'doc':
    case 'ownType':
      return [];
    default:
      return assertNever(code);
  }
}
