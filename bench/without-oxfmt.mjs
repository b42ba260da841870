// Preloaded by the benchmark: makes oxfmt unavailable, as it is on a machine that it has no binary for.
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
    export function resolve(specifier, context, next) {
      if (specifier === 'oxfmt') throw new Error('left out');
      return next(specifier, context);
    }
  `)}`,
);
