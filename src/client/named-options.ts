import type { Options } from '../options.js';
import { nameOfGiven } from './given.js';
import type { SettledOptions } from './settle-options.js';

/** Returns the same options where everything in them has a name; undefined where a part is in memory. */
export function namedOptions(options: SettledOptions): Options | undefined {
  const source = nameOfGiven(options.source);
  const environment = options.environment.map(nameOfGiven).filter((name) => name !== undefined);
  const config = options.config === undefined ? undefined : nameOfGiven(options.config);
  const isNamed =
    environment.length === options.environment.length &&
    (config === undefined) === (options.config === undefined);
  return source !== undefined && isNamed ? { ...options, source, environment, config } : undefined;
}
