/**
 * Returns what is wrong with an answer that holds no collection, and what to do: by its status alone, as its body is text of
 * strangers. Postman's own API is the only one that takes a key.
 */
export function refuseAnswer({ status, headers }: Response, isPostman: boolean): string {
  switch (status) {
    case 401:
    case 403:
      return isPostman
        ? `answered with status ${status}. Set POSTMAN_API_KEY to a key that may read the collection.`
        : `answered with status ${status}, and no credentials are sent there. Download the collection and name its file.`;
    case 429:
      return `was asked too often (status 429). Try again ${whenOf(headers.get('retry-after'))}.`;
    default:
      return status >= 500
        ? `answered with status ${status}. Try again later, or name a file.`
        : `answered with status ${status}. Check the URL.`;
  }
}

/** Retry-After holds seconds or a date: RFC 9110, 10.2.3. A date is shown as it would be written again, or not at all. */
function whenOf(retryAfter: string | null): string {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,6}$/.test(text)) return `in ${Number(text)} seconds`;
  const date = /[a-z]/i.test(text) ? new Date(text) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? 'later' : `after ${date.toUTCString()}`;
}
