import { expect, test } from 'vitest';
import { reachWhen } from '#lib/figures/reach-when.ts';

test.each([
  // data through Thursday the 12th, read that evening, the next morning, and after the weekend
  ['2026-02-13', '2026-02-12', 'tomorrow'],
  ['2026-02-13', '2026-02-13', 'today'],
  ['2026-02-13', '2026-02-16', 'passed'],
  // data through a Friday before a holiday
  ['2026-02-17', '2026-02-13', 'next'],
  [null, '2026-02-13', 'next'],
] as const)('the day after the data is %s, and it is %s: %s', (nextDay, today, when) =>
  expect(reachWhen(nextDay, today)).toBe(when),
);
