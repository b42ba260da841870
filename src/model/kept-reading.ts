/** What was read of one description, as it is kept from run to run. */
export interface KeptReading {
  /** Whether it is that of a parameter, or that of a request, a folder or the collection. */
  readonly kind: 'parameter' | 'description';
  /** The digest of the description and of all that it was read with. */
  readonly digest: string;
  readonly read: object;
}
