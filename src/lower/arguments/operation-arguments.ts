import type { Diagnostics } from '../../diagnostics/collector.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { Argument, Body, Parameter, QueryParameter } from '../../model/operation.js';
import type { Documentation, DocumentationContext } from '../../documentation/documentation.js';
import type { RequestShape } from '../request/shape.js';

/** Everything that speaks of the arguments of one request. */
export interface ArgumentsInput {
  /** The request itself. */
  readonly shape: RequestShape;
  /** The requests that the saved responses answer, read in the same way. */
  readonly recordings: readonly RequestShape[];
  /** The descriptions that may document the request: its own first, then its folders from the innermost out, then the collection. */
  readonly documentation: readonly Documentation[];
  /** What the readers of these descriptions leaned on: see `describeRequest`. */
  readonly context: DocumentationContext;
  /** Where the item stands, for diagnostics. */
  readonly location: Location;
  readonly diagnostics: Diagnostics;
  /** Makes every recorded body field required of which the documentation says nothing. */
  readonly undocumented?: 'required';
}

/** The arguments of one operation: each place typed, and the list with the evidence of each. */
export interface OperationArguments {
  readonly path: readonly Parameter[];
  readonly query: readonly QueryParameter[];
  readonly headerArguments: readonly Parameter[];
  readonly body: Body;
  readonly arguments: readonly Argument[];
}
