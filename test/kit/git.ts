import { execFileSync } from 'node:child_process';

/** Runs git in a folder, as somebody who has set nothing up. */
export function git(folder: string, ...words: readonly string[]): string {
  const person = [
    '-c',
    'user.name=Somebody',
    '-c',
    'user.email=somebody@example.com',
    '-c',
    'core.autocrlf=false',
  ];
  return execFileSync('git', [...person, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Makes a repository of a folder, with all that is in it committed. */
export function commitAll(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Begin');
}
