import { InternalError } from '../diagnostics/errors.js';
import { isWish, type Wishes } from '../options.js';
import type { ProjectClient } from './project.js';

/** A client of a project as a command line, or a program, would describe it. */
export interface DescribedClient extends Wishes {
  readonly source: string;
  readonly output: string;
  readonly fromSettings: true;
}

/** Returns a client of a project as a command line would describe it. */
export function describeClient({ source, output, making }: ProjectClient): DescribedClient {
  const wishes: object = Object.fromEntries(making);
  if (!isWish(wishes)) throw new InternalError('the settings let something pass that no option takes');
  return { ...wishes, source, output, fromSettings: true };
}
