import type { Draft } from './draft.js';

/** What was sent for an answer. */
export interface SentRequest {
  readonly draft: Draft;
  /** The operation with the method, the origin and the path that it has in the collection, for messages. */
  readonly place: string;
}

/** The request of each answer: kept apart from results, so that logging one of those prints no credential. */
export const requests: WeakMap<Response, SentRequest> = new WeakMap();
