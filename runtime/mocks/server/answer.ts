import { validateHeaderName, validateHeaderValue, type ServerResponse } from 'node:http';

/** What the test server answers with: a saved response of the collection. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** The header that carries a status which the network would not bring. */
export const trueStatus = 'x-test-status';

/** Headers that describe a transfer: the saved one is over, and this one is another. */
const ofTransfer =
  /^(connection|keep-alive|transfer-encoding|trailer|te|upgrade|content-length|content-encoding|proxy-.*)$/i;

/** Writes an answer. Headers that node:http refuses, or that describe another transfer, are left out. */
export function writeAnswer(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  const deliverable = isDeliverable(status);
  if (!deliverable) response.setHeader(trueStatus, String(status));
  for (const [name, value] of Object.entries(headers)) {
    if (!ofTransfer.test(name) && isSendable(name, [value].flat())) response.setHeader(name, value);
  }
  response.writeHead(deliverable ? status : 200);
  response.end(body);
}

/** Returns the response with the status of the answer, also where the network could not bring it. */
export function withTrueStatus(response: Response): Response {
  const text = response.headers.get(trueStatus);
  if (text === null) return response;
  const status = Number(text);
  return Object.defineProperties(response, {
    status: { value: status },
    ok: { value: status >= 200 && status <= 299 },
  });
}

/** Whether node:http sends a status and fetch hands it on: neither keeps one below 200 or above 999, fetch acts on 407 and 421 itself. */
function isDeliverable(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 999 && status !== 407 && status !== 421;
}

function isSendable(name: string, values: readonly string[]): boolean {
  try {
    validateHeaderName(name);
    for (const value of values) validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
