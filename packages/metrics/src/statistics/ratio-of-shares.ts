export interface Side {
  readonly part: number;
  readonly whole: number;
}

/**
 * One share over another with its 95% interval by the logarithm. Undefined where either side has no part: the ratio is then 0 or has no
 * end, and no interval. Source: Katz et al. (1978), Biometrics 34:469–474.
 */
export function ratioOfShares(one: Side, other: Side): { value: number; low: number; high: number } | undefined {
  if (one.part === 0 || other.part === 0) return undefined;
  const value = one.part / one.whole / (other.part / other.whole);
  const spread = Math.sqrt(1 / one.part - 1 / one.whole + 1 / other.part - 1 / other.whole);
  return { value, low: value * Math.exp(-1.96 * spread), high: value * Math.exp(1.96 * spread) };
}
