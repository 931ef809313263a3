import { wilson } from './wilson.ts';

/** Half the width of a 95% interval for a share `p` of `n` answers, where `universe` people could have answered. From 0 to 1. */
export const finitePopulationMargin = (p: number, n: number, universe: number): number =>
  1.96 * Math.sqrt((p * (1 - p)) / n) * finitePopulationCorrection(n, universe);

/** By how much an interval shrinks because `n` of only `universe` people are known; 1 where the universe is not known. */
export const finitePopulationCorrection = (n: number, universe: number | undefined): number =>
  universe === undefined || universe <= 1 ? 1 : Math.sqrt(Math.max(0, universe - n) / (universe - 1));

/** Shares closer to 0 or 1 than this, and samples smaller than 40, have no symmetric interval. */
const EXTREME = 0.1;
const SMALL = 40;

/**
 * 95% interval of a share of answers: with the finite-population correction where it is known how many could have answered and the
 * sample is neither small nor lopsided, else Wilson’s, which knows no universe and so is too wide rather than too narrow.
 * It says nothing about those who chose not to answer. Source: Cochran (1977), Sampling Techniques, 3rd ed., section 3.7.
 */
export function proportionInterval(
  successes: number,
  trials: number,
  universe?: number,
): { low: number; high: number } {
  const p = successes / trials;
  if (universe === undefined || universe < trials || trials < SMALL || Math.min(p, 1 - p) < EXTREME)
    return wilson(successes, trials);
  const margin = finitePopulationMargin(p, trials, universe);
  return { low: Math.max(0, p - margin), high: Math.min(1, p + margin) };
}
