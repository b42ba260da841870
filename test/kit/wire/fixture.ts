import { readFileSync } from 'node:fs';
import type { CollectionDefinition } from 'postman-collection';
import type { Sent } from './recorder.js';

/** A collection about one feature. */
export interface Fixture {
  readonly collection: CollectionDefinition;
  /** Values for its variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** The files that it names; they are empty, as in a recorded request. */
  readonly files: readonly string[];
  /** Patterns of what is new at each call, so that it cannot be the same twice. */
  readonly fresh?: readonly string[];
  /** The `WWW-Authenticate` of a server that wants credentials. */
  readonly challenge?: string;
  /** What the declared variables of recorded values come to, which the caller of a client has to know. */
  readonly recorded?: Readonly<Record<string, string>>;
  /** By the names of requests, what a client sends otherwise than Postman, on purpose. */
  readonly intended?: Readonly<Record<string, Intended>>;
}

/** A difference from Postman that is meant. */
export interface Intended {
  /** The heading in docs/wire.md that says why. */
  readonly rule: string;
  /** Where what is sent differs; null where the client refuses to send it. */
  readonly sent: Partial<Sent> | null;
}

/** Returns the fixture of a file. */
export function readFixture(file: URL): Fixture {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isFixture(value)) throw new Error(`${file.pathname} needs collection, variables and files`);
  return value;
}

function isFixture(value: unknown): value is Fixture {
  return (
    typeof value === 'object' &&
    value !== null &&
    'collection' in value &&
    'variables' in value &&
    'files' in value
  );
}
