import type { RecordedBody } from '../../model/operation.js';
import type { ShapeBody } from './shape.js';

/** A request's body, and what the collection recorded of it. */
export interface BodyReading {
  readonly shape: ShapeBody;
  readonly recorded?: RecordedBody;
}
