/** The command line cannot be understood: shown with a hint, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What yargs said; undefined where the problem was found by a command. */
  readonly said: string | undefined;

  constructor(message: string, said?: string) {
    super(message);
    this.said = said;
  }
}
