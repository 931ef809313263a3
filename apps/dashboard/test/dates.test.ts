import { expect, test } from 'vitest';
import {
  daysBetween,
  longDate,
  longMonth,
  mediumDate,
  schoolYear,
  shortDate,
  shortMonth,
  weekdayDate,
} from '#lib/words/dates.ts';
import { words } from './english.ts';

test.each([
  [longDate(words, '2026-02-12'), 'February 12, 2026'],
  [weekdayDate(words, '2026-02-12'), 'Thursday, February 12, 2026'],
  [mediumDate(words, '2026-02-13T02:04:00Z'), 'Feb 13, 2026'],
  [shortDate(words, '2025-08-25'), 'Aug 25'],
  [shortMonth(words, '2026-02'), 'Feb'],
  [longMonth(words, '2026-02'), 'February 2026'],
  [schoolYear(2026), '2025\u201326'],
  [schoolYear(2000), '1999\u201300'],
])('%s', (said, expected) => expect(said).toBe(expected));

test('days between two days do not depend on clocks that change', () => {
  expect(daysBetween('2026-03-01', '2026-03-15')).toBe(14);
  expect(daysBetween('2026-02-12', '2026-02-12')).toBe(0);
});
