import { weekdays } from '../../measure.ts';
import { blockBootstrap, type Estimate, seedOf } from '../../statistics/index.ts';
import type { CountedCell, CountedTable } from '../counted-table.ts';
import { bare, type Cell, type ProtectedCells } from './protect.ts';

/** One full week of a place: units enrolled and absent, Monday to Friday. */
export interface Week {
  readonly enrolled: readonly number[];
  readonly absent: readonly number[];
}

/** With fewer full weeks nothing can be said. */
export const MINIMUM_WEEKS = 8;

/**
 * What a weekday’s share of days missed is over the mean of the other four, in points with one decimal.
 *
 * `sides` are the protected shares of the five days, which nobody writes: a place has gaps where all five could be shown, and none
 * otherwise, because the five gaps of a place add up to nothing and four would give the fifth.
 */
export function weekdayGaps(
  table: CountedTable,
  sides: ProtectedCells,
  weeksOf: (schoolId: string) => readonly Week[],
): ProtectedCells {
  const places = Map.groupBy(
    table.cells.map((counted, index) => ({ counted, side: sides.cells[index] })),
    ({ counted }) => counted.schoolId,
  );
  const cells = [...places].flatMap(([schoolId, days]) => {
    const each = (status: Cell['status']): Cell[] => days.map(({ counted }) => bare(table, counted, status));
    const status = days[0]?.counted.placeStatus;
    if (status !== undefined) return each(status);
    const weeks = weeksOf(schoolId);
    if (weeks.length < MINIMUM_WEEKS) return each('cannot_tell');
    const shares = days
      .map(({ side }) => (side?.status === 'shown' ? side.value : null))
      .filter((value) => value !== null);
    if (shares.length < weekdays.length) return each('protected');
    return gapEstimates(shares, weeks, seedOf(table.indicator.id, schoolId, table.period)).map((gap, day): Cell => {
      const counted = days[day]?.counted as CountedCell;
      return { ...bare(table, counted, 'shown'), people: counted.people, ...gap };
    });
  });
  return { cells } as unknown as ProtectedCells;
}

/** Intervals drawn before: the folder of a school asks for those of the release again. */
const drawnBefore = new WeakMap<readonly Week[], Map<number, readonly { low: number; high: number }[]>>();

/** The gap of each weekday of a place, in points with one decimal, from the five shares of days missed in percent. */
export function gapEstimates(shares: readonly number[], weeks: readonly Week[], seed: number): Estimate[] {
  const known = drawnBefore.get(weeks) ?? new Map<number, readonly { low: number; high: number }[]>();
  const intervals = known.get(seed) ?? blockBootstrap(weeks.map(numbersOf), (sums) => gapsOf(sharesOf(sums)), { seed });
  drawnBefore.set(weeks, known.set(seed, intervals));
  return gapsOf(shares).map((gap, day) => {
    const value = tenth(gap);
    const { low, high } = intervals[day] ?? { low: value, high: value };
    return { value, low: Math.min(tenth(low), value), high: Math.max(tenth(high), value) };
  });
}

const tenth = (points: number): number => Math.round(points * 10) / 10 + 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const gapsOf = (shares: readonly number[]): number[] =>
  shares.map((one) => one - (sum(shares) - one) / (shares.length - 1));

const numbersOf = ({ enrolled, absent }: Week): number[] => [...enrolled, ...absent];

/** Percent of days missed on each weekday, from the days enrolled and then the days absent of some weeks. */
const sharesOf = (sums: Float64Array): number[] =>
  weekdays.map((_, day) => {
    const [whole = 0, part = 0] = [sums[day], sums[weekdays.length + day]];
    return whole === 0 ? 0 : (100 * part) / whole;
  });
