import type { Breakage, JudgedChange } from '../model/change.js';
import type { FileChange } from '../model/file-change.js';

/** A client that is to be another one: what callers of the old one use of it is looked for. */
export interface ChangedClient {
  readonly name: string;
  /** The client's folder, from the working folder. */
  readonly output: string;
  /** What is to be done to its files; those outside of its folder by paths that lead out of it. */
  readonly files: readonly FileChange[];
  /** The functions of the old client by the paths of their modules, without extension: `operations/orders/find`. */
  readonly operations: ReadonlyMap<string, string>;
  readonly changes: readonly JudgedChange[];
}

/** A place in the code of the project that a new client breaks. */
export interface CallSite {
  /** The client's name; undefined where nothing at the place says which it is. */
  readonly client?: string;
  /** From the working folder, with `/`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The function, as the old client calls it; undefined where nothing at the place says which it is. */
  readonly operation?: string;
  readonly breaks: Breakage;
  /** What the compiler says: `TS2339 Property 'total' does not exist …`; undefined where only the meaning breaks. */
  readonly error?: string;
  /** The changes that it comes from, as far as the place tells. */
  readonly changes: readonly JudgedChange[];
}

/** What new clients break in the code of a project. */
export interface Usage {
  /** The configurations that were looked at, from the working folder. */
  readonly tsconfigs: readonly string[];
  /** The number of the project's own files in them. */
  readonly files: number;
  /** By file and line, each once. */
  readonly sites: readonly CallSite[];
}
