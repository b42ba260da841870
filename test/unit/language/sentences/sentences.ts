import type { Facts } from '../../../../src/model/facts.js';

/** Texts, each with some of the facts that it states. */
export type Sentences = readonly (readonly [text: string, facts: Facts])[];
