import type { Named } from './named.ts';

/** How sure money is: it comes again each year, it has an end, its renewal is not settled, or it may stop any day. */
export type Surety = 'renews' | 'ends' | 'pending' | 'risk';

/** One award or kind of award; dollars month by month. */
export interface RunwayLayer {
  readonly name: string;
  /** Under its name, small: to Jun 2027. */
  readonly how: string;
  readonly surety: Surety;
  readonly amounts: readonly number[];
}

/** Money by month and how sure it is, from the surest at the foot, against what the work costs. */
export interface RunwayChart extends Named {
  readonly kind: 'runway';
  /** Written under its month; empty where nothing is. */
  readonly months: readonly string[];
  readonly layers: readonly RunwayLayer[];
  readonly cost: { readonly amount: number; readonly label: string } | null;
  /** The month from which confirmed money falls furthest, and what is written there. */
  readonly cliff: { readonly month: number; readonly lines: readonly string[] } | null;
}

/** One item: the phase that each side sees, from 0; null where the side gave none. */
export interface PhaseItem {
  readonly label: string;
  readonly labor: number | null;
  readonly management: number | null;
  readonly text: string;
  /** The sides are two phases apart or more. */
  readonly isFar: boolean;
}

/** Phases reached as each side sees them. */
export interface PhasesChart extends Named {
  readonly kind: 'phases';
  readonly phases: readonly string[];
  readonly expected: { readonly phase: number; readonly label: string } | null;
  readonly groups: readonly { readonly label: string; readonly items: readonly PhaseItem[] }[];
}

export type Side = 'labor' | 'management' | 'both';

/** One commitment; days count from the chart’s first. */
export interface Promised {
  readonly label: string;
  readonly owner: Side | null;
  readonly due: number;
  /** When it was kept; null while it is open. */
  readonly done: number | null;
  /** Given up: it is late no more. */
  readonly isGivenUp?: boolean;
  readonly text: string;
}

/** Commitments: when due, when kept, how late. */
export interface PromisesChart extends Named {
  readonly kind: 'promises';
  readonly rows: readonly Promised[];
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
  readonly today: { readonly day: number; readonly label: string };
}

/** Stretches of time on one line, filled or vacant; days count from the chart’s first. */
export interface PostsChart extends Named {
  readonly kind: 'posts';
  readonly lastDay: number;
  readonly ticks: readonly { readonly day: number; readonly label: string; readonly end?: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    readonly stretches: readonly { readonly from: number; readonly to: number; readonly vacant: boolean }[];
  }[];
}

/** What is in force, and for how many months still; null where it has no end. */
export interface TermsChart extends Named {
  readonly kind: 'terms';
  readonly now: string;
  readonly rows: readonly {
    readonly label: string;
    readonly months: number | null;
    readonly text: string;
    readonly isSoon: boolean;
  }[];
}

/** What became of a meeting: held with enough members, held with too few, or not held. */
export type MeetingMark = 'held' | 'few' | 'none';

/** Meetings of each committee on the day for which they were scheduled; days count from the chart’s first. */
export interface MeetingsChart extends Named {
  readonly kind: 'meetings';
  readonly lastDay: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly isSilent: boolean;
    readonly days: readonly { readonly day: number; readonly mark: MeetingMark }[];
  }[];
}

/** What each source gives in a year, and how long. */
export interface SourcesChart extends Named {
  readonly kind: 'sources';
  readonly rows: readonly {
    readonly label: string;
    readonly amount: number;
    readonly surety: Surety;
    /** The amount in words, and how long it lasts. */
    readonly text: string;
    readonly how: string;
  }[];
}

export type StrategyChart =
  SourcesChart | RunwayChart | PhasesChart | PromisesChart | PostsChart | TermsChart | MeetingsChart;
