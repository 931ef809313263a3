export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Median and quartiles of values in ascending order, between neighbours by a straight line: type 7 of Hyndman and Fan (1996),
 * American Statistician 50:361–365, as R, NumPy and spreadsheets’ QUARTILE.INC have them.
 */
export function quartilesOf(sorted: readonly number[]): Quartiles {
  if (sorted.length === 0) throw new RangeError('quartiles of nothing');
  return { lower: quantileOf(sorted, 0.25), median: quantileOf(sorted, 0.5), upper: quantileOf(sorted, 0.75) };
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
