import type { DocumentRequest } from '../../model/document.js';
import { isRecord, nameText } from '../json-value.js';
import { parseAuth } from './parse-auth.js';
import { parseBody } from './parse-body.js';
import { parseHeaders } from './parse-headers.js';
import { parseUrl } from './parse-url.js';
import { reportUnreadable, within, type Place } from '../place.js';

/** Returns a request: an object, or its URL alone. What cannot be read of it is reported and left out. */
export function parseRequest(value: unknown, place: Place): DocumentRequest {
  if (!isRecord(value)) return parseUrlAlone(value, place);
  const url = parseUrl(value['url'], within(place, 'url'));
  const headers = parseHeaders(value['header'], within(place, 'header'));
  const body = parseBody(value['body'], within(place, 'body'));
  const auth = parseAuth(value['auth']);
  return {
    method: nameText(value['method']),
    url,
    headers,
    ...(body && { body }),
    ...(auth && { auth }),
  };
}

function parseUrlAlone(value: unknown, place: Place): DocumentRequest {
  if (typeof value !== 'string') reportUnreadable(place, 'request', 'an object or a URL', value);
  return { method: '', url: parseUrl(typeof value === 'string' ? value : undefined, place), headers: [] };
}
