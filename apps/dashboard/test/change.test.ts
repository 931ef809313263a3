import { expect, test } from 'vitest';
import { type Comparable, compare, direction, isClear } from '#lib/figures/change.ts';
import { type Figure, figureOf } from '#lib/figures/figure.ts';
import { cell, shown } from './fake-window.ts';

const lower: Comparable = { better: 'lower', isShare: true };
const share = (percent: number, people: number): Figure => figureOf(shown(percent, people));
const days = (value: number): Figure => figureOf(cell({ people: 500, value }));

test.each([
  ['24 of 4,486 after 27 is better', share(24, 4486), share(27, 4486), lower, 'better'],
  ['27 after 24 is worse', share(27, 4486), share(24, 4486), lower, 'worse'],
  ['the same in 500 is within chance', share(24, 500), share(27, 500), lower, 'unclear'],
  ['no difference is no clear change', share(24, 500), share(24, 500), lower, 'unclear'],
  ['more is better where higher is', share(27, 4486), share(24, 4486), { ...lower, better: 'higher' }, 'better'],
  ['neither way is better in context', share(27, 4486), share(24, 4486), { ...lower, better: 'context' }, 'context'],
  ['without an interval nothing is judged', days(8), days(9), { better: 'lower', isShare: false }, 'unjudged'],
  [
    'against a hidden figure nothing can be said',
    share(24, 500),
    figureOf(cell({ status: 'protected' })),
    lower,
    'unknown',
  ],
] as const)('%s', (_says, now, then, how, verdict) => expect(compare(now, then, how).verdict).toBe(verdict));

test('a share is judged by the interval as it is shown: one that reads “0 to +2” is not clear', () => {
  // 2,153 of 11,960 against 2,033: the exact interval just leaves out zero, the published percents cannot know it
  const change = compare(share(18, 11960), share(17, 11960), lower);
  expect(change).toMatchObject({ verdict: 'unclear', by: 1, low: 0, high: 2 });
  expect(isClear(change)).toBe(false);
});

test('an interval that is published is used where the figure is no share', () => {
  const mean = (value: number, low: number, high: number): Figure => figureOf(cell({ people: 500, value, low, high }));
  const change = compare(mean(8, 7.5, 8.5), mean(10, 9.5, 10.5), { better: 'lower', isShare: false });
  expect(change.verdict).toBe('better');
  expect(change.low).toBeCloseTo(-2 - Math.SQRT1_2, 6);
});

test('direction follows the figure', () => {
  expect(direction(compare(share(24, 500), share(27, 500), lower))).toBe('down');
  expect(direction(compare(share(24, 500), share(24, 500), lower))).toBe('same');
});
