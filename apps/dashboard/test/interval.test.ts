import { expect, test } from 'vitest';
import { newcombe, wilson } from '#lib/figures/interval.ts';

// 3/12, 0/10 and 60/240: domain notes, table of reference values, row 17
test.each([
  [3 / 12, 12, 0.0889, 0.5323],
  [0, 10, 0, 0.2775],
  [60 / 240, 240, 0.1994, 0.3084],
])('Wilson for %d of %d', (share, people, low, high) => {
  const found = wilson(share, people);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

// Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
])('Newcombe for %d/%d against %d/%d', (a, m, b, n, low, high) => {
  const side = (part: number, whole: number) => ({ value: part / whole, ...wilson(part / whole, whole) });
  const found = newcombe(side(a, m), side(b, n));
  expect(found.low).toBeCloseTo(low, 3);
  expect(found.high).toBeCloseTo(high, 3);
});
