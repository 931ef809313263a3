/**
 * How much of a whole comes from few sources: the sum of the squared shares, from 1 over their number to 1. Undefined where there is
 * nothing. Source: Herfindahl (1950) and Hirschman (1945).
 */
export function concentration(amounts: readonly number[]): number | undefined {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return whole > 0 ? amounts.reduce((sum, amount) => sum + (amount / whole) ** 2, 0) : undefined;
}
