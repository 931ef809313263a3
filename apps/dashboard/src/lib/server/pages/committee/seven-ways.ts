import { catalog } from '@hearth/metrics/catalog';
import type { Lookup } from '#lib/figures/lookup.ts';
import { findMeasure, type Measure } from '../measure.ts';
import { outcome, type Outcome } from '../outcome.ts';

/** One line under a way: a measure, or one of its parts. */
export interface WayLine extends Outcome {
  readonly breakdown: string;
  readonly member: string;
}

/** One of the seven ways in which unions help, and what is measured of it. */
export interface Way {
  readonly way: number;
  readonly lines: readonly WayLine[];
}

export const ways = [1, 2, 3, 4, 5, 6, 7] as const;

interface Wanted {
  readonly measure: Measure;
  /** Told by these parts alone: of two sides there is no average, and of some measures no whole. */
  readonly breakdown: string | null;
}

/** Breakdowns by side. What two sides say is never averaged. */
const RATERS = 'rater_side';

const wanted: readonly (Wanted & { readonly bullets: readonly number[] })[] = catalog.flatMap((each) => {
  const measure = findMeasure(each.id);
  if (measure === undefined || each.servesBullets.length === 0) return [];
  const parts: readonly string[] = each.breakdowns;
  const isInParts = 'onlyInParts' in each && each.onlyInParts === true;
  const breakdown = parts.includes(RATERS) ? RATERS : isInParts ? (parts[0] ?? null) : null;
  return [{ measure, breakdown, bullets: each.servesBullets }];
});

/** Every indicator that serves a way. */
export const wayIds: readonly string[] = wanted.map(({ measure }) => measure.id);

/** The parts by which a way’s measures are told; cells of other parts are not asked for. */
export const wayBreakdowns: readonly string[] = [...new Set(wanted.flatMap(({ breakdown }) => breakdown ?? []))];

/** What is told of each way at a place; a measure without any figure is left out. */
export function waysOf(lookup: Lookup, year: number, school: string): readonly Way[] {
  return ways.map((way) => ({
    way,
    lines: wanted
      .filter(({ bullets }) => bullets.includes(way))
      .flatMap(({ measure, breakdown }) => linesOf(lookup, { year, school }, measure, breakdown)),
  }));
}

function linesOf(
  lookup: Lookup,
  at: { readonly year: number; readonly school: string },
  measure: Measure,
  breakdown: string | null,
): readonly WayLine[] {
  const members = breakdown === null ? ['all'] : [...lookup.members(breakdown, at.year, measure.id, at.school)].sort();
  return members
    .map((member): WayLine => {
      const place = { ...at, ...(breakdown === null ? {} : { breakdown, member }) };
      return { breakdown: breakdown ?? 'all', member, ...outcome(lookup, measure, place) };
    })
    .filter(({ now }) => now.state !== 'none');
}
