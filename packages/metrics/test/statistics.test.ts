import { expect, it } from 'vitest';
import { roundHalfUp, wholePercent, wilson } from '../src/statistics/index.ts';

// Wilson score interval, 95%; the first three are the reference values of the domain guide, the fourth is from
// Newcombe (1998), Statistics in Medicine 17:857–872, table I (81 of 263)
it.each([
  [3, 12, 0.0889, 0.5323],
  [0, 10, 0, 0.2775],
  [60, 240, 0.1994, 0.3084],
  [81, 263, 0.2553, 0.3662],
  [10, 10, 0.7225, 1],
])('Wilson of %i in %i is %f to %f', (successes, trials, low, high) => {
  const interval = wilson(successes, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it.each([
  [1, 0],
  [-1, 10],
  [11, 10],
])('Wilson refuses %i in %i', (successes, trials) => expect(() => wilson(successes, trials)).toThrow(RangeError));

it.each([
  [1, 200, 1],
  [99, 20000, 0],
  [101, 200, 51],
  [3, 8, 38],
  [0, 10, 0],
  [10, 10, 100],
])('%i of %i is %i percent, halves up', (numerator, denominator, percent) =>
  expect(wholePercent(numerator, denominator)).toBe(percent),
);

it('halves go up', () => expect([0.49, 0.5, 1.5, 2.4].map(roundHalfUp)).toEqual([0, 1, 2, 2]));
