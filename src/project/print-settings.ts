/** A client that a project is to have. */
export interface NewClient {
  readonly name: string;
  /** From the folder of the settings. */
  readonly source: string;
  readonly output: string;
  readonly environment?: string | undefined;
  readonly tests?: string | { readonly dir: string } | undefined;
  readonly mocks?: string | undefined;
}

/** Returns the text of a `postwright.json` with these clients. */
export function printSettings(clients: readonly NewClient[]): string {
  const settings = {
    $schema: './node_modules/postwright/schema/postwright.schema.json',
    clients: Object.fromEntries(clients.map(({ name, ...client }) => [name, client])),
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}
