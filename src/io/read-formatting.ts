import type { Options } from 'prettier';
import { join } from 'node:path';
import { inputError } from '../diagnostics/errors.js';

/** Returns the Prettier options of the project that a folder belongs to; none where it has no configuration. */
export async function readFormatting(directory: string): Promise<Options> {
  const { resolveConfig } = await import('prettier');
  try {
    return (await resolveConfig(join(directory, 'index.ts'), { editorconfig: true })) ?? {};
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const message = `the Prettier configuration above it cannot be read: ${found}. Mend it: the client is formatted as the project is.`;
    throw inputError('formatting-unreadable', message, { file: directory }, { cause: error });
  }
}
