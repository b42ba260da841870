/** The command line cannot be understood: shown with a hint, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
