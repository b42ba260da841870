import type { Draft } from './draft.js';

/** The request of each answer: kept apart from results, so that logging one of those prints no credential. */
export const requests: WeakMap<Response, Draft> = new WeakMap();
