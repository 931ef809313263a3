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

/** An outcome, and the school year that it is of. */
export interface Dated extends Outcome {
  readonly year: number;
}

/** This year as far as it has come; of what is counted once a year, this year’s figure, or else the last’s. */
const times = (year: number): readonly Pick<Place, 'year' | 'kind'>[] => [
  { year, kind: 'to_date' },
  { year, kind: 'year' },
  { year: year - 1, kind: 'year' },
];

/** The latest that a release tells of a measure at a place; null where it tells nothing. */
export function latest(lookup: Lookup, measure: Measure, place: At): Dated | null {
  for (const time of times(place.year)) {
    const found = outcome(lookup, measure, { ...place, ...time });
    if (found.now.state !== 'none') return { ...found, year: time.year };
  }
  return null;
}
