/** Two ends, in the unit of what they enclose. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/**
 * Wilson's score interval for a share of `people`, both as proportions from 0 to 1.
 * Reference: 60 of 240 gives 0.1994 to 0.3084.
 */
export function wilson(share: number, people: number): Interval {
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * people)) / (1 + z2 / people);
  const half = (Z / (1 + z2 / people)) * Math.sqrt((share * (1 - share)) / people + z2 / (4 * people * people));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** One side of a difference: an estimate and its own interval, in one unit. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * Interval of `now − then` by squaring and adding the two estimates' own distances (Newcombe's hybrid score, method 10).
 * Reference: 56/70 against 48/80 gives 0.0524 to 0.3339 (Newcombe 1998, table II, a).
 */
export function newcombe(now: Estimate, then: Estimate): Interval {
  const by = now.value - then.value;
  return {
    low: by - Math.hypot(now.value - now.low, then.high - then.value),
    high: by + Math.hypot(now.high - now.value, then.value - then.low),
  };
}
