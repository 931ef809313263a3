import { type Figure, isShown, type Shown } from './figure.ts';
import { type Estimate, newcombe, wilson } from './interval.ts';

export type Better = 'higher' | 'lower' | 'context';

/**
 * better, worse: the interval of the difference excludes zero; unclear: it does not; unjudged: there is no interval;
 * context: neither way is better; unknown: one of the two is not shown.
 */
export type Verdict = 'better' | 'worse' | 'unclear' | 'unjudged' | 'context' | 'unknown';

/** What became of a figure: now less then, in the indicator's unit (points for percents). */
export interface Change {
  readonly verdict: Verdict;
  readonly by: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How an indicator is to be compared. */
export interface Comparable {
  readonly better: Better;
  /** Whether its value is a share of people, so that its interval follows from the figure and n alone. */
  readonly isShare: boolean;
}

const unknown: Change = { verdict: 'unknown', by: null, low: null, high: null };

/** The estimate behind a figure: Wilson's where it is a share of people, its published interval otherwise. */
function estimate(figure: Shown, { isShare }: Comparable): Estimate | null {
  if (figure.low === null || figure.high === null) return null;
  if (!isShare || figure.people === null) return { value: figure.value, low: figure.low, high: figure.high };
  const { low, high } = wilson(figure.value / 100, figure.people);
  return { value: figure.value, low: low * 100, high: high * 100 };
}

/** Compares two published figures of one indicator; `now` is the later year, or the group against everyone else. */
export function compare(now: Figure, then: Figure, how: Comparable): Change {
  if (!isShown(now) || !isShown(then)) return unknown;
  const by = now.value - then.value;
  const one = estimate(now, how);
  const other = estimate(then, how);
  if (!one || !other) return { verdict: how.better === 'context' ? 'context' : 'unjudged', by, low: null, high: null };
  const exact = newcombe(one, other);
  // shares are published rounded, so their difference is known to a point: its ends are too, and are judged as they are shown
  const interval = how.isShare ? { low: Math.round(exact.low) + 0, high: Math.round(exact.high) + 0 } : exact;
  return { verdict: judge(interval.low, interval.high, how.better), by, ...interval };
}

function judge(low: number, high: number, better: Better): Verdict {
  if (better === 'context') return 'context';
  if (low <= 0 && high >= 0) return 'unclear';
  return low > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** Which way the published figure moved. */
export const direction = ({ by }: Change): 'up' | 'down' | 'same' =>
  by === null || by === 0 ? 'same' : by > 0 ? 'up' : 'down';

/** Whether chance alone would rarely make this difference. */
export const isClear = ({ low, high }: Change): boolean => low !== null && high !== null && (low > 0 || high < 0);
