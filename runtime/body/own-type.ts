import type { Body } from './body.js';

/** Returns the part of a body that sends its content type, also where a header gives one that does not begin like it. */
export function ownType(contentType: string): Pick<Body, 'contentType' | 'finish'> {
  return {
    contentType,
    finish(headers): void {
      if (!headers.get('content-type')?.startsWith(contentType)) headers.set('content-type', contentType);
    },
  };
}
