import { type Day, iso } from '../days.ts';
import type { Random } from '../random.ts';

/** A moment in the afternoon or evening of one of the days on which a survey was open. */
export interface Moment {
  readonly day: Day;
  readonly second: number;
}

export const momentIn = (random: Random, from: Day, days: number): Moment => ({
  day: from + random.below(days),
  second: random.between(12 * 3600, 22 * 3600),
});

const two = (number: number): string => String(number).padStart(2, '0');
const clockOf = (second: number): readonly [number, string, string] => [
  Math.floor(second / 3600),
  two(Math.floor(second / 60) % 60),
  two(second % 60),
];

/** 10/6/2025 18:03:22, as a sheet writes it. */
export function sheetMoment({ day, second }: Moment): string {
  const [hour, minute, rest] = clockOf(second);
  const [year = '', month = '', date = ''] = iso(day).split('-');
  return `${Number(month)}/${Number(date)}/${year} ${hour}:${minute}:${rest}`;
}

/** 2025/10/06 6:03:22 PM MDT, as the form’s own download writes it. */
export function downloadMoment({ day, second }: Moment): string {
  const [hour, minute, rest] = clockOf(second);
  return `${iso(day).replaceAll('-', '/')} ${((hour + 11) % 12) + 1}:${minute}:${rest} ${hour < 12 ? 'AM' : 'PM'} MDT`;
}

/** 2025-10-06 18:03:22 */
export function isoMoment({ day, second }: Moment): string {
  const [hour, minute, rest] = clockOf(second);
  return `${iso(day)} ${two(hour)}:${minute}:${rest}`;
}

/** 10/06/2025 18:03:22 */
export function americanMoment({ day, second }: Moment): string {
  const [hour, minute, rest] = clockOf(second);
  const [year = '', month = '', date = ''] = iso(day).split('-');
  return `${month}/${date}/${year} ${two(hour)}:${minute}:${rest}`;
}

/** A value as a comma-separated file writes it. */
export const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
export const csvRow = (values: readonly string[]): string => values.map(quoted).join(',');
