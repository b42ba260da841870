import { retryAfter } from './ask-patiently.js';

/**
 * Returns what is wrong with an answer that holds no collection, and what to do: by its status alone, as its body is untrusted
 * input. Postman's own API is the only one that takes a key.
 */
export function refuseAnswer({ status, headers }: Response, postman?: { readonly hasKey: boolean }): string {
  const answered = `answered with status ${status}`;
  if (status === 429) return `was asked too often (status 429). ${adviceOn429(headers)}`;
  if (status >= 500) return `${answered}. Try again later, or name a file.`;
  if (!postman) {
    return status === 401 || status === 403
      ? `${answered}, and no credentials are sent there. Download the collection and name its file.`
      : `${answered}. Check the URL.`;
  }
  if (!postman.hasKey && [401, 403, 404].includes(status))
    return `${answered}. Set POSTMAN_API_KEY to a key that may read it: Postman makes one under Settings › API keys.`;
  switch (status) {
    case 401:
      return `${answered}: POSTMAN_API_KEY is no valid key. Make a new one in Postman, under Settings › API keys.`;
    case 403:
      return `${answered}: the key of POSTMAN_API_KEY may not read it. Ask in Postman for access, or use the key of somebody who has it.`;
    case 404:
      return `${answered}: it is not there, or the key of POSTMAN_API_KEY does not see it. \`postwright list\` shows what it sees.`;
    default:
      return `${answered}. Check the URL.`;
  }
}

/** A month's requests are over for longer than anybody waits. */
function adviceOn429(headers: Headers): string {
  const month = headers.get('ratelimit-remaining-month') ?? headers.get('x-ratelimit-remaining-month');
  if (month?.trim() === '0')
    return "The requests that Postman's plan has for this month are used up. Download the collection and name its file.";
  const milliseconds = retryAfter(headers);
  if (milliseconds === undefined) return 'Try again later.';
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds <= 3600
    ? `Try again in ${seconds} seconds.`
    : `Try again after ${new Date(Date.now() + milliseconds).toUTCString()}.`;
}
