import { isToken } from './is-token.js';

/** Returns the method as Postman sends it: in capitals, GET where none is recorded. */
export function readMethod(recorded: string): string {
  return recorded.trim().toUpperCase() || 'GET';
}

/** Methods whose body Postman leaves out unless `disableBodyPruning` is set. */
const bodiless: ReadonlySet<string> = new Set(['GET', 'COPY', 'HEAD', 'PURGE', 'UNLOCK']);

/** Returns whether Postman sends no body with this method. */
export function prunesBody(method: string, disableBodyPruning: boolean | undefined): boolean {
  return bodiless.has(method) && !disableBodyPruning;
}

/** Returns whether fetch refuses a body with this method. */
export function refusesBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Returns whether fetch refuses the method itself: three that it forbids, and what is no word of HTTP (`{{METHOD}}`). */
export function isForbiddenMethod(method: string): boolean {
  return method === 'TRACE' || method === 'TRACK' || method === 'CONNECT' || !isToken(method);
}
