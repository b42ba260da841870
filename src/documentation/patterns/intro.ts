import type { Meaning } from '../../language/language.js';
import type { Bare } from '../read/items.js';
import type { Step } from './combinators.js';

/** A way to introduce a list; the step ends where the list begins. */
export interface Intro {
  readonly name: string;
  /** What its first word means, one of these. */
  readonly needs: readonly Meaning[];
  readonly step: Step;
  readonly bare: Bare;
  readonly rank: number;
  readonly least: number;
}
