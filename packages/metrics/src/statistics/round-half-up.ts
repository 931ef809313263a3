/** Percent to the nearest whole, halves up, of integer counts: exact, because no fraction is formed. */
export const wholePercent = (numerator: number, denominator: number): number =>
  Math.floor((200 * numerator + denominator) / (2 * denominator));

/** A number of 0 or more to the nearest whole, halves up. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);
