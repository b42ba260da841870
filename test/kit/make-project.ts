import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Makes an empty folder one that packages are found from, as in a project that uses them. */
export async function makeProject(folder: string): Promise<void> {
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
}
