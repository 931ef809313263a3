import { describe, expect, it } from 'vitest';
import {
  blockBootstrap,
  chanceOfFewer,
  fitRisks,
  logGamma,
  newcombe,
  seeded,
  seedOf,
  wilson,
} from '../src/statistics/index.ts';

// Newcombe (1998), Statistics in Medicine 17:873–890, table II: contrasts (a) and (b), method 10
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
])('Newcombe of %i in %i less %i in %i is %f to %f', (one, ofOne, other, ofOther, low, high) => {
  const side = (count: number, of: number): { value: number; low: number; high: number } => ({
    value: count / of,
    ...wilson(count, of),
  });
  const interval = newcombe(side(one, ofOne), side(other, ofOther));
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it.each([
  [1, 0],
  [5, Math.log(24)],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [0.1, 2.252712651734206],
  [101, 363.73937555556347],
])('logGamma(%f) is %f', (value, expected) => expect(logGamma(value)).toBeCloseTo(expected, 10));

describe('who is chosen for a bad stretch recovers in part by chance', () => {
  const risks = { a: 1.6, b: 22 };
  const days = 45;
  /** How likely each number of days absent is, by differences of the chance of fewer. */
  const likely = Array.from(
    { length: days + 1 },
    (_, absent) =>
      chanceOfFewer(risks, { days: 0, absent: 0 }, days, absent + 1) -
      chanceOfFewer(risks, { days: 0, absent: 0 }, days, absent),
  );
  const chosen = likely.flatMap((share, absent) => (10 * absent >= days ? [{ share, absent }] : []));
  const all = chosen.reduce((sum, { share }) => sum + share, 0);
  const mean = (of: (absent: number) => number): number =>
    chosen.reduce((sum, { share, absent }) => sum + share * of(absent), 0) / all;

  // the golden simulation: true daily risks Beta(1.6, 22), windows of 45 days, chosen at a tenth or more, nothing done
  it('golden fixture 23: about 40% are under a tenth in the next 45 days', () =>
    expect(mean((absent) => chanceOfFewer(risks, { days, absent }, days, 5))).toBeCloseTo(0.4, 2));
  it('and they fall from 15.8% absent to 12.7%', () => {
    expect(mean((absent) => absent / days)).toBeCloseTo(0.158, 2);
    expect(mean((absent) => (risks.a + absent) / (risks.a + risks.b + days))).toBeCloseTo(0.127, 2);
  });
  it('the risks are found again from what was observed', () => {
    const observed = likely.map((share, absent) => ({ days, absent, students: Math.round(1e6 * share) }));
    const found = fitRisks(observed);
    expect(found?.a).toBeCloseTo(1.6, 1);
    expect((found?.b ?? 0) / 22).toBeCloseTo(1, 1);
  });
});

it('where everybody is alike, nobody’s own days say more than all days together', () => {
  const alike = fitRisks([{ days: 100, absent: 10, students: 50 }]);
  expect((alike?.a ?? 0) / ((alike?.a ?? 0) + (alike?.b ?? 0))).toBeCloseTo(0.1, 10);
  expect(alike?.a ?? 0).toBeGreaterThan(500);
});

it.each([
  ['nobody', []],
  ['nobody ever absent', [{ days: 100, absent: 0, students: 50 }]],
])('no risks can be fitted to %s', (_, observed) => expect(fitRisks(observed)).toBeUndefined());

it('the chances of every number add up to one', () =>
  expect(chanceOfFewer({ a: 0.3, b: 9 }, { days: 170, absent: 31 }, 180, 181)).toBeCloseTo(1, 9));

describe('the bootstrap by blocks', () => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  // a value and one to count it
  const mean = ([total = 0, count = 0]: Float64Array): number[] => [total / count];
  const next = seeded(seedOf('blocks'));
  const values = Array.from({ length: 60 }, () => next());
  const blocks = values.map((one) => [one, 1]);

  it('gives the same interval for the same seed, and another for another', () => {
    expect(blockBootstrap(blocks, mean, { seed: 1 })).toEqual(blockBootstrap(blocks, mean, { seed: 1 }));
    expect(blockBootstrap(blocks, mean, { seed: 1 })).not.toEqual(blockBootstrap(blocks, mean, { seed: 2 }));
  });
  it('is about two standard errors to either side', () => {
    const centre = sum(values) / values.length;
    const deviation = Math.sqrt(sum(values.map((one) => (one - centre) ** 2)) / values.length);
    const [interval] = blockBootstrap(blocks, mean, { seed: 7, draws: 4000 });
    const half = (1.96 * deviation) / Math.sqrt(values.length);
    expect(((interval?.high ?? 0) - (interval?.low ?? 0)) / (2 * half)).toBeCloseTo(1, 1);
  });
  it('has no width where every block is the same', () =>
    expect(
      blockBootstrap(
        [3, 3, 3].map((one) => [one, 1]),
        mean,
        { seed: 1 },
      ),
    ).toEqual([{ low: 3, high: 3 }]));
  it('draws a block whole: what belongs together stays together', () => {
    const [share] = blockBootstrap(
      values.map((one) => [one, 2 * one]),
      ([part = 0, whole = 0]) => [part / whole],
      { seed: 1 },
    );
    expect(share?.low).toBeCloseTo(0.5, 12);
    expect(share?.high).toBeCloseTo(0.5, 12);
  });
  it('refuses a single block', () => expect(() => blockBootstrap([[1, 1]], mean, { seed: 1 })).toThrow(RangeError));
});
