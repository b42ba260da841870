import { pick } from './pick.js';

/** Stands for `{{$randomCurrencyCode}}`: a currency code of three letters (ISO 4217). */
export function randomCurrencyCode(): string {
  return pick([
    'AUD',
    'BRL',
    'CAD',
    'CHF',
    'CNY',
    'EUR',
    'GBP',
    'INR',
    'JPY',
    'KES',
    'MXN',
    'SEK',
    'USD',
    'ZAR',
  ]);
}

/** Stands for `{{$randomCurrencyName}}`: the English name of a currency. */
export function randomCurrencyName(): string {
  return pick([
    'Australian Dollar',
    'Euro',
    'Indian Rupee',
    'Pound Sterling',
    'Swedish Krona',
    'Swiss Franc',
    'US Dollar',
    'Yen',
  ]);
}

/** Stands for `{{$randomCurrencySymbol}}`: the sign of a currency. */
export function randomCurrencySymbol(): string {
  return pick(['$', '£', '¥', '฿', '₦', '₩', '₪', '€', '₱', '₹', '₺', 'kr', 'zł']);
}
