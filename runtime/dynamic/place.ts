import { integer, pick } from './pick.js';

const countries = [
  ['AR', 'Argentina'],
  ['AU', 'Australia'],
  ['BR', 'Brazil'],
  ['CA', 'Canada'],
  ['DE', 'Germany'],
  ['EG', 'Egypt'],
  ['FI', 'Finland'],
  ['FR', 'France'],
  ['GH', 'Ghana'],
  ['IN', 'India'],
  ['JP', 'Japan'],
  ['KE', 'Kenya'],
  ['MX', 'Mexico'],
  ['NZ', 'New Zealand'],
  ['PT', 'Portugal'],
  ['VN', 'Vietnam'],
] as const;
const towns = [
  'Ash',
  'Bright',
  'Clear',
  'East',
  'Fair',
  'Green',
  'Lake',
  'Mill',
  'North',
  'Stone',
  'West',
  'Wood',
];
const streets = [
  'Birch',
  'Bridge',
  'Cedar',
  'Church',
  'Garden',
  'Harbor',
  'Hill',
  'Market',
  'Park',
  'River',
  'Station',
];

/** Stands for `{{$randomCity}}`: the name of a town. */
export function randomCity(): string {
  return (
    pick(towns) + pick(['bridge', 'bury', 'field', 'ford', 'haven', 'mouth', 'port', 'ton', 'view', 'ville'])
  );
}

/** Stands for `{{$randomStreetName}}`: the name of a street. */
export function randomStreetName(): string {
  return `${pick(streets)} ${pick(['Avenue', 'Court', 'Drive', 'Lane', 'Place', 'Road', 'Street', 'Way'])}`;
}

/** Stands for `{{$randomStreetAddress}}`: a house number and a street. */
export function randomStreetAddress(): string {
  return `${String(integer(1, 9999))} ${randomStreetName()}`;
}

/** Stands for `{{$randomCountry}}`: the English name of a country. */
export function randomCountry(): string {
  return pick(countries.map(([, name]) => name));
}

/** Stands for `{{$randomCountryCode}}`: a country code of two letters (ISO 3166-1). */
export function randomCountryCode(): string {
  return pick(countries.map(([code]) => code));
}

/** Stands for `{{$randomLocale}}`: a language code of two letters (ISO 639-1). */
export function randomLocale(): string {
  return pick([
    'ar',
    'cs',
    'da',
    'de',
    'en',
    'es',
    'fi',
    'fr',
    'hi',
    'id',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'sv',
    'vi',
  ]);
}
