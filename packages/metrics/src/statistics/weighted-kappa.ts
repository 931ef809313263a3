/** Ranks that two raters gave to one thing, from 0. */
export type RankPair = readonly [one: number, other: number];

/**
 * Agreement of two raters beyond chance, from −1 to 1, where a disagreement weighs as the square of its size: Cohen’s weighted kappa
 * with quadratic weights. Undefined where chance leaves nothing to agree on: both gave one and the same rank to everything.
 * Source: Cohen (1968), Psychological Bulletin 70:213–220; Fleiss & Cohen (1973) for the weights.
 */
export function weightedKappa(pairs: readonly RankPair[]): number | undefined {
  const square = (one: number, other: number): number => (one - other) ** 2;
  const seen = pairs.reduce((sum, [one, other]) => sum + square(one, other), 0) / pairs.length;
  let byChance = 0;
  for (const [one] of pairs) for (const [, other] of pairs) byChance += square(one, other);
  return byChance === 0 ? undefined : 1 - seen / (byChance / pairs.length ** 2);
}
