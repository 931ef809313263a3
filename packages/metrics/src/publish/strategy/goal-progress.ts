import { goalStandings } from '@hearth/contracts';
import { roundHalfUp } from '../../statistics/index.ts';

export type GoalStanding = (typeof goalStandings)[number];

/** A way from a baseline that never changes to a target. */
export interface Track {
  readonly baseline: number;
  readonly target: number;
  /** How much of the time from the one to the other has passed; before 0 it has not begun, after 1 it is over. */
  readonly passed: number;
}

/** A figure with the ends of its interval; empty where nobody knows how far chance goes. */
export interface Reading {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Progress {
  /** Where a straight line is. */
  readonly line: number;
  /** Whole percents of the way; empty where the target is the baseline, or where nothing is known of chance. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly standing: GoalStanding;
}

/** Where a straight line from the baseline to the target is; the target once its day has passed. */
export const lineValue = ({ baseline, target, passed }: Track): number =>
  baseline + (target - baseline) * Math.min(1, Math.max(0, passed));

/**
 * How far along its way a figure is. It is on course only where all of its interval is on the line’s right side: a figure that chance
 * alone may have put there is not.
 */
export function progressOf(track: Track, { value, low, high }: Reading): Progress {
  const { baseline, target } = track;
  const line = lineValue(track);
  if (target === baseline) return { line, value: null, low: null, high: null, standing: 'no_way' };
  const along = (figure: number): number => (figure - baseline) / (target - baseline);
  const percent = (figure: number): number => roundHalfUp(100 * along(figure));
  if (low === null || high === null)
    return { line, value: percent(value), low: null, high: null, standing: 'no_interval' };
  const [nearer = low, farther = high] = along(low) <= along(high) ? [low, high] : [high, low];
  return {
    line,
    value: percent(value),
    low: percent(nearer),
    high: percent(farther),
    standing: standingOf(along(nearer), along(farther), along(line)),
  };
}

function standingOf(nearer: number, farther: number, line: number): GoalStanding {
  if (nearer >= 1) return 'reached';
  if (nearer >= line) return 'on_course';
  return farther < line ? 'behind' : 'about_on_course';
}
