import { share } from '../../measure.ts';
import type { CountedTable } from '../counted-table.ts';
import type { Cell, ProtectedCells } from './protect.ts';

/**
 * A remainder is protected as the share that it leaves: the same cells are hidden, coded and rounded in the same way, and what is
 * shown is 100 less. Rounded by itself, the two together would give the exact count behind them.
 */
export const shareOf = (table: CountedTable): CountedTable => ({
  ...table,
  indicator: { ...table.indicator, measure: share() },
  cells: table.cells.map((cell) => ({ ...cell, numerator: cell.people - cell.numerator })),
});

export const restOf = ({ cells }: ProtectedCells): ProtectedCells =>
  ({ cells: cells.map(restOfCell) }) as unknown as ProtectedCells;

const rest = (percent: number | null): number | null => (percent === null ? null : 100 - percent);

const restOfCell = (cell: Cell): Cell => ({
  ...cell,
  value: rest(cell.value),
  low: rest(cell.high),
  high: rest(cell.low),
  coded: cell.coded === null ? null : restOfRange(cell.coded),
});

/** ≤20 leaves ≥80, and 21-39 leaves 61-79. */
function restOfRange(coded: string): string {
  const [first = 0, last] = [...coded.matchAll(/\d+/g)].map(([digits]) => 100 - Number(digits));
  if (last !== undefined) return `${last}-${first}`;
  return `${coded.startsWith('≤') ? '≥' : '≤'}${first}`;
}
