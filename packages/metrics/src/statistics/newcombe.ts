/** One side of a difference: an estimate with its own interval, in one unit. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * 95% interval of `now − before` for two independent groups, from the interval of each.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17:873–890, method 10 where both are Wilson’s.
 */
export function newcombe(now: Estimate, before: Estimate): { low: number; high: number } {
  const by = now.value - before.value;
  return {
    low: by - Math.hypot(now.value - now.low, before.high - before.value),
    high: by + Math.hypot(now.high - now.value, before.value - before.low),
  };
}
