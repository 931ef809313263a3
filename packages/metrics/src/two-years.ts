import { groupKinds } from '@hearth/contracts';
import type { Indicator } from './indicator.ts';

/** What every indicator of the same students in two school years is: told to date and of whole years, where there is a year before. */
export const ofTwoYears = {
  audiences: ['principal', 'board'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'percent',
  counts: 'students',
  periods: ['year', 'to_date'],
  needsYearBefore: true,
  breakdowns: ['grade', ...groupKinds],
} as const satisfies Partial<Indicator>;
