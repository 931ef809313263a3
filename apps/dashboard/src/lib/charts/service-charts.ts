import type { Figure } from '#lib/figures/figure.ts';
import type { Named } from './named.ts';

/** The share served by a day since the referral, in percent, with its 95% interval where there is one. */
export interface CurvePoint {
  readonly day: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How many have been served by each day: a curve in steps where every day is known, else marks at the days that are. */
export interface CurveChart extends Named {
  readonly kind: 'curve';
  readonly points: readonly CurvePoint[];
  readonly isWhole: boolean;
  readonly lastDay: number;
  readonly ticks: readonly number[];
  /** Written at their points: “40%”, “in 14 days”. */
  readonly marks: readonly { readonly day: number; readonly share: number; readonly lines: readonly string[] }[];
  /** The day by which half are served; null where that never came. */
  readonly half: { readonly day: number; readonly label: string } | null;
  readonly axis: string;
}

/** One row: the median, the middle half around it, and the least that was set as enough. */
export interface HalvesRow {
  readonly label: string;
  /** Under the label, small: 88 people. */
  readonly how: string;
  readonly figure: Figure;
  /** The words of a figure that is not shown, or the median as text. */
  readonly text: string;
  readonly minimum: number | null;
}

/** Medians with their middle halves. */
export interface HalvesChart extends Named {
  readonly kind: 'halves';
  readonly rows: readonly HalvesRow[];
  /** Written at the last tick: h. */
  readonly unit: string;
  readonly key: { readonly half: string; readonly minimum: string };
}

/** Two groups before and after: filled with a service, hollow without. */
export interface SlopeChart extends Named {
  readonly kind: 'slope';
  readonly heads: readonly [string, string];
  readonly headsShort: readonly [string, string];
  readonly lines: readonly {
    readonly tone: 'now' | 'then';
    readonly before: number;
    readonly after: number;
    readonly beforeText: string;
    readonly afterText: string;
    readonly label: string;
    readonly short: string;
  }[];
}
