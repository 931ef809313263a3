import { catalog } from '@hearth/metrics/catalog';
import type { Better, Comparable } from '#lib/figures/change.ts';
import type { Unit } from '#lib/words/numbers.ts';

/** What a page says of an indicator, in the catalog’s words. */
export interface Measure extends Comparable {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly definition: string;
  readonly doesNotShow: string;
  readonly unit: Unit;
  readonly better: Better;
  /** What it counts: students, households, referrals, answers. */
  readonly counts: string;
  /** Whether it is a share of hours, dollars or days instead of what it counts. */
  readonly isOfAmounts?: boolean;
}

const measures: readonly Measure[] = catalog.map(
  ({ id, version, title, question, definition, doesNotShow, unit, better, measure, counts }) => ({
    id,
    version,
    title,
    question,
    definition,
    doesNotShow,
    unit: unitOf(unit, measure.kind, counts),
    better,
    counts,
    isOfAmounts: measure.kind === 'ratio',
    isShare: (measure.kind === 'share' || measure.kind === 'remainder') && counts === 'students',
  }),
);

/** Shares of days tell nothing of one person and keep a decimal; a median of days of waiting is a whole number. */
function unitOf(unit: Unit, kind: string, counts: string): Unit {
  if (unit === 'percent' && kind === 'ratio' && counts === 'students') return 'percent_of_days';
  if (kind === 'largest_gap') return 'whole_points';
  return unit === 'days' && kind === 'survival' ? 'waiting_days' : unit;
}

/** Every indicator in the catalog’s order. */
export const allMeasures = (): readonly Measure[] => measures;

/** One indicator; undefined when the catalog has none of that name. */
export const findMeasure = (id: string): Measure | undefined => measures.find((measure) => measure.id === id);

/**
 * The same measure of a school’s own exact figures: shares of people keep a decimal, and so do the ends of their differences,
 * which are taken before rounding.
 */
export const exact = (measure: Measure): Measure => ({
  ...measure,
  unit: measure.unit === 'percent' ? 'percent_exact' : measure.unit,
  isShare: false,
});
