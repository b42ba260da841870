import { ApiError } from './errors/api-error.js';

/** A result of any operation. */
export interface AnyResult {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly response: Response;
}

/** The data of those members of a result union that are successes. */
export type SuccessData<R extends AnyResult> = Extract<R, { readonly ok: true }>['data'];

/**
 * Returns the data of a success, or throws an ApiError with status, data and response of any other answer. A success
 * with a status that no example shows is returned too: its data may be of another type.
 */
export function unwrap<R extends AnyResult>(result: R): SuccessData<R> {
  if (!result.ok) throw new ApiError(result.status, result.data, result.response);
  return result.data;
}
