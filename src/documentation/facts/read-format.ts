import type { StringFormat } from '../../model/type-node.js';

/** What tells a format, most certain first. */
const signs: readonly (readonly [RegExp, StringFormat])[] = [
  [
    /\bYYYY-MM-DD[T ]+HH|\bISO[- ]?8601\b(?!\s*(?:duration|week|country))|\bRFC[- ]?3339\b|\bdate-?time\b/iu,
    'date-time',
  ],
  [/\bYYYY-MM-DD\b|\bfull-date\b/u, 'date'],
  [/\bHH:MM(?::SS)?\b/iu, 'time'],
  [/\bUUID(?:v4)?\b|\bGUID\b/u, 'uuid'],
  [/\bE\.?164\b/iu, 'phone'],
  [/\bvalid e-?mail\b|\be-?mail address\b/iu, 'email'],
  [/\b(?:valid|absolute|full|fully qualified) UR[LI]\b(?!-)/iu, 'uri'],
  [/\bbase-?64\b/iu, 'base64'],
  [/^(?:the |an? )?(?:\w+ )?IP(?:v[46])? address\b/iu, 'ip'],
];

/** What every sign of a format holds: most texts hold none of it. */
const formatWord = /YY|iso|rfc|date|HH:|uid|164|mail|ur[li]|base|ip/i;

/** Returns the format that a description states of a string. */
export function readFormat(text: string): StringFormat | undefined {
  if (!formatWord.test(text)) return undefined;
  return signs.find(([sign]) => sign.test(text))?.[1];
}

const units =
  /\b(?:in|as|of|number of)\s+(?<unit>milliseconds|seconds|minutes|hours|days|weeks|months|years|bytes|kilobytes|megabytes|pixels|points|percent|cents|meters|metres|kilometers|miles|grams|kilograms|degrees|ms)\b/iu;

/** Returns the unit of a number as the text names it. */
export function readUnit(text: string): string | undefined {
  const unit = units.exec(text)?.groups?.['unit']?.toLowerCase();
  return unit === 'ms' ? 'milliseconds' : unit;
}
