/** z for a two-sided 95% interval. */
const Z = 1.959963984540054;

/**
 * Wilson's 95% score interval for a share of people.
 *
 * Counts in, proportions (0 to 1) out. Throws when the counts are not 0 ≤ successes ≤ trials, trials > 0.
 * Source: Wilson (1927), JASA 22:209–212; reference values in test/wilson.test.ts.
 */
export function wilson(successes: number, trials: number): { low: number; high: number } {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) {
    throw new RangeError(`wilson(${successes}, ${trials}): not a count out of a count`);
  }
  const share = successes / trials;
  const spread = Z ** 2 / trials;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / trials);
  // at none and all the exact ends are 0 and 1; floating point would miss them by a hair
  const low = successes === 0 ? 0 : (centre - half) / (1 + spread);
  const high = successes === trials ? 1 : (centre + half) / (1 + spread);
  return { low, high };
}
