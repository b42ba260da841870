import { defaults, type Fallback } from './defaults.js';
import { resolveNested } from './resolve-nested.js';

/**
 * Returns the declared values of variables like `defaults`, with the `{{placeholders}}` in them filled. What a caller
 * gives is taken as it is: only a declared value holds placeholders.
 */
export function nestedDefaults(...declared: readonly (object | undefined)[]): Fallback {
  const plain = defaults(...declared);
  return (name, find) => {
    const text = plain(name, find);
    return text === undefined ? undefined : resolveNested(text, (inner) => find(inner, plain));
  };
}
