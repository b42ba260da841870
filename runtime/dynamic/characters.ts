import { digits, text } from './pick.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Stands for `{{$randomAlphaNumeric}}`: one letter or digit. */
export function randomAlphaNumeric(): string {
  return text(1, letters + digits);
}

/** Stands for `{{$randomPassword}}`: 15 letters and digits. */
export function randomPassword(): string {
  return text(15, letters + letters.toUpperCase() + digits);
}

/** Stands for `{{$randomPhoneNumber}}`: ten digits in three groups. */
export function randomPhoneNumber(): string {
  return `${text(1, '23456789')}${text(2, digits)}-${text(1, '23456789')}${text(2, digits)}-${text(4, digits)}`;
}

/** Stands for `{{$randomPhoneNumberExt}}`: a phone number behind two more digits. */
export function randomPhoneNumberExt(): string {
  return `${text(2, '123456789')}-${randomPhoneNumber()}`;
}
