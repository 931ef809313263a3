/** Between which numbers something lies. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A number of students in tens: 10 to 19, 20 to 29 … */
export const tens = (students: number): Span => {
  const from = Math.floor(students / 10) * 10;
  return { from, to: from + 9 };
};

/**
 * A difference between two policies in tens, told alike whether it is nobody or nine: fewer than ten either way, ten to
 * nineteen more, ten to nineteen fewer … `can` says which directions the rules allow at all.
 */
export function difference(net: number, can: { readonly gain: boolean; readonly lose: boolean }): Span {
  if (net >= 10) return tens(net);
  if (net <= -10) return { from: -tens(-net).to, to: -tens(-net).from };
  return { from: can.lose ? -9 : 0, to: can.gain ? 9 : 0 };
}

export const plus = (a: Span, b: Span): Span => ({ from: a.from + b.from, to: a.to + b.to });
