import { seeded } from './seeded.ts';

export interface BootstrapOptions {
  /** See seedOf: the same seed gives the same interval. */
  readonly seed: number;
  /** How often to draw; 1,000 gives the ends of a 95% interval to about a tenth of its width. */
  readonly draws?: number;
}

/**
 * 95% percentile intervals of several statistics of the sums of one series of blocks: as many blocks as there are, drawn with replacement.
 * A block is drawn whole, so what belongs together (the days of a week, the two of a pair) stays together.
 *
 * Every block has the same numbers in the same order; `statistics` gives one number for each statistic, from what the blocks that were
 * drawn add up to. Needs at least two blocks; with few (under about 20) such intervals are somewhat too narrow. Source: Künsch (1989),
 * Annals of Statistics 17:1217–1241; blocks that do not overlap.
 */
export function blockBootstrap(
  blocks: readonly (readonly number[])[],
  statistics: (sums: Float64Array) => readonly number[],
  { seed, draws = 1000 }: BootstrapOptions,
): { low: number; high: number }[] {
  if (blocks.length < 2) throw new RangeError(`${blocks.length} blocks cannot be drawn from`);
  const next = seeded(seed);
  const width = blocks[0]?.length ?? 0;
  const table = Float64Array.from(blocks.flat());
  const sums = new Float64Array(width);
  const found: number[][] = [];
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    for (let block = 0; block < blocks.length; block++) {
      const from = Math.floor(next() * blocks.length) * width;
      for (let number = 0; number < width; number++) sums[number] = (sums[number] ?? 0) + (table[from + number] ?? 0);
    }
    statistics(sums).forEach((value, index) => (found[index] ??= []).push(value));
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
