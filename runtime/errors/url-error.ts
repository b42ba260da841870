/**
 * Thrown when a request has no valid URL, most often for a base URL variable with a wrong value. The message does not
 * show the URL, which may hold credentials.
 */
export class UrlError extends Error {
  override readonly name = 'UrlError';

  constructor() {
    super(
      'The URL of the request is invalid: check the variables that its scheme, host and port are made of.',
    );
  }
}
