import { type Change, compare } from '#lib/figures/change.ts';
import { type Figure, nothing } from '#lib/figures/figure.ts';
import type { Lookup, Place } from '#lib/figures/lookup.ts';
import type { Measure } from './measure.ts';

/** A measure now, at the same instructional day a year before, and what became of it. */
export interface Outcome {
  readonly measure: Measure;
  readonly now: Figure;
  readonly then: Figure;
  readonly change: Change;
}

type At = Omit<Place, 'indicator'>;

/** This year to date against last year through the same instructional day, or against another place; null where there is none to compare with. */
export function outcome(
  lookup: Lookup,
  measure: Measure,
  place: At,
  earlier: At | null = { ...place, year: place.year - 1 },
): Outcome {
  const at: Place = { ...place, indicator: measure.id };
  const before: Place | null = earlier && { ...earlier, indicator: measure.id };
  const now = lookup.figure(at);
  // a definition that changed in between cannot be compared across the change
  const isSame = before !== null && lookup.cell(before)?.definition_version === lookup.cell(at)?.definition_version;
  const then = before !== null && isSame ? lookup.figure(before) : nothing;
  return { measure, now, then, change: compare(now, then, measure) };
}

/** Whether an outcome is one that can be better or worse: neither context nor without an interval. */
export const isJudged = ({ change }: Outcome): boolean => ['better', 'worse', 'unclear'].includes(change.verdict);
