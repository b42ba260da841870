import type { DocumentResponse } from '../../model/document.js';
import {
  asString,
  describeKind,
  isList,
  isMissing,
  isRecord,
  nameText,
  valueText,
  type JsonRecord,
} from '../json-value.js';
import { parseHeaders } from './parse-headers.js';
import { parseRequest } from './parse-request.js';
import { locationOf, reportUnreadable, within, type Place } from '../place.js';

/** Returns the saved examples of a request. */
export function parseResponses(value: unknown, place: Place): readonly DocumentResponse[] {
  if (isMissing(value)) return [];
  if (isList(value)) return value.flatMap((entry, at) => parseResponse(entry, within(place, at)));
  return parseResponse(value, place);
}

function parseResponse(value: unknown, place: Place): readonly DocumentResponse[] {
  if (isMissing(value)) return [];
  if (!isRecord(value)) {
    reportUnreadable(place, 'response', 'an object', value);
    return [];
  }
  const status = parseStatus(value);
  if (status === undefined || status < 100 || status > 999) reportNoStatus(value, place);
  const language = asString(value['_postman_previewlanguage']);
  const original = value['originalRequest'];
  return [
    {
      name: nameText(value['name']),
      pointer: place.pointer,
      ...(status !== undefined && { status }),
      headers: parseHeaders(value['header'], within(place, 'header')),
      body: parseBody(value['body']),
      ...(language !== undefined && language !== '' && { language }),
      ...(original ? { request: parseRequest(original, within(place, 'originalRequest')) } : {}),
    },
  ];
}

/** The same for every response, so that all of them are one problem. */
function reportNoStatus({ code }: JsonRecord, place: Place): void {
  const found = typeof code === 'number' ? 'another number' : describeKind(code);
  const message = `code: expected a status from 100 to 999, found ${found}: the saved response says nothing of the result. Save it again in Postman.`;
  place.diagnostics.add('response-without-status', message, locationOf(place));
}

/** What came over the network was UTF-8, in which half of a surrogate pair is U+FFFD. */
function parseBody(value: unknown): DocumentResponse['body'] {
  return value === null ? null : valueText(value)?.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The status code, as a number or in digits; else the number that the status text begins with. */
function parseStatus({ code, status }: JsonRecord): number | undefined {
  if (typeof code === 'number' && Number.isInteger(code)) return code;
  const digits = /^\s*(\d{3})\b/.exec(asString(code) ?? '') ?? /^\s*(\d{3})\b/.exec(valueText(status) ?? '');
  return digits ? Number(digits[1]) : undefined;
}
