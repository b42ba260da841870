import type { Fallback, Find } from './defaults.js';
import type { Authorizer } from '../exchange/draft.js';
import { MissingVariableError } from '../errors/missing-variable-error.js';
import type { Fetch } from '../exchange/fetch.js';
import type { HeaderRecord } from '../request/headers.js';
import type { Layer, Retry } from '../exchange/layers.js';
import { lookup } from './lookup.js';

/** How a client sends its requests. */
export interface Transport extends ClientSettings {
  readonly fetch: Fetch;
}

/** A client: `V` names its variables (optional ones with `?`), `D` those with a default. */
export interface BaseClient<V extends object, D extends keyof V = never> extends Transport {
  /** Returns every variable's value at this moment; a required one without a value, or an empty one, throws when it is read, with the place that reads it. */
  variables(options: VariableOverrides | undefined, place: string): VariableValues<V, D>;
}

/** Values that go before those of the client, for one call. */
export interface VariableOverrides {
  readonly variables?: Readonly<Record<string, VariableValue | undefined>> | undefined;
}

/** The value of a variable: a number is sent as its digits. */
export type VariableValue = string | number;

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
  KnownVariables<V> | (KnownVariables<V> & Readonly<Record<string, VariableValue | undefined>>);

type KnownVariables<V extends object> = {
  readonly [K in keyof V]: IsOptional<V, K> extends true
    ? VariableValue | undefined | Inherited<K>
    : VariableValue;
};

/** What every object has under a name (`constructor`): without it no object that leaves such a variable out would fit. */
type Inherited<K> = K extends keyof ObjectConstructor['prototype']
  ? ObjectConstructor['prototype'][K]
  : never;

type IsOptional<V extends object, K extends keyof V> = Partial<Pick<V, K>> extends Pick<V, K> ? true : false;

/**
 * What `createClient` takes: `variables` may be left out when none is required. Of the required ones, those of `Auth`
 * only serve to authenticate, and need no value beside an `auth`; those of `Base` only begin URLs, and need none beside
 * a `baseUrl`.
 */
export type ClientOptions<
  V extends object,
  Auth extends keyof V = never,
  Base extends keyof V = never,
> = ClientSettings &
  GivenIn<V, Exclude<keyof V, Auth | Base>> &
  Unless<V, Auth, { readonly auth: Authorizer }> &
  Unless<V, Base, { readonly baseUrl: string }>;

type Unless<V extends object, K extends keyof V, Instead> = [K] extends [never]
  ? unknown
  : GivenIn<V, K> | (Instead & GivenIn<Partial<V>, K>);

type GivenIn<V extends object, K extends keyof V> =
  Partial<Pick<V, K>> extends Pick<V, K>
    ? { readonly variables?: GivenVariables<Pick<V, K>> | undefined }
    : { readonly variables: GivenVariables<Pick<V, K>> };

/** The options of every client. */
export interface ClientSettings {
  /**
   * What URLs begin with in place of what the collection says: for `https://api.example.com/v1/users` its scheme, host
   * and port, for `{{base_url}}/users` the whole value of the variable. It can have a path of its own.
   */
  readonly baseUrl?: string | undefined;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds until a request, with all its retries, is given up without a complete answer; 0 or none for never. */
  readonly timeout?: number | undefined;
  /** Headers of every request; those of an operation or a call go before them. */
  readonly headers?: HeaderRecord | undefined;
  /** Authenticates, in place of what the collection says, every request that it authenticates: `tokens(…)`, for one. */
  readonly auth?: Authorizer | undefined;
  /** Sends requests again that failed for the moment: `retry(…)`; never unless given. */
  readonly retry?: Retry | undefined;
  /** Sees and changes every request and answer: `hooks(…)`. */
  readonly hooks?: Layer | undefined;
}

/** What the collection says of a client's variables. */
export interface ClientDefinition<V extends object> {
  readonly required: readonly (keyof V & string)[];
  /** Of the required ones, those that an option of the client makes needless. */
  readonly unless?: { readonly [K in keyof V]?: 'auth' | 'baseUrl' | Inherited<K> };
  /** Has a value for each variable with a default: `defaults(…)` or `nestedDefaults(…)`. */
  readonly fallback?: Fallback;
}

/** Returns a client with the options of the caller and the variables of the collection. */
export function createBaseClient<V extends object, D extends keyof V = never>(
  options: ClientSettings & { readonly variables?: object | undefined },
  definition: ClientDefinition<NoInfer<V>>,
): BaseClient<V, D> {
  // A value that an option makes needless is not used either.
  const isNeeded = (name: string): boolean =>
    definition.required.some((each) => each === name) &&
    !Reflect.get(options, lookup(definition.unless, name) ?? '');
  return {
    ...options,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    variables: (call, place) => {
      const find: Find = (name, otherwise) => {
        const given = lookup(call?.variables, name) ?? lookup(options.variables, name);
        const text = given ?? otherwise?.(name, find);
        if (!text && isNeeded(name))
          throw new MissingVariableError(`${place}: the variable "${name}" has no value.`);
        return text;
      };
      const get = (_: unknown, name: string): string | undefined => find(name, definition.fallback);
      // The proxy answers for any name, so it is a VariableValues of whatever V: the compiler cannot see that.
      return new Proxy({}, { get }) as VariableValues<V, D>;
    },
  };
}
