import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Returns the folder in which this machine keeps what postwright can do without: where caches stand on the platform. */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env;
  if (isAbsolute(chosen)) return join(chosen, 'postwright');
  if (platform === 'win32' && local !== '') return join(local, 'postwright', 'Cache');
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'postwright')
    : join(homedir(), '.cache', 'postwright');
}
