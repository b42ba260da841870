import { ApiError } from '../errors/api-error.js';

/** A result of any operation. */
export interface AnyResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly response: Response;
}

/** The data of those members of a result union that are successes; unknown where no example shows one. */
export type SuccessData<R extends AnyResult> = [Success<R>] extends [never] ? unknown : Success<R>['data'];

type Success<R extends AnyResult> = Extract<R, { readonly ok: true }>;

/**
 * Returns the data of a success, or throws an ApiError with status, data and response of any other answer. A success
 * with a status that no example shows is returned too: its data may be of another type. Never is it a page where the
 * collection shows JSON: the operation itself fails then, with a JsonError.
 */
export function unwrap<R extends AnyResult>(result: R): SuccessData<R> {
  if (!result.ok) throw new ApiError(result.status, result.data, result.response);
  return result.data;
}
