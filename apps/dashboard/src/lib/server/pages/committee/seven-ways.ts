import { catalog } from '@hearth/metrics/catalog';
import type { Lookup } from '#lib/figures/lookup.ts';
import { findMeasure, type Measure } from '../measure.ts';
import { type Dated, latest } from '../outcome.ts';

/** One line under a way: a measure, or one of its parts. */
export interface WayLine extends Dated {
  readonly breakdown: string;
  readonly member: string;
}

export const ways = [1, 2, 3, 4, 5, 6, 7] as const;

/** One of the seven ways in which unions help, and what is measured of it. */
export interface Way {
  readonly way: (typeof ways)[number];
  readonly lines: readonly WayLine[];
}

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

/** The whole of a measure; its first parts where it has no whole, or where the parts are two sides. */
function linesOf(
  lookup: Lookup,
  year: number,
  school: string,
  { measure, breakdowns, bySide }: Wanted,
): readonly WayLine[] {
  const told = (breakdown: string, member: string): WayLine[] => {
    const found = latest(lookup, measure, { year, school, breakdown, member });
    return found ? [{ breakdown, member, ...found }] : [];
  };
  const whole = bySide ? [] : told('all', 'all');
  if (whole.length > 0) return whole;
  return breakdowns
    .slice(0, 1)
    .flatMap((breakdown) =>
      [...new Set([year, year - 1].flatMap((each) => lookup.members(breakdown, each, measure.id, school)))]
        .sort()
        .flatMap((member) => told(breakdown, member)),
    );
}
