/** One equation between unknowns: their coefficients by index. What they add up to does not matter to what is determined. */
export type Equation = ReadonlyMap<number, number>;

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** target − factor · row, over integers: exact rational elimination without fractions. */
function eliminate(target: Map<number, number>, row: Equation, pivot: number): Map<number, number> {
  const a = row.get(pivot) ?? 0;
  const b = target.get(pivot) ?? 0;
  const result = new Map<number, number>();
  for (const index of new Set([...target.keys(), ...row.keys()])) {
    const value = a * (target.get(index) ?? 0) - b * (row.get(index) ?? 0);
    if (!Number.isSafeInteger(value)) throw new Error('the elimination left the exact integers');
    if (value !== 0) result.set(index, value);
  }
  let divisor = 0;
  for (const value of result.values()) divisor = gcd(divisor, value);
  if (divisor > 1) for (const [index, value] of result) result.set(index, value / divisor);
  return result;
}

/** The equations solved as far as they go (reduced row echelon form): a row with one unknown gives it away. */
export function solve(equations: readonly Equation[]): Equation[] {
  const rows: { pivot: number; row: Map<number, number> }[] = [];
  for (const equation of equations) {
    let rest = new Map([...equation].filter(([, value]) => value !== 0));
    for (const { pivot, row } of rows) if (rest.has(pivot)) rest = eliminate(rest, row, pivot);
    const pivot = rest.keys().next().value;
    if (pivot === undefined) continue;
    for (const one of rows) if (one.row.has(pivot)) one.row = eliminate(one.row, rest, pivot);
    rows.push({ pivot, row: rest });
  }
  return rows.map(({ row }) => row);
}
