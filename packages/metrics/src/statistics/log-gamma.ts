const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for values over 0; exact to about 14 digits. Source: Lanczos (1964), g = 7. */
export function logGamma(value: number): number {
  if (!(value > 0)) throw new RangeError(`logGamma(${value}): not over 0`);
  // so close to 0 the series loses digits: Γ(x) = Γ(x + 1) / x
  if (value < 0.5) return logGamma(value + 1) - Math.log(value);
  const x = value - 1;
  const t = x + 7.5;
  const series = coefficients.reduce((sum, one, index) => sum + one / (x + index + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}
