import type { Figure, State } from '#lib/figures/figure.ts';
import type { Day } from '#lib/server/pages/calendar.ts';
import type { Week } from '#lib/server/pages/frame.ts';
import type { Named } from './named.ts';
import type { CurveChart, HalvesChart, SlopeChart } from './service-charts.ts';
import type { StrategyChart } from './strategy-charts.ts';

/** One row of dots: the figure now, and hollow what it is compared with. */
export interface Row {
  readonly label: string;
  readonly now: Figure;
  readonly then: Figure;
  /** The words of a figure that is not shown. */
  readonly word: string;
  /** Numbers at the right, as many as the chart’s heads; a phone shows the first only. */
  readonly columns: readonly string[];
}

export interface RowsChart extends Named {
  readonly kind: 'rows';
  /** interval: whiskers, last year hollow; gap: a shade, everyone else hollow, the two joined. */
  readonly style: 'interval' | 'gap';
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly percent: boolean;
  /** Figures are differences: the scale has both sides of 0, with their signs. */
  readonly signed?: boolean;
  readonly reference?: { readonly value: number; readonly label: string };
  /** The scale reaches at least this far; 10 where nothing is said. */
  readonly least?: number;
}

export interface TierPart {
  readonly figure: Figure;
  readonly label: string;
  readonly how: string;
  /** Written on the part; its percent where nothing is said. */
  readonly text?: string;
}

export interface TiersChart extends Named {
  readonly kind: 'tiers';
  /** Bars without brackets, each of this year with that of last year under it. */
  readonly pairs?: boolean;
  readonly bars: readonly {
    readonly label: string;
    readonly parts: readonly TierPart[];
    readonly bracket: string | null;
    /** The state of parts that may not be shown, and its word. */
    readonly hidden: State;
    readonly word: string;
  }[];
}

export interface Series {
  readonly tone: 'now' | 'then';
  /** Written at the line’s end, with its last figure on a second line. */
  readonly name: string;
  readonly last: string;
  readonly figures: readonly Figure[];
}

/** A stretch without school: a line across the chart with its name; last year’s is named at the foot. */
export interface ClosureMark {
  readonly tone: 'now' | 'then';
  /** Where, on the scale of the chart’s ticks. */
  readonly at: number;
  readonly label: string;
  /** Drawn everywhere, and named only where there is room. */
  readonly isMinor?: boolean;
}

export interface LinesChart extends Named {
  readonly kind: 'lines';
  readonly percent: boolean;
  readonly ticks: readonly string[];
  /** The scale spans at least this much, so that a small change is not drawn as a large one. */
  readonly span: number;
  readonly series: readonly Series[];
  /** The words of states, drawn where a line breaks. */
  readonly words: Readonly<Record<string, string>>;
  /** Days without school that nobody planned. */
  readonly marks?: readonly ClosureMark[];
  /** Half a column wide: one of a pair. */
  readonly half?: boolean;
}

export interface StripChart extends Named {
  readonly kind: 'strip';
  /** bars: one row, a bar a week, for the data-date bar; bands: a row a school. */
  readonly style: 'bars' | 'bands';
  readonly head: string;
  readonly rows: readonly { readonly label: string; readonly weeks: readonly Week[]; readonly column: string }[];
  readonly ticks: readonly { readonly monday: string; readonly label: string }[];
}

/** A point of a line by instructional day. */
export interface DayPoint {
  readonly day: number;
  readonly figure: Figure;
}

/** This year with its band and last year running on, by instructional day. */
export interface DayLinesChart extends Named {
  readonly kind: 'day-lines';
  readonly now: readonly DayPoint[];
  readonly then: readonly DayPoint[];
  /** The day reached, and the last that the scale shows. */
  readonly reached: number;
  readonly lastDay: number;
  /** Before this day nothing is drawn. */
  readonly firstDay: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
  readonly marks: readonly ClosureMark[];
  readonly labels: {
    readonly early: string;
    readonly today: string;
    readonly now: string;
    readonly nowValue: string;
    readonly nowInterval: string;
    /** Last year on the same day, and at its end; empty where there is none. */
    readonly then: string;
    readonly thenEnd: readonly string[];
    readonly broken: string;
  };
}

/** One mark a student by absences left: a square over the threshold, a circle not; hollow without support on record. */
export interface LeftChart extends Named {
  readonly kind: 'left';
  readonly columns: readonly {
    /** Null: none left, and cannot finish under it. */
    readonly left: number | null;
    readonly over: number;
    readonly under: number;
    /** Of these, those who are drawn hollow. */
    readonly overAlone: number;
    readonly underAlone: number;
  }[];
  readonly labels: {
    /** What hollow means; empty where nobody is drawn so. */
    readonly alone: string;
    readonly none: string;
    readonly noneHow: readonly string[];
    readonly axis: string;
    readonly axisShort: string;
    readonly over: string;
    readonly under: string;
  };
  /** Columns beyond this many absences left are not drawn: at full width, and on a phone. */
  readonly most: { readonly wide: number; readonly narrow: number };
}

/** A mark a day of school: full where every register was taken; low where the day is still to come. */
export interface DayStripChart extends Named {
  readonly kind: 'day-strip';
  readonly days: readonly Day[];
  readonly ticks: readonly { readonly date: string; readonly label: string; readonly end?: boolean }[];
  /** Written over the days to come. */
  readonly toCome: string;
}

/** What can be drawn: data and words, no pixels. */
export type Chart =
  | RowsChart
  | TiersChart
  | LinesChart
  | StripChart
  | DayStripChart
  | DayLinesChart
  | LeftChart
  | CurveChart
  | HalvesChart
  | SlopeChart
  | StrategyChart;

/** Widths at which charts are drawn before any script runs. */
export const WIDE = 860;
export const NARROW = 343;
