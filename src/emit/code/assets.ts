/**
 * The files that a client is made of, read by the caller. Paths are relative to `runtime/` (`body/json.ts`) and to
 * `templates/` (`client.hbs`).
 */
export interface Assets {
  runtime(path: string): Promise<string>;
  /** Returns the paths of all files of the runtime. */
  runtimePaths(): Promise<readonly string[]>;
  template(name: string): Promise<ModuleTemplate>;
}

/** The frame of a module. */
export interface ModuleTemplate {
  readonly text: string;
  /** The file of the user's that stands for the project's own, as it was named. */
  readonly file?: string;
}
