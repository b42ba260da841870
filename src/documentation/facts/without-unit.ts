/** Returns the number of an amount with its unit behind it (`25fps`); other words as they are. */
export function withoutUnit(text: string): string {
  return text.replace(/^(-?\d+(?:\.\d+)?)\p{L}{1,4}$/u, '$1');
}
