import type { cellStatuses } from '@hearth/contracts';
import type { Indicator } from '../indicator.ts';

/** States that a place has in a period whatever the group: known facts about registers and days, not about persons. */
export type PlaceStatus = Extract<
  (typeof cellStatuses)[number],
  'too_few_days' | 'not_submitted' | 'none' | 'cannot_tell'
>;

/** One unprotected figure. Numbers are exact sums, in the units of the indicator's SQL. */
export interface CountedCell {
  /** The district's own number of the school, or “district”. */
  readonly schoolId: string;
  readonly breakdown: string;
  readonly member: string;
  /** Set when there is nothing to count in the whole place; the sums are then 0. */
  readonly placeStatus?: PlaceStatus;
  readonly people: number;
  readonly numerator: number;
  readonly denominator: number;
  /** People with a part in the numerator, and the largest part of one. Absent for shares: there each counts as one. */
  readonly contributors?: number;
  readonly largest?: number;
  /** The same for what is left of the denominator; absent where the numerator is no part of it. */
  readonly restContributors?: number;
  readonly restLargest?: number;
}

/** Every figure of one indicator in one period: the table inside which no hidden figure may be had by subtraction. */
export interface CountedTable {
  readonly indicator: Pick<Indicator, 'id' | 'version' | 'measure'>;
  readonly schoolYear: number;
  readonly periodKind: 'year' | 'to_date' | 'month';
  readonly period: string;
  readonly cells: readonly CountedCell[];
}

export const DISTRICT = 'district';

/** The member of those of whom nothing is recorded in a kind of group. */
export const NOT_RECORDED = 'not recorded';
