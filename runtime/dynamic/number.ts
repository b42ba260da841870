import { integer } from './pick.js';

/** Stands for `{{$randomInt}}`: a whole number from 0 to 1000. */
export function randomInt(): string {
  return String(integer(0, 1000));
}

/** Stands for `{{$randomBoolean}}`: true or false. */
export function randomBoolean(): string {
  return String(Math.random() < 0.5);
}

/** Stands for `{{$randomPrice}}`: an amount from 0.00 to 1000.00. */
export function randomPrice(): string {
  return (integer(0, 100_000) / 100).toFixed(2);
}

/** Stands for `{{$randomLatitude}}`: degrees from -90 to 90. */
export function randomLatitude(): string {
  return (integer(-900_000, 900_000) / 10_000).toFixed(4);
}

/** Stands for `{{$randomLongitude}}`: degrees from -180 to 180. */
export function randomLongitude(): string {
  return (integer(-1_800_000, 1_800_000) / 10_000).toFixed(4);
}

/** Stands for `{{$randomSemver}}`: a semantic version. */
export function randomSemver(): string {
  return [integer(0, 9), integer(0, 9), integer(0, 9)].join('.');
}
