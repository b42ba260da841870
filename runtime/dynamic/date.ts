import { integer, pick } from './pick.js';

/** In milliseconds. */
const day = 86_400_000;

/** Stands for `{{$randomDatePast}}`: a time within the last year. */
export function randomDatePast(): string {
  return timeFrom(-365 * day, -1000);
}

/** Stands for `{{$randomDateFuture}}`: a time within the next year. */
export function randomDateFuture(): string {
  return timeFrom(60_000, 365 * day);
}

/** Stands for `{{$randomDateRecent}}`: a time within the last day. */
export function randomDateRecent(): string {
  return timeFrom(-day, -1000);
}

/** Stands for `{{$randomMonth}}`: the English name of a month. */
export function randomMonth(): string {
  return pick([
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]);
}

/** Stands for `{{$randomWeekday}}`: the English name of a day of the week. */
export function randomWeekday(): string {
  return pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
}

function timeFrom(least: number, most: number): string {
  return new Date(Date.now() + integer(least, most)).toISOString();
}
