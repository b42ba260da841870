/**
 * The statuses that a result can have: those registered with IANA and those in common use. It is a list of literals and
 * not `number`, so that comparing `result.status` with one of them narrows the result.
 */
// prettier-ignore
export type HttpStatus =
  | 100 | 101 | 102 | 103
  | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 214 | 218 | 226
  | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418
  | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463
  | 464 | 494 | 495 | 496 | 497 | 498 | 499
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526
  | 527 | 529 | 530 | 540 | 561 | 598 | 599;

/** An answer with a status that the collection shows: `data` is typed by its examples. */
export interface Result<Status extends number, Data> {
  /** Whether the status is a success, 200 to 299. */
  readonly ok: `${Status}` extends `2${Digit}${Digit}` ? true : false;
  readonly status: Status;
  /** The body. */
  readonly data: Data;
  readonly headers: Headers;
  /** The whole answer; its body has been read. */
  readonly response: Response;
}

/** An answer with any other status than the known ones: nothing is known of its body. */
export interface OtherResult<Known extends number> {
  /** Whether the status is a success, 200 to 299. */
  readonly ok: boolean;
  readonly status: Exclude<HttpStatus, Known>;
  /** The body. */
  readonly data: unknown;
  readonly headers: Headers;
  /** The whole answer; its body has been read. */
  readonly response: Response;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
