import { seeded } from './seeded.ts';

export interface BootstrapOptions {
  /** See seedOf: the same seed gives the same interval. */
  readonly seed: number;
  /** How often to draw; 1,000 gives the ends of a 95% interval to about a tenth of its width. */
  readonly draws?: number;
}

/**
 * 95% percentile intervals of several statistics of one series of blocks: as many blocks as there are, drawn with replacement.
 * A block is drawn whole, so what belongs together (the days of a week) stays together.
 *
 * `statistics` gives one number for each statistic, from the blocks that were drawn. Needs at least two blocks; with few (under
 * about 20) such intervals are somewhat too narrow. Source: Künsch (1989), Annals of Statistics 17:1217–1241; blocks that do not overlap.
 */
export function blockBootstrap<B>(
  blocks: readonly B[],
  statistics: (drawn: readonly B[]) => readonly number[],
  { seed, draws = 1000 }: BootstrapOptions,
): { low: number; high: number }[] {
  if (blocks.length < 2) throw new RangeError(`${blocks.length} blocks cannot be drawn from`);
  const next = seeded(seed);
  const found: number[][] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = blocks.map(() => blocks[Math.floor(next() * blocks.length)] as B);
    statistics(drawn).forEach((value, index) => (found[index] ??= []).push(value));
  }
  return found.map((values) => {
    const sorted = Float64Array.from(values).sort();
    return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
  });
}

/** Between neighbours by a straight line (Hyndman and Fan’s type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
