import { PathSegmentError } from '../errors/path-segment-error.js';

/**
 * Returns the value of a path argument of that name. An empty one, or what is none where types were circumvented, is refused by a
 * PathSegmentError: `/users/` is another resource than `/users/7`.
 */
export function given<T>(value: T, place: string, name: string): T {
  if (value === '' || value === null || value === undefined || Number.isNaN(value))
    throw new PathSegmentError(`${place}: the path argument "${name}" has no value.`);
  return value;
}
