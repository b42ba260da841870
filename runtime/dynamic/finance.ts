import { digits, integer, pick, text } from './pick.js';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Without 0, O, I and l, which are easily mistaken for each other. */
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Stands for `{{$randomBankAccount}}`: eight digits. */
export function randomBankAccount(): string {
  return text(8, digits);
}

/** Stands for `{{$randomBankAccountName}}`: the kind of a bank account. */
export function randomBankAccountName(): string {
  return `${pick(['Checking', 'Credit Card', 'Home Loan', 'Investment', 'Money Market', 'Personal Loan', 'Savings'])} Account`;
}

/** Stands for `{{$randomCreditCardMask}}`: the last four digits of a credit card. */
export function randomCreditCardMask(): string {
  return text(4, digits);
}

/** Stands for `{{$randomTransactionType}}`: what a booking is. */
export function randomTransactionType(): string {
  return pick(['deposit', 'invoice', 'payment', 'withdrawal']);
}

/** Stands for `{{$randomBitcoin}}`: what looks like a bitcoin address. */
export function randomBitcoin(): string {
  return text(1, '13') + text(integer(25, 33), base58);
}

/** Stands for `{{$randomBankAccountIban}}`: an IBAN with a valid check number (ISO 13616). */
export function randomBankAccountIban(): string {
  const iban = pick(ibans);
  const country = iban.slice(0, 2);
  const account = text(Number(iban.slice(2)) - 4, digits);
  const letters = country.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = 98n - (BigInt(`${account}${letters}00`) % 97n);
  return country + String(check).padStart(2, '0') + account;
}

/** Countries whose account numbers are digits alone, each with the length of its IBANs. */
const ibans = ['AT20', 'BE16', 'DE22', 'DK18', 'ES24', 'FI18', 'PL28', 'PT25'];

/** Stands for `{{$randomBankAccountBic}}`: a bank identifier code of eight characters (ISO 9362). */
export function randomBankAccountBic(): string {
  return (
    text(4, capitals) +
    pick(['AT', 'BE', 'DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'US']) +
    text(2, capitals + digits)
  );
}
