import { countryCodes, currencyCodes, languageCodes } from './code-lists.js';
import { threeLetterCountries, threeLetterLanguages } from './three-letter-codes.js';

/** Keys that look like this are data even when there is only one. */
const certain: readonly RegExp[] = [
  // Ids: UUIDs, also behind a prefix; long numbers, also behind one; hashes, addresses and Firebase's push ids.
  /(?:^|[^\da-f])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  /^\d{5,}$/,
  /\d{6}/,
  /^(?=[a-f]*\d)[\da-f]{16,64}$/,
  /^0x[\da-f]{8,}$/i,
  /^-[\w-]{19}$/,
  // Letters and digits in turns: no word that a person would call a field.
  /^(?=.{10})[^a-z\d]*(?:[a-z]+[^a-z\d]*\d+[^a-z\d]*|\d+[^a-z\d]*[a-z]+[^a-z\d]*){3}/i,
  // Times: dates, months, years, hours of the day.
  /^\d{4}-\d\d(?:-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?$/,
  /^(?:19|20)\d\d$/,
  /^\d\d?:\d\d(?::\d\d)?$/,
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w[\w/+-]*$/,
  // Addresses, paths and versions.
  /^[^\s@]+@[^\s@]+\.[a-z]{2,24}$/i,
  /^[a-z][a-z\d+.-]{1,30}:\/\/\S+$/i,
  /^\/\S*$/,
  /^(?:\d{1,3}\.){3}\d{1,3}$/,
  /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/,
  // What converters write for a map of which they know no key.
  /^key_\d+$/,
];

/** Codes of currencies that are no English words: one of them is enough, and tells small letters from words. */
const plainCurrencies: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CNY AUD BRL INR MXN BTC ETH'.split(' '),
);

/** Codes of countries that are no English words. */
const plainCountries: ReadonlySet<string> = new Set('US GB DE FR ES JP CN CA BR'.split(' '));

/** Codes of languages that are no English words. */
const plainLanguages: ReadonlySet<string> = new Set(
  'eng fra deu spa por rus zho jpn kor nld swe pol tur'.split(' '),
);

type IsData = (key: string) => boolean;

/** Keys that are data when several of them stand together: how many, what each must be, and what one of them must be. */
const together: readonly (readonly [least: number, each: IsData, one?: IsData])[] = [
  [2, (key) => /^\d+$/.test(key)],
  [1, isRegionalLocale],
  [3, (key) => languageCodes.has(key) || isRegionalLocale(key)],
  [2, (key) => threeLetterLanguages.has(key), (key) => plainLanguages.has(key)],
  [3, (key) => threeLetterLanguages.has(key)],
  [2, (key) => currencyCodes.has(key)],
  [1, (key) => plainCurrencies.has(key)],
  [2, (key) => currencyCodes.has(key.toUpperCase()), (key) => plainCurrencies.has(key.toUpperCase())],
  [2, (key) => key.length === 6 && currencyCodes.has(key.slice(0, 3)) && currencyCodes.has(key.slice(3))],
  [4, (key) => countryCodes.has(key)],
  [4, (key) => countryCodes.has(key.toUpperCase()), (key) => plainCountries.has(key.toUpperCase())],
  [3, (key) => threeLetterCountries.has(key)],
];

/** Names of HTTP headers that nothing else is called. */
const plainHeaders =
  /^(?:accept-(?:charset|encoding|language)|cache-control|content-(?:encoding|length|type)|if-(?:modified-since|none-match)|last-modified|postman-token|set-cookie|transfer-encoding|upgrade-insecure-requests|user-agent|www-authenticate|x-forwarded-(?:for|host|port|proto)|x-powered-by|x-request-id)$/i;

/** Whether all the keys look like data: ids, times, codes, addresses, or the headers of a message. */
export function lookLikeData(keys: readonly string[]): boolean {
  if (keys.every((key) => certain.some((pattern) => pattern.test(key)))) return true;
  if (
    together.some(
      ([least, each, one]) => keys.length >= least && keys.every(each) && (!one || keys.some(one)),
    )
  )
    return true;
  return (
    keys.filter((key) => plainHeaders.test(key)).length >= 2 &&
    keys.every((key) => /^[A-Za-z\d-]+$/.test(key))
  );
}

function isRegionalLocale(key: string): boolean {
  const [language, region, ...rest] = key.split(/[-_]/);
  if (language === undefined || region === undefined || rest.length > 0) return false;
  return (
    languageCodes.has(language) &&
    (countryCodes.has(region.toUpperCase()) || /^(?:Hans|Hant|419)$/.test(region))
  );
}
