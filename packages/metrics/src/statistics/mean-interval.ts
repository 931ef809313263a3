import { finitePopulationCorrection } from './proportion-interval.ts';

/** Sums from which a mean and its spread are made. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sample variance (by n − 1); 0 where the rounding of the sums leaves less than nothing. */
export const varianceOf = ({ count, sum, squares }: Moments): number =>
  count < 2 ? 0 : Math.max(0, squares - (sum * sum) / count) / (count - 1);

/** A mean with its 95% interval by the normal distribution, smaller where it is known how many could have answered. */
export function meanInterval(moments: Moments, universe?: number): { value: number; low: number; high: number } {
  const { count, sum } = moments;
  if (!(count > 0)) throw new RangeError('a mean of nothing');
  const value = sum / count;
  const known = universe !== undefined && universe >= count ? universe : undefined;
  const margin = 1.96 * Math.sqrt(varianceOf(moments) / count) * finitePopulationCorrection(count, known);
  return { value, low: value - margin, high: value + margin };
}
