import { catalog } from '@hearth/metrics/catalog';
import type { Lookup } from '#lib/figures/lookup.ts';
import { findMeasure, type Measure } from '../measure.ts';
import { outcome, type Outcome } from '../outcome.ts';

/** One line under a way: a measure, or one of its parts. */
export interface WayLine extends Outcome {
  readonly breakdown: string;
  readonly member: string;
  /** The school year that it is of. */
  readonly year: number;
}

/** One of the seven ways in which unions help, and what is measured of it. */
export interface Way {
  readonly way: number;
  readonly lines: readonly WayLine[];
}

export const ways = [1, 2, 3, 4, 5, 6, 7] as const;

interface Wanted {
  readonly measure: Measure;
  readonly bullets: readonly number[];
  /** Its parts come in its place: two sides are never averaged. */
  readonly bySide: boolean;
  readonly breakdowns: readonly string[];
}

/** Breakdowns by side. What two sides say is never averaged. */
const sides = ['rater_side', 'side'];

const wanted: readonly Wanted[] = catalog.flatMap(({ id, servesBullets: bullets, breakdowns }) => {
  const measure = findMeasure(id);
  if (measure === undefined || bullets.length === 0) return [];
  return [{ measure, bullets, breakdowns, bySide: breakdowns.some((breakdown) => sides.includes(breakdown)) }];
});

/** Every indicator that serves a way. */
export const wayIds: readonly string[] = wanted.map(({ measure }) => measure.id);

/** The parts by which a way’s measures may be told; cells of other parts are not asked for. */
export const wayBreakdowns: readonly string[] = [...new Set(wanted.flatMap(({ breakdowns }) => breakdowns[0] ?? []))];

/** What is told of each way at a place; a measure without any figure is left out. */
export function waysOf(lookup: Lookup, year: number, school: string): readonly Way[] {
  return ways.map((way) => ({
    way,
    lines: wanted.filter(({ bullets }) => bullets.includes(way)).flatMap((each) => linesOf(lookup, year, school, each)),
  }));
}

/** This year as far as it has come; of what is asked once a year, this year’s answer, or else the last’s. */
const times = (year: number): readonly { readonly year: number; readonly kind: 'to_date' | 'year' }[] => [
  { year, kind: 'to_date' },
  { year, kind: 'year' },
  { year: year - 1, kind: 'year' },
];

/** The whole of a measure; its first parts where it has no whole, or where the parts are two sides. */
function linesOf(
  lookup: Lookup,
  year: number,
  school: string,
  { measure, breakdowns, bySide }: Wanted,
): readonly WayLine[] {
  for (const time of times(year)) {
    const at = { ...time, school };
    const whole = bySide ? [] : [{ breakdown: 'all', member: 'all' }];
    const parts = breakdowns
      .slice(0, 1)
      .flatMap((breakdown) =>
        [...lookup.members(breakdown, time.year, measure.id, school)].sort().map((member) => ({ breakdown, member })),
      );
    for (const members of [whole, parts]) {
      const lines = members
        .map((member): WayLine => ({ ...member, year: time.year, ...outcome(lookup, measure, { ...at, ...member }) }))
        .filter(({ now }) => now.state !== 'none');
      if (lines.length > 0) return lines;
    }
  }
  return [];
}
