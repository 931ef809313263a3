import type { CountedCell } from '../counted-table.ts';

export interface Rules {
  /** Groups smaller than this are hidden. At least 10. */
  readonly minimumGroup: number;
  /** Fewer people than this on either side of a figure are hidden. */
  readonly minimumSide: number;
  /** Switches for tests that prove that each rule is needed. */
  readonly complementary: boolean;
}

export const defaultRules: Rules = { minimumGroup: 10, minimumSide: 3, complementary: true };

/** Sums of a set of cells that could be had by subtraction: what publishing their union would tell. */
export interface Union {
  people: number;
  contributors: number;
  restContributors: number;
  /** Whether one person stands behind more than half of a side. */
  dominated: boolean;
}

const orPeople = (value: number | undefined, count: number): number => value ?? count;

export function unionOf(cells: readonly CountedCell[]): Union {
  let people = 0;
  let numerator = 0;
  let rest = 0;
  let contributors = 0;
  let restContributors = 0;
  let largest = 0;
  let restLargest = 0;
  for (const cell of cells) {
    people += cell.people;
    numerator += cell.numerator;
    rest += cell.denominator - cell.numerator;
    contributors += orPeople(cell.contributors, cell.numerator);
    restContributors += orPeople(
      cell.restContributors,
      cell.contributors === undefined ? cell.people - cell.numerator : Infinity,
    );
    largest = Math.max(largest, cell.largest ?? 0);
    restLargest = Math.max(restLargest, cell.restLargest ?? 0);
  }
  return {
    people,
    contributors,
    restContributors,
    dominated: 2 * largest > numerator || (2 * restLargest > Math.max(rest, 0) && restLargest > 0),
  };
}

/** Whether the figure of this union could itself be published as an exact figure. */
export const isPublishable = (union: Union, { minimumGroup, minimumSide }: Rules): boolean =>
  union.people >= minimumGroup &&
  union.contributors >= minimumSide &&
  union.restContributors >= minimumSide &&
  !union.dominated;
