import type { Words } from '#lib/words/words.ts';

const UNITS_PER_DAY = 24;

/** Days and parts of days: 16, 7.5. */
export const daysText = (words: Words, units: number): string =>
  (units / UNITS_PER_DAY).toLocaleString(words.language.locale, { maximumFractionDigits: 2 });

/** What the last 20 days of a student are told from; units are 24ths of a day with a register. */
export interface Lately {
  readonly recent_absent_units: number;
  readonly recent_days: number;
  readonly earlier_absent_units: number;
  readonly earlier_enrolled_units: number;
}

/** The last 20 days of school beside those before them: “4 of the last 20 days; before that 12 of 74”; empty where no day has a register. */
export function trendText(words: Words, student: Lately): string {
  const [recent, before, earlier] = [
    student.recent_absent_units,
    student.earlier_absent_units,
    student.earlier_enrolled_units,
  ].map((units) => daysText(words, units)) as [string, string, string];
  const days = student.recent_days;
  if (student.earlier_enrolled_units === 0) return days === 0 ? '' : words.say('students.trend.only', { recent, days });
  if (days === 0) return words.say('students.trend.untaken', { before, earlier });
  return words.say('students.trend', { recent, days, before, earlier });
}
