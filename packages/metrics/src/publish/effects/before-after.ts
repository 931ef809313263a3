import { blockBootstrap, seedOf } from '../../statistics/index.ts';
import { type Days, type Pair, shareBefore } from './pairs.ts';

/** Percent of days absent on both sides, and the change in points with its 95% interval. */
export interface Side {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

export interface BeforeAfter {
  readonly served: Side;
  readonly unserved: Side;
  readonly difference: Pick<Side, 'change' | 'low' | 'high'>;
}

/** Fewer of those served with somebody to be compared with, and those left over are too many to be kept silent about. */
export const MATCHED_SHARE = 0.8;
/** As far as the two sides may differ in days absent before, in standard deviations (What Works Clearinghouse). */
export const LARGEST_DIFFERENCE = 0.25;

/**
 * Why pairs cannot be compared, if they cannot: too few of those served found somebody similar, or the two sides differ already before.
 * `served` is how many could have been compared.
 */
export function refusal(pairs: readonly Pair[], served: number): 'unmatched' | 'unlike' | undefined {
  if (pairs.length < MATCHED_SHARE * served) return 'unmatched';
  return Math.abs(standardisedDifference(pairs)) > LARGEST_DIFFERENCE ? 'unlike' : undefined;
}

/** Difference of the mean shares absent before, in standard deviations of both sides together; 0 where nothing varies. */
export function standardisedDifference(pairs: readonly Pair[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]): number => {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(1, values.length - 1);
  };
  const sides = [pairs.map(({ served }) => shareBefore(served)), pairs.map(({ unserved }) => shareBefore(unserved))];
  const [one = [], other = []] = sides;
  const spread = Math.sqrt((variance(one) + variance(other)) / 2);
  const by = mean(one) - mean(other);
  return spread === 0 ? (by === 0 ? 0 : Infinity) : by / spread;
}

/**
 * Days absent before and after, of those served and of those like them who had not been by then. Most of what changes among those served changes
 * among the others too: a service comes when absence is at its worst, and bad stretches end (regression to the mean).
 *
 * Intervals: pairs drawn anew with replacement, 1,000 times, by a seed made of `words`. At least two pairs.
 */
export function beforeAfter(pairs: readonly Pair[], words: readonly string[]): BeforeAfter {
  const numbers = pairs.map(numbersOf);
  const intervals = blockBootstrap(numbers, changes, { seed: seedOf(...words) });
  const [ofServed, ofUnserved, ofDifference] = changes(added(numbers));
  const side = (of: (pair: Pair) => Days, change: number | undefined, index: number): Side => ({
    before: pooled(pairs.map(of), 'before'),
    after: pooled(pairs.map(of), 'after'),
    ...held(change ?? 0, intervals[index]),
  });
  return {
    served: side(({ served }) => served, ofServed, 0),
    unserved: side(({ unserved }) => unserved, ofUnserved, 1),
    difference: held(ofDifference ?? 0, intervals[2]),
  };
}

/** A percentile interval that misses its own estimate, as few pairs can make it, is widened to hold it. */
const held = (
  change: number,
  { low, high }: { low: number; high: number } = { low: change, high: change },
): Pick<Side, 'change' | 'low' | 'high'> => ({ change, low: Math.min(low, change), high: Math.max(high, change) });

const numbersOf = ({ served, unserved }: Pair): number[] => [served, unserved].flatMap(ofDays);
const ofDays = (days: Days): number[] => [days.beforeEnrolled, days.beforeAbsent, days.afterEnrolled, days.afterAbsent];

const added = (numbers: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(numbers[0] ?? [], (_, index) => numbers.reduce((sum, one) => sum + (one[index] ?? 0), 0));

/** Changes of both sides and their difference, in points, from the days of all pairs added up. */
function changes(sums: Float64Array): number[] {
  const change = (from: number): number =>
    100 * ((sums[from + 3] ?? 0) / (sums[from + 2] ?? 1) - (sums[from + 1] ?? 0) / (sums[from] ?? 1));
  return [change(0), change(4), change(0) - change(4)];
}

/** Percent of all days of all students together. */
function pooled(days: readonly Days[], when: 'before' | 'after'): number {
  let absent = 0;
  let enrolled = 0;
  for (const one of days) {
    absent += when === 'before' ? one.beforeAbsent : one.afterAbsent;
    enrolled += when === 'before' ? one.beforeEnrolled : one.afterEnrolled;
  }
  return (100 * absent) / enrolled;
}
