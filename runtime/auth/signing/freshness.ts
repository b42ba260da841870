/** Where a signature takes its time and its random text from; tests fix them. */
export interface Freshness {
  /** The time in milliseconds since 1970; the clock where nothing is said. */
  readonly now?: () => number;
  /** A text that no other request has; random where nothing is said. */
  readonly nonce?: () => string;
}

/** Returns 32 random hexadecimal digits, for use once. */
export function randomNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
