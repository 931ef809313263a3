import type { sizeBands } from '@hearth/contracts';
import { wholePercent } from '../../statistics/index.ts';

export type SizeBand = (typeof sizeBands)[number];

interface Coding {
  readonly band: SizeBand;
  readonly from: number;
  /** At or below this a percent is coded “≤”, at or above 100 less this “≥”. */
  readonly end: number;
  /** Lower ends of the ranges between; empty where whole percents are shown. */
  readonly ranges: readonly number[];
}

const fives = [6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

/** Hearth's own rule (no outside authority): coarser ranges for smaller groups; see test/coding.test.ts for its proof. */
const codings: readonly Coding[] = [
  { band: '301+', from: 301, end: 1, ranges: [] },
  { band: '201-300', from: 201, end: 2, ranges: [] },
  { band: '101-200', from: 101, end: 3, ranges: [] },
  { band: '41-100', from: 41, end: 5, ranges: fives },
  { band: '21-40', from: 21, end: 10, ranges: [11, 20, 30, 40, 50, 60, 70, 80] },
  { band: '10-20', from: 10, end: 20, ranges: [21, 40, 60] },
  // rosters of staff alone: more than half, or not
  { band: '5-9', from: 5, end: 50, ranges: [] },
];

const codingOf = (people: number): Coding => {
  const found = codings.find(({ from }) => people >= from);
  if (!found) throw new RangeError(`${people} people are too few for any range`);
  return found;
};

export const sizeBand = (people: number): SizeBand => codingOf(people).band;

function range(percent: number, end: number, ranges: readonly number[]): string | undefined {
  if (percent <= end) return `≤${end}`;
  if (percent >= 100 - end) return `≥${100 - end}`;
  const index = ranges.findLastIndex((low) => low <= percent);
  const low = ranges[index];
  return low === undefined ? undefined : `${low}-${(ranges[index + 1] ?? 100 - end) - 1}`;
}

/** The range that stands for a share of `people` (10 or more; of a roster of staff 5), or undefined where the whole percent may be shown. */
export function code(numerator: number, people: number): string | undefined {
  const { end, ranges } = codingOf(people);
  return range(wholePercent(numerator, people), end, ranges);
}

/** The range for a share whose whole percent could be shown but would give another away: steps of five. */
export const codeCoarsely = (numerator: number, people: number): string => {
  const coded = range(wholePercent(numerator, people), 5, fives);
  if (coded === undefined) throw new Error('every percent has a range of five');
  return coded;
};

/** Twelve months each, for how long few people have been somewhere. */
export function codeMonths(months: number): string {
  const years = Math.floor(months / 12);
  return years >= 4 ? '≥48' : `${12 * years}-${12 * years + 11}`;
}

export interface Counts {
  readonly low: number;
  readonly high: number;
}

/** The numerators that a shown whole percent and its number of people allow. */
export function countsShown({ numerator, people }: { numerator: number; people: number }): Counts {
  const percent = wholePercent(numerator, people);
  return {
    low: Math.max(0, Math.ceil(((2 * percent - 1) * people) / 200)),
    high: Math.min(people, Math.ceil(((2 * percent + 1) * people) / 200) - 1),
  };
}
