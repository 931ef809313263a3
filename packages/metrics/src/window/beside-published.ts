import type { published, Row } from '@hearth/contracts';
import type { Cell, Comparison } from './release-window.ts';

/** Chronic absence as this release tells it under one policy; limits are equal where it is told exactly, null where it is not told. */
export interface OurRate {
  readonly schoolYear: number;
  /** Our school; “district” for the district. */
  readonly school: string;
  readonly status: Cell['status'];
  /** Whole percent. */
  readonly percent: Limits | null;
  /** Students judged. */
  readonly judged: Limits | null;
}

/** From and to, both included. */
export type Limits = readonly [from: number, to: number];

/** Under the chosen policy: the cell of chronic_absence_rate for everybody in a whole school year. */
export const rateOfCell = ({ school_year: schoolYear, school_id: school, status, value, people }: Cell): OurRate => ({
  schoolYear,
  school,
  status,
  percent: value === null ? null : [value, value],
  judged: people === null ? null : [people, people],
});

/** Under any other policy. */
export const rateOfPolicy = (row: Row<typeof published.policy_figure>): OurRate => ({
  schoolYear: row.school_year,
  school: row.school_id,
  status: row.status,
  percent: limits(row.percent_from, row.percent_to),
  judged: limits(row.judged_from, row.judged_to),
});

const limits = (from: number | null, to: number | null): Limits | null =>
  from === null || to === null ? null : [from, to];

/** What somebody published about chronic absence at one place in one school year, and what this release says of the same. */
export interface BesidePublished {
  /** Percent, count and eligible as published; all null where `status` is suppressed. */
  readonly theirs: Comparison;
  /** Null where this release has no figure for the place and year. */
  readonly ours: OurRate | null;
  /** Theirs less ours in percentage points, as far as whole percents can tell; null where either is not told. */
  readonly points: Limits | null;
  /** Their students less ours; null where either is not told. */
  readonly students: Limits | null;
}

/**
 * Puts beside each published rate of everybody at a place of ours the rate that this release tells under one policy. Where nothing is
 * told nothing is worked out: a suppressed figure has no difference from anything.
 */
export function besidePublished(theirs: readonly Comparison[], ours: readonly OurRate[]): BesidePublished[] {
  return theirs.filter(isComparable).map((one) => {
    const rate =
      ours.find(({ schoolYear, school }) => schoolYear === one.school_year && school === one.school_id) ?? null;
    return {
      theirs: one,
      ours: rate,
      points: less(one.percent, rate?.percent ?? null, 0.5),
      students: less(one.eligible, rate?.judged ?? null, 0),
    };
  });
}

const isComparable = (one: Comparison): boolean =>
  one.measure === 'chronic_absence_rate' &&
  one.part === 'all' &&
  one.phase === 'all' &&
  one.category_kind === 'all' &&
  one.school_id !== null;

/** `rounding` is how far a whole number may be from the number it was rounded from; ends to a tenth. */
function less(theirs: number | null, ours: Limits | null, rounding: number): Limits | null {
  if (theirs === null || ours === null) return null;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [tenth(theirs - ours[1] - rounding), tenth(theirs - ours[0] + rounding)];
}
