/** What was read, and what messages call it. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}
