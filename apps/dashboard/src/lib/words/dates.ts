import type { Words } from './words.ts';

// dates of a release are calendar days: read and written in UTC so that no time zone moves them
const day = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

const format = (words: Words, options: Intl.DateTimeFormatOptions, date: Date): string =>
  new Intl.DateTimeFormat(words.language.locale, { ...options, timeZone: 'UTC' }).format(date);

/** February 12, 2026. */
export const longDate = (words: Words, iso: string): string =>
  format(words, { year: 'numeric', month: 'long', day: 'numeric' }, day(iso));

/** Thursday, February 12, 2026. */
export const weekdayDate = (words: Words, iso: string): string =>
  format(words, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }, day(iso));

/** Feb 12. */
export const shortDate = (words: Words, iso: string): string =>
  format(words, { month: 'short', day: 'numeric' }, day(iso));

/** Feb 12, 2026. */
export const mediumDate = (words: Words, iso: string): string =>
  format(words, { year: 'numeric', month: 'short', day: 'numeric' }, day(iso));

/** Feb, for a month written 2026-02. */
export const shortMonth = (words: Words, month: string): string =>
  format(words, { month: 'short' }, day(`${month}-01`));

/** Feb 2026, for a month written 2026-02. */
export const mediumMonth = (words: Words, month: string): string =>
  format(words, { month: 'short', year: 'numeric' }, day(`${month}-01`));

/** February 2026, for a month written 2026-02. */
export const longMonth = (words: Words, month: string): string =>
  format(words, { month: 'long', year: 'numeric' }, day(`${month}-01`));

/** 2025–26, for the school year that ends in 2026. */
export const schoolYear = (year: number): string => `${year - 1}\u2013${String(year % 100).padStart(2, '0')}`;

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((day(to).getTime() - day(from).getTime()) / 86_400_000);
