import type { TypeNode } from '../../model/type-node.js';

const plainInteger = /^-?\d+$/;

/** Whether a JSON number is an integer that a JavaScript number cannot hold to the last digit. */
export function isBigInteger(text: string): boolean {
  return plainInteger.test(text) && !Number.isSafeInteger(Number(text));
}

/**
 * Returns the types of numbers, given by their digits, that were seen at one place: `number`, and beside it `bigint`
 * where one of them is an integer beyond 2^53. Never `bigint` alone: where ids have grown so large, small ones came
 * before them, and a client reads those as numbers.
 */
export function inferNumbers(texts: readonly string[]): readonly TypeNode[] {
  if (texts.length === 0) return [];
  const number: TypeNode = { kind: 'number', integer: texts.every((text) => Number.isInteger(Number(text))) };
  return texts.some(isBigInteger) ? [number, { kind: 'bigint' }] : [number];
}
