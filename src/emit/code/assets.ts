/**
 * The project's own files that a client is made of, read by the caller. Paths are relative to `runtime/`
 * (`body/json.ts`) and to `templates/` (`client.hbs`).
 */
export interface Assets {
  runtime(path: string): Promise<string>;
  template(name: string): Promise<string>;
}
