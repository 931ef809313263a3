import { expect, it } from 'vitest';
import {
  concentration,
  cronbachAlpha,
  finitePopulationMargin,
  kaplanMeier,
  meanInterval,
  medianWait,
  proportionInterval,
  quartilesOf,
  ratioOfShares,
  type RankPair,
  sampleVariance,
  shareWithin,
  type Wait,
  weightedKappa,
  wilson,
} from '../src/statistics/index.ts';

/** Days written as in textbooks: 6+ is a wait that went on after 6. */
const waits = (text: string): Wait[] =>
  text.split(' ').map((word) => ({ days: Number.parseInt(word, 10), ended: !word.endsWith('+') }));

// Weeks in remission: Freireich et al. (1963), Blood 21:699–716, the example of most textbooks of survival (Klein & Moeschberger 2003,
// table 4.1A for the curve of 6-MP and its standard errors)
const treated = waits('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = waits('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

it.each([
  [6, 0.857, 0.0764],
  [7, 0.807, 0.0869],
  [10, 0.753, 0.0963],
  [13, 0.69, 0.1068],
  [16, 0.627, 0.1141],
  [22, 0.538, 0.1282],
  [23, 0.448, 0.1346],
])('Kaplan–Meier at %i weeks: %f (standard error %f)', (days, waiting, error) => {
  const step = kaplanMeier(treated).find((one) => one.days === days);
  expect(step?.waiting).toBeCloseTo(waiting, 3);
  expect((step?.waiting ?? 0) * Math.sqrt(step?.greenwood ?? 0)).toBeCloseTo(error, 4);
});

it.each([
  ['6-MP, whose upper end is not reached', treated, { median: 23, low: 13 }],
  ['placebo, without censoring', placebo, { median: 8, low: 4, high: 11 }],
  ['more than half still waiting', waits('1 5+ 5+ 5+'), { low: 1 }],
  ['exactly half', waits('3 4+'), { median: 3 }],
  ['nobody ended', waits('5+ 9+'), {}],
])('median wait, %s', (_, given, expected) => expect(medianWait(given)).toMatchObject(expected));

it('the upper end of a median that is not reached is left open', () =>
  expect(medianWait(treated)).not.toHaveProperty('high'));

it.each([
  [10, 0.247],
  [23, 0.552],
])('within %i weeks: %f', (days, share) => expect(shareWithin(treated, days)?.value).toBeCloseTo(share, 3));

it('a share within more days than anybody is known for cannot be told', () =>
  expect(shareWithin(waits('1 2+ 3+'), 30)).toBeUndefined());
it('when all have ended, everybody is known', () => expect(shareWithin(waits('1 2 3'), 30)?.value).toBe(1));
it('the same day counts as 0 days', () => expect(shareWithin(waits('0 0 9 9'), 0)?.value).toBe(0.5));

// golden fixture 16 of the domain guide
it('margin of error of 60 of 80', () => expect(finitePopulationMargin(0.5, 60, 80)).toBeCloseTo(0.0637, 4));
it('without a universe it is Wilson’s', () => expect(proportionInterval(3, 12)).toEqual(wilson(3, 12)));
it.each([
  ['a small sample', 20, 39, 80],
  ['a share near 0', 4, 60, 80],
  ['a universe smaller than the sample', 30, 60, 50],
])('Wilson’s for %s', (_, successes, trials, universe) =>
  expect(proportionInterval(successes, trials, universe)).toEqual(wilson(successes, trials)),
);
it('with a universe', () => expect(proportionInterval(30, 60, 80).low).toBeCloseTo(0.4363, 4));
it('a census has no margin', () => expect(proportionInterval(30, 60, 60)).toEqual({ low: 0.5, high: 0.5 }));

// golden fixture 18 of the domain guide
const items = [
  [4, 5, 4],
  [2, 3, 2],
  [5, 5, 4],
  [3, 3, 3],
  [1, 2, 2],
];
it('Cronbach’s alpha', () => expect(cronbachAlpha(items)?.alpha).toBeCloseTo(0.9628, 4));
it.each([
  [0, 2.5],
  [1, 1.8],
  [2, 1],
])('variance of item %i is %f', (item, variance) =>
  expect(sampleVariance(items.map((row) => row[item] ?? 0))).toBeCloseTo(variance, 10),
);
it('alpha leaves out who did not answer everything', () =>
  expect(cronbachAlpha([...items, [5, null, 1]])).toMatchObject({ complete: 5, items: 3 }));
it('alpha of answers that do not vary is not defined', () =>
  expect(
    cronbachAlpha([
      [1, 1, 1],
      [1, 1, 1],
    ]),
  ).toBeUndefined());

// Hyndman & Fan (1996), type 7, as R gives it: quantile(c(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
it.each([
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { lower: 3.25, median: 5.5, upper: 7.75 }],
  [[5], { lower: 5, median: 5, upper: 5 }],
  [[1, 3], { lower: 1.5, median: 2, upper: 2.5 }],
])('quartiles of %j', (values, expected) => expect(quartilesOf(values)).toEqual(expected));

it('a mean with its interval', () => {
  // 50 and 70, 20 times each: standard deviation 10.127, error 1.601
  const { value, low, high } = meanInterval({ count: 40, sum: 2400, squares: 20 * (2500 + 4900) });
  expect([value, low, high].map((one) => Math.round(one * 100) / 100)).toEqual([60, 56.86, 63.14]);
});
it('a mean of everybody has no margin', () =>
  expect(meanInterval({ count: 40, sum: 2400, squares: 148000 }, 40)).toEqual({ value: 60, low: 60, high: 60 }));

// Aspirin and heart attacks in the Physicians’ Health Study: Agresti (2002), Categorical Data Analysis, section 3.1.1: 1.82 (1.43 to 2.30, whose
// standard error was rounded first)
it('ratio of two shares', () => {
  const ratio = ratioOfShares({ part: 189, whole: 11034 }, { part: 104, whole: 11037 });
  expect([ratio?.value, ratio?.low, ratio?.high].map((one) => Math.round((one ?? 0) * 100) / 100)).toEqual([
    1.82, 1.43, 2.31,
  ]);
});
it('a ratio to nothing is not defined', () =>
  expect(ratioOfShares({ part: 3, whole: 10 }, { part: 0, whole: 10 })).toBeUndefined());

/** Pairs from a table of counts: rows are one rater’s ranks, columns the other’s. */
const pairsOf = (table: readonly (readonly number[])[]): RankPair[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): RankPair => [one, other])),
  );

it.each([
  // Gwet’s example of two abstractors of 100 records of pregnancies, as the R package irrCAC gives it (cont3x3abstractors)
  [
    'two abstractors',
    [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ],
    0.8921569,
  ],
  [
    'everything alike',
    [
      [4, 0, 0],
      [0, 5, 0],
      [0, 0, 6],
    ],
    1,
  ],
  // seen 4 of 4 pairs two apart; by chance half of them
  [
    'everything opposite',
    [
      [0, 0, 2],
      [0, 0, 0],
      [2, 0, 0],
    ],
    -1,
  ],
  [
    'no more than chance',
    [
      [1, 0, 1],
      [0, 0, 0],
      [1, 0, 1],
    ],
    0,
  ],
  // of 12 items 5 one and 2 two phases apart: seen (5 + 8) / 12, by chance as its margins say
  [
    'the rubric of the committee',
    [
      [0, 3, 2],
      [0, 5, 2],
      [0, 0, 0],
    ],
    1 - 13 / 12 / ((5 * 8 * 1 + 5 * 4 * 4 + 7 * 4 * 1) / 144),
  ],
])('weighted kappa, %s', (_, table, expected) => expect(weightedKappa(pairsOf(table))).toBeCloseTo(expected, 6));

it('where both gave one rank to everything there is nothing to agree on', () =>
  expect(
    weightedKappa(
      pairsOf([
        [0, 0],
        [0, 7],
      ]),
    ),
  ).toBeUndefined());

it('golden fixture 19: shares of .60, .25 and .15 are concentrated like 2.247 equal sources', () => {
  const sum = concentration([60, 25, 15]) ?? 0;
  expect(sum).toBeCloseTo(0.445, 10);
  expect(1 / sum).toBeCloseTo(2.247, 3);
  expect(concentration([7])).toBe(1);
  expect(concentration([1, 1, 1, 1])).toBe(0.25);
  expect(concentration([0, 0])).toBeUndefined();
});
