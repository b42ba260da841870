import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ts } from 'ts-morph';
import { inputError } from '../diagnostics/errors.js';
import type { ChangedClient } from './usage.js';

/** Returns the nearest configuration above each client; an InputError where a client has none. */
export function nearestConfigs(clients: readonly ChangedClient[]): readonly string[] {
  const found = clients.map(({ output }) => {
    const config = findTsconfig(output);
    if (config !== undefined) return config;
    const message = `There is no tsconfig.json in ${output} or above, so nothing tells which code calls the client. Name one: --tsconfig tsconfig.json.`;
    throw inputError('tsconfig-unreadable', message, { file: output });
  });
  return [...new Set(found)];
}

/** Returns the configuration of the code around a folder, from there upwards; undefined where there is none. */
export function findTsconfig(folder: string): string | undefined {
  return ts.findConfigFile(resolve(folder), (file) => existsSync(file));
}
