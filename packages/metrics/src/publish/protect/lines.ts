import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';

/** A sum that holds between cells of a table: the total equals its parts together. Numbers are places in `cells`. */
export interface Line {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A table as an attacker sees it: cells, and the sums that hold between them. */
export interface Lattice {
  /** The table's cells, without those of places where there is nothing to count; then totals that nobody prints. */
  readonly cells: readonly CountedCell[];
  /** From here on the cells are not printed: the people of a place of whom the parts are shares. */
  readonly printed: number;
  readonly lines: readonly Line[];
  /** The lines of one breakdown, each cell in one row (a place) and one column (a member), for finding bridges. */
  readonly grids: readonly (readonly number[])[];
  readonly rowOf: (cell: number) => string;
  readonly columnOf: (cell: number) => string;
}

const isAll = (cell: CountedCell): boolean => cell.breakdown === 'all';

/**
 * Rows: in a place, the members of a breakdown add up to all. Columns: the schools’ cells of a member add up to the
 * district’s. A student at two schools is in both, so columns can be off by a few; they are taken as exact, because
 * in most periods they are.
 */
export function lattice(table: CountedTable): Lattice {
  const printedCells = table.cells.filter((cell) => cell.placeStatus === undefined);
  const cells = [...printedCells, ...unprintedTotals(table, printedCells)];
  const at = new Map(cells.map((cell, index) => [keyOf(cell.schoolId, cell.breakdown, cell.member), index]));
  const rows = new Map<string, number[]>();
  const columns = new Map<string, number[]>();
  const grids = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (!isAll(cell)) {
      push(rows, `${cell.schoolId}\0${cell.breakdown}`, index);
      push(grids, cell.breakdown, index);
    }
    if (cell.schoolId !== DISTRICT) push(columns, `${cell.breakdown}\0${cell.member}`, index);
  });
  const lines: Line[] = [];
  const addLine = (parts: number[], schoolId: string, breakdown: string, member: string): void => {
    const total = at.get(keyOf(schoolId, breakdown, member));
    if (total !== undefined && parts.length > 0) lines.push({ total, parts });
  };
  for (const parts of rows.values()) {
    const cell = cells[parts[0] ?? -1];
    if (cell) addLine(parts, cell.schoolId, 'all', 'all');
  }
  for (const parts of columns.values()) {
    const cell = cells[parts[0] ?? -1];
    if (cell) addLine(parts, DISTRICT, cell.breakdown, cell.member);
  }
  const all = cells.flatMap((cell, index) => (isAll(cell) ? [index] : []));
  const divided = [...grids.values()].map((members) => [...all, ...members]);
  return {
    cells,
    printed: printedCells.length,
    lines,
    grids: divided.length > 0 ? divided : [all],
    rowOf: (index) => cells[index]?.schoolId ?? '',
    columnOf: (index) => cells[index]?.member ?? '',
  };
}

const keyOf = (...words: string[]): string => words.join('\0');

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

/** For parts, the people of each place: their shares are printed and they are not, but the parts add up to them. */
function unprintedTotals(table: CountedTable, cells: readonly CountedCell[]): CountedCell[] {
  if (table.indicator.measure.kind !== 'parts') return [];
  const places = new Map(cells.map((cell) => [cell.schoolId, cell]));
  return [...places.values()].map(({ schoolId, people }) => ({
    schoolId,
    breakdown: 'all',
    member: 'all',
    people,
    numerator: people,
    denominator: people,
    contributors: people,
  }));
}
