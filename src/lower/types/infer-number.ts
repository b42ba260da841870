import type { TypeNode } from '../../model/type-node.js';

const plainInteger = /^-?\d+$/;

/** Whether a JSON number is an integer that a JavaScript number cannot hold to the last digit. */
export function isBigInteger(text: string): boolean {
  return plainInteger.test(text) && !Number.isSafeInteger(Number(text));
}

/** Returns the types of numbers, given by their digits, that were seen at one place: `number`, `bigint`, or both. */
export function inferNumbers(texts: readonly string[]): readonly TypeNode[] {
  const small = texts.filter((text) => !isBigInteger(text));
  const members: TypeNode[] = [];
  if (small.length > 0) {
    members.push({ kind: 'number', integer: small.every((text) => Number.isInteger(Number(text))) });
  }
  if (small.length < texts.length) members.push({ kind: 'bigint' });
  return members;
}
