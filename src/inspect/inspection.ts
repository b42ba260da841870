import type { Ground } from '../documentation/claims/explain-facts.js';
import type { AuthScheme } from '../model/auth.js';
import type { Evidence, Requirement, Scalar, ValueKind } from '../model/facts.js';
import type { ArgumentPlace } from '../model/operation.js';
import type { InspectedAnswer } from './field-support.js';
import type { WantedExample } from './rank-requests.js';
import type { Paging } from '../model/paging.js';
import type { UnusedTable } from '../model/unused-table.js';

/** What was read out of a collection, before any code is made: what `inspect --json` prints. */
export interface Inspection {
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly InspectedOperation[];
  /** Tables and lists in the descriptions of folders and of the collection that were not used. */
  readonly unused: readonly InspectedTable[];
  /** The requests that would gain from another saved example, the neediest first. */
  readonly wanted: readonly WantedExample[];
}

/** A table or list of a folder's description, or the collection's, that was not used. */
export interface InspectedTable extends UnusedTable {
  /** The names from the top folder down; empty for the collection. */
  readonly item: readonly string[];
}

/** One request and the function that it becomes. */
export interface InspectedOperation {
  /** The names from the top folder down. */
  readonly item: readonly string[];
  /** The function's name. */
  readonly operation: string;
  readonly method: string;
  /** In Postman's notation. */
  readonly url: string;
  /** Why it is deprecated, '' where no reason is given; left out where it is not. */
  readonly deprecated?: string;
  readonly auth: { readonly type: AuthScheme | 'none' };
  readonly arguments: readonly InspectedArgument[];
  /** Tables and lists of its description that were not used, with the reason. */
  readonly unused: readonly UnusedTable[];
  /** Where the documentation says something else than the recorded request shows: both places, in words. */
  readonly disagreements: readonly string[];
  /** How its pages follow each other; left out where no paging was recognised. */
  readonly paging?: InspectedPaging;
  /** What the type of each status rests on. */
  readonly answers: readonly InspectedAnswer[];
  /** The saved responses. */
  readonly responses: readonly { readonly status: number; readonly name: string }[];
}

/** How the pages of an operation follow each other. */
export interface InspectedPaging {
  readonly kind: Paging['kind'];
  /** The arguments that have to do with it, in their order. */
  readonly request: readonly string[];
  /** The list in an answer, empty for an answer that is one; left out where no saved answer shows it. */
  readonly answer?: string;
  /** Where an answer says what comes next, or whether anything does. */
  readonly next?: string;
}

/** One argument: null stands where the documentation states nothing. */
export interface InspectedArgument {
  readonly name: string;
  readonly in: ArgumentPlace;
  /** What the documentation says. */
  readonly required: Requirement;
  /** What the input type says. */
  readonly typed: 'required' | 'optional';
  readonly type: ValueKind;
  readonly default: Scalar | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly maxLength: number | null;
  readonly enum: readonly Scalar[] | null;
  readonly description: string | null;
  /** With `--explain`: the words of the description that the facts rest on, and those that spoke against them. */
  readonly grounds?: readonly Ground[];
  readonly evidence: readonly Evidence[];
}
