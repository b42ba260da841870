import type { DocumentRequest } from '../model/document.js';
import { concealAuth } from './conceal-auth.js';
import { concealBody } from './conceal-body.js';
import { concealHeaders } from './conceal-parameters.js';
import { concealUrl } from './conceal-url.js';
import type { Conceal } from './ledger.js';

/** Returns a request with `{{variables}}` at the places that hold a credential. */
export function concealRequest(request: DocumentRequest, conceal: Conceal): DocumentRequest {
  const { url, headers, body, auth } = request;
  return {
    ...request,
    ...(auth && { auth: concealAuth(auth, conceal) }),
    url: concealUrl(url, conceal),
    headers: concealHeaders(headers, conceal),
    ...(body && { body: concealBody(body, conceal) }),
  };
}
