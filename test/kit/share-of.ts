/** Whether every case of the long tables is asked for, as before a release: `npm run test:all`. */
export const takesAll = process.env['POSTWRIGHT_TESTS'] === 'all';

/** Returns each n-th of the cases of a long table, the first included; all of them where they are asked for. */
export function shareOf<Case>(cases: readonly Case[], every: number, first = 0): readonly Case[] {
  return takesAll ? cases : cases.filter((_, at) => at % every === first % every);
}
