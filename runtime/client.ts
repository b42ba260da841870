import { MissingVariableError } from './errors/missing-variable-error.js';
import type { HeaderRecord } from './headers.js';

/** What is called to send a request: any WHATWG fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a client sends its requests. */
export interface Transport {
  readonly fetch: Fetch;
  readonly timeout?: number | undefined;
  readonly headers?: HeaderRecord | undefined;
}

/** A client: `V` names its variables (optional ones with `?`), `D` those with a default. */
export interface BaseClient<V extends object, D extends keyof V = never> extends Transport {
  /** Returns every variable's value at this moment; a required one without a value throws when it is read. */
  variables(options?: VariableOverrides): VariableValues<V, D>;
}

/** Values that go before those of the client, for one call. */
export interface VariableOverrides {
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The variables as operations read them: optional ones may be undefined, unless they have a default. */
export type VariableValues<V extends object, D extends keyof V> = {
  readonly [K in keyof V]-?: K extends D
    ? string
    : IsOptional<V, K> extends true
      ? string | undefined
      : string;
};

/** The variables as callers give them: read at each call, so a getter or a change is seen. Others than the client's are ignored. */
export type GivenVariables<V extends object> =
  KnownVariables<V> | (KnownVariables<V> & Readonly<Record<string, string | undefined>>);

type KnownVariables<V extends object> = {
  readonly [K in keyof V]: IsOptional<V, K> extends true ? string | undefined : string;
};

type IsOptional<V extends object, K extends keyof V> = Partial<Pick<V, K>> extends Pick<V, K> ? true : false;

/** What `createClient` takes: `variables` may be left out when none is required. */
export type ClientOptions<V extends object> = ClientSettings &
  (Partial<V> extends V
    ? { readonly variables?: GivenVariables<V> | undefined }
    : { readonly variables: GivenVariables<V> });

/** The options of every client. */
export interface ClientSettings {
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds until a request without a complete answer is given up; 0 or none for never. */
  readonly timeout?: number | undefined;
  /** Headers of every request; those of an operation or a call go before them. */
  readonly headers?: HeaderRecord | undefined;
}

/** What the collection says of a client's variables. */
export interface ClientDefinition<V extends object, D extends keyof V> {
  readonly required: readonly (keyof V & string)[];
  readonly defaults?: Readonly<Record<D, string>>;
  /** Replaces the `{{placeholders}}` of a default: given only where defaults hold some. */
  readonly resolve?: (text: string, lookup: (name: string) => string | undefined) => string;
}

/** Returns a client with the options of the caller and the variables of the collection. */
export function createBaseClient<V extends object, D extends keyof V = never>(
  options: ClientSettings & { readonly variables?: object | undefined },
  definition: ClientDefinition<NoInfer<V>, NoInfer<D>>,
): BaseClient<V, D> {
  const required: readonly string[] = definition.required;
  const { defaults, resolve } = definition;
  return {
    ...options,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    variables: (call) => {
      const find = (name: string): string | undefined => {
        const text =
          lookup(call?.variables, name) ?? lookup(options.variables, name) ?? lookup(defaults, name);
        if (text === undefined && required.includes(name))
          throw new MissingVariableError(`The variable "${name}" has no value.`);
        return text;
      };
      const read = (_: unknown, key: string | symbol): string | undefined => {
        const name = String(key);
        const text = find(name);
        // Only a default holds placeholders: what a caller gives is taken as it is.
        return text && resolve && text === lookup(defaults, name) ? resolve(text, find) : text;
      };
      // The proxy answers for any name, so it is a VariableValues of whatever V: the compiler cannot see that.
      return new Proxy({}, { get: read }) as VariableValues<V, D>;
    },
  };
}

function lookup(source: object | undefined, name: string): string | undefined {
  const value: unknown = source && Reflect.get(source, name);
  return typeof value === 'string' ? value : undefined;
}
