import { daysBetween } from '../words/dates.ts';

/** When those on the list are to be reached: `passed` where the day after these data is over, `next` where it is further off or not known. */
export type ReachWhen = 'today' | 'tomorrow' | 'next' | 'passed';

/** `nextDay` is the first day of school after the data, null where no calendar says; `today` is the day of whoever looks. ISO dates. */
export function reachWhen(nextDay: string | null, today: string): ReachWhen {
  if (nextDay === null) return 'next';
  const days = daysBetween(today, nextDay);
  if (days < 0) return 'passed';
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'next';
}
