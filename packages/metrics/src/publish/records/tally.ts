import type { RankPair, Wait } from '../../statistics/index.ts';

/** What is added up for one place, period and member. Numbers of persons are of different persons. */
export interface RecordTally {
  readonly units: number;
  readonly people: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Persons with a part in the numerator and in the rest, and the largest part of one. */
  readonly contributors: number;
  readonly restContributors: number;
  readonly largest: number;
  readonly restLargest: number;
  /** Persons left out of the denominator: those who gave a neutral answer. */
  readonly leftOut: number;
  readonly hasSensitive: boolean;
  /** Persons with a unit that is not sensitive. */
  readonly openPeople: number;
  /**
   * The same counts of those persons alone who are in no other member of the breakdown and at no other school, and the largest part of
   * any person in all members and schools together: what can be relied on when cells are added or subtracted. Where members are of
   * different things, and none is ever added to another, each is looked at by itself.
   */
  readonly alone: {
    readonly people: number;
    readonly contributors: number;
    readonly restContributors: number;
    readonly largest: number;
    readonly restLargest: number;
  };
  /** How many could have been asked; undefined where that is not known for all. */
  readonly universe?: number;
  readonly squares: number;
  /** Ascending; for medians. */
  readonly values: readonly number[];
  readonly waits: readonly Wait[];
  readonly sides: Readonly<
    Record<'labor' | 'management', { readonly count: number; readonly sum: number; readonly squares: number }>
  >;
  /** What each source gives. */
  readonly amounts: readonly number[];
  /** The ranks of two raters. */
  readonly pairs: readonly RankPair[];
  readonly parts: readonly { readonly division: string; readonly answered: number; readonly asked: number }[];
}

const noSide = { count: 0, sum: 0, squares: 0 };

/** Nobody and nothing. */
export const emptyTally: RecordTally = {
  units: 0,
  people: 0,
  numerator: 0,
  denominator: 0,
  contributors: 0,
  restContributors: 0,
  largest: 0,
  restLargest: 0,
  leftOut: 0,
  hasSensitive: false,
  openPeople: 0,
  alone: { people: 0, contributors: 0, restContributors: 0, largest: 0, restLargest: 0 },
  squares: 0,
  values: [],
  waits: [],
  sides: { labor: noSide, management: noSide },
  amounts: [],
  pairs: [],
  parts: [],
};
