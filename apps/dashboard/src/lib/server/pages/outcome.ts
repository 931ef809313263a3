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

/** This year to date against last year through the same instructional day. */
export function outcome(lookup: Lookup, measure: Measure, place: Omit<Place, 'indicator' | 'kind'>): Outcome {
  const at: Place = { ...place, indicator: measure.id };
  const now = lookup.figure(at);
  // a definition that changed in between cannot be compared across the change
  const before = lookup.cell({ ...at, year: at.year - 1 });
  const version = lookup.cell(at)?.definition_version;
  const then = before && before.definition_version === version ? lookup.figure({ ...at, year: at.year - 1 }) : nothing;
  return { measure, now, then, change: compare(now, then, measure) };
}

/** Whether an outcome is one that can be better or worse: neither context nor without an interval. */
export const isJudged = ({ change }: Outcome): boolean => ['better', 'worse', 'unclear'].includes(change.verdict);
