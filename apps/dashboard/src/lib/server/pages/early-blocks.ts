import { bandMembers } from '#lib/figures/early.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { inGradeOrder } from '#lib/figures/order.ts';
import type { MemberOutcome } from './blocks.ts';
import type { Measure } from './measure.ts';
import { outcome } from './outcome.ts';

interface At {
  readonly year: number;
  readonly school: string;
}

const isThere = ({ now }: MemberOutcome): boolean => now.state !== 'none';

/** The days of a week of school in their order; none where the release has no such figure. */
export function weekdays(lookup: Lookup, measure: Measure | null, at: At): readonly MemberOutcome[] {
  if (!measure) return [];
  return ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
    .map((member) => ({
      breakdown: 'weekday',
      member,
      ...outcome(lookup, measure, { ...at, breakdown: 'weekday', member }),
    }))
    .filter(isThere);
}

/** Students by days missed of their first days: one window, this year and last. */
export interface Bands {
  readonly measure: Measure;
  /** first_9_days, first_20_days, first_30_days. */
  readonly window: string;
  readonly now: readonly Figure[];
  readonly then: readonly Figure[];
}

export function bands(lookup: Lookup, measure: Measure | null, { year, school }: At): readonly Bands[] {
  if (!measure) return [];
  return ['first_9_days', 'first_20_days', 'first_30_days'].flatMap((window) => {
    const parts = (when: number): Figure[] =>
      bandMembers.map((member) =>
        lookup.figure({ indicator: measure.id, year: when, school, breakdown: window, member }),
      );
    const now = parts(year);
    return now.every(({ state }) => state === 'none') ? [] : [{ measure, window, now, then: parts(year - 1) }];
  });
}

/** Grades in which a new school begins, against the same grade last year; the figure is itself the difference. */
export function transitions(lookup: Lookup, measure: Measure | null, { year, school }: At): readonly MemberOutcome[] {
  if (!measure) return [];
  return inGradeOrder(lookup.members('grade', year, measure.id, school))
    .map((member) => ({
      breakdown: 'grade',
      member,
      ...outcome(lookup, measure, { year, school, breakdown: 'grade', member }),
    }))
    .filter(isThere);
}
