import { expect, test } from 'vitest';
import {
  amountOfChange,
  count,
  difference,
  differenceRange,
  range,
  rounded,
  share,
  type Unit,
  value,
  valueWithUnit,
} from '#lib/words/numbers.ts';
import { words } from './english.ts';

const MINUS = '\u2212';

test.each<[number, Unit, string]>([
  [24, 'percent', '24%'],
  [0, 'percent', '0%'],
  [93.14, 'percent_of_days', '93.1%'],
  [9.26, 'days', '9.3'],
  [10570.6, 'students', '10,571'],
  [-0.2, 'percent', '0%'],
])('the value %d in %s is %s', (amount, unit, text) => expect(value(words, amount, unit)).toBe(text));

test.each<[number, Unit, string]>([
  [24, 'percent', '24%'],
  [9.26, 'days', '9.3 days'],
  [1887, 'students', '1,887 students'],
])('in a sentence %d in %s is %s', (amount, unit, text) => expect(valueWithUnit(words, amount, unit)).toBe(text));

test.each<[number, Unit, string]>([
  [2, 'percent', '2 points'],
  [-1, 'percent', '1 point'],
  [0.1, 'percent_of_days', '0.1 points'],
  [-1, 'percent_of_days', '1.0 point'],
  [1, 'days', '1.0 day'],
  [-71, 'students', '71 students'],
  [1, 'students', '1 student'],
])('a change of %d in %s is %s: points, never percent', (amount, unit, text) =>
  expect(amountOfChange(words, amount, unit)).toBe(text),
);

test.each<[number, Unit, string]>([
  [2, 'percent', '+2'],
  [-2, 'percent', `${MINUS}2`],
  [0, 'percent', '0'],
  [-0.04, 'percent_of_days', '0.0'],
  [-0.4, 'percent_of_days', `${MINUS}0.4`],
])('the difference %d in %s is %s, with a true minus', (amount, unit, text) =>
  expect(difference(words, amount, unit)).toBe(text),
);

test('an interval without signs has an en dash, one with signs has “to”', () => {
  expect(range(words, 18, 25, 'percent')).toBe('18\u201325%');
  expect(differenceRange(words, -7, 3, 'percent')).toBe(`${MINUS}7 to +3`);
});

test('counts have separators and shares of rows one decimal', () => {
  expect(count(words, 1887)).toBe('1,887');
  expect(share(words, 98.66)).toBe('98.7%');
});

test('what rounds to nothing is nothing', () => expect(rounded(-0.04, 'percent_of_days') === 0).toBe(true));
