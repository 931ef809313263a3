/** A tick as it is written: 10,500. Both languages of the interface part thousands so. */
export const tickText = (tick: number): string => tick.toLocaleString('en-US');

/** The tick of an amount of money: $400k, $1.2M. */
export function moneyTick(dollars: number): string {
  if (dollars >= 1e6) return `$${Number((dollars / 1e6).toPrecision(3))}M`;
  return dollars >= 1e3 ? `$${Number((dollars / 1e3).toPrecision(3))}k` : dollars === 0 ? '0' : `$${dollars}`;
}

/** The tick of a difference: +2, 0, −2. */
export const signedTick = (tick: number): string =>
  tick > 0 ? `+${tickText(tick)}` : tickText(tick).replace('-', '\u2212');

/** Round steps from `low` to `high`: about as many as `wanted`, both ends enclosed. */
export function niceTicks(low: number, high: number, wanted: number): readonly number[] {
  const span = Math.max(high - low, 1e-9);
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough * 0.999) ?? 10 * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
