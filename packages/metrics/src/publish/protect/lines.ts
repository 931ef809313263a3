import { isInParts } from './kinds.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';

/** A sum that holds between cells of a table: the total equals its parts together. Numbers are places in `cells`. */
export interface Line {
  readonly total: number;
  readonly parts: readonly number[];
}

/** How the cells of a table hang together, whatever is in them. */
export interface Structure {
  readonly lines: readonly Line[];
  /** The lines of each cell. */
  readonly linesOf: readonly (readonly Line[])[];
  readonly grids: readonly Grid[];
}

/**
 * The cells of one breakdown and of everybody as edges of a graph, each between its row (a place) and its column (a member).
 * Rows and columns that are no sum, because they have no total, are all one node: nothing is known there.
 */
export interface Grid {
  readonly cells: readonly number[];
  readonly row: ReadonlyMap<number, number>;
  readonly column: ReadonlyMap<number, number>;
}

/** A table as an attacker sees it: cells, and the sums that hold between them. */
export interface Lattice extends Structure {
  /** The table's cells, without those of places where there is nothing to count; then totals that nobody prints. */
  readonly cells: readonly CountedCell[];
  /** From here on the cells are not printed: the people of a place of whom the parts are shares. */
  readonly printed: number;
}

/** The structure last made and for which cells: from one period to the next it is nearly always the same. */
let last: { readonly cells: readonly CountedCell[]; readonly structure: Structure } | undefined;

/**
 * Rows: in a place, the members of a breakdown add up to all. Columns: the schools’ cells of a member add up to the
 * district’s. A student at two schools is in both, so columns can be off by a few; they are taken as exact, because
 * in most periods they are.
 */
export function lattice(table: CountedTable): Lattice {
  const printed = table.cells.filter((cell) => cell.placeStatus === undefined);
  const cells = [...printed, ...unprintedTotals(table, printed)];
  if (last === undefined || !isSameLayout(last.cells, cells)) last = { cells, structure: structureOf(cells) };
  return { ...last.structure, cells, printed: printed.length };
}

const isSameLayout = (a: readonly CountedCell[], b: readonly CountedCell[]): boolean =>
  a.length === b.length &&
  a.every((cell, index) => {
    const other = b[index];
    return cell.schoolId === other?.schoolId && cell.breakdown === other.breakdown && cell.member === other.member;
  });

function structureOf(cells: readonly CountedCell[]): Structure {
  const at = new Map(cells.map((cell, index) => [keyOf(cell.schoolId, cell.breakdown, cell.member), index]));
  const rows = new Map<string, number[]>();
  const columns = new Map<string, number[]>();
  const grids = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.breakdown !== 'all') {
      push(rows, keyOf(cell.schoolId, cell.breakdown), index);
      push(grids, cell.breakdown, index);
    }
    if (cell.schoolId !== DISTRICT) push(columns, keyOf(cell.breakdown, cell.member), index);
  });
  const lineTo = (parts: readonly number[], keyOfTotal: (part: CountedCell) => string): Line[] => {
    const part = cells[parts[0] ?? -1];
    const total = part === undefined ? undefined : at.get(keyOfTotal(part));
    return total === undefined ? [] : [{ total, parts }];
  };
  const lines = [
    ...[...rows.values()].flatMap((parts) => lineTo(parts, ({ schoolId }) => keyOf(schoolId, 'all', 'all'))),
    ...[...columns.values()].flatMap((parts) =>
      lineTo(parts, ({ breakdown, member }) => keyOf(DISTRICT, breakdown, member)),
    ),
  ];
  const linesOf = cells.map((): Line[] => []);
  for (const line of lines) for (const index of [line.total, ...line.parts]) linesOf[index]?.push(line);
  const all = cells.flatMap((cell, index) => (cell.breakdown === 'all' ? [index] : []));
  return { lines, linesOf, grids: [...grids.values()].map((members) => gridOf(cells, all, members, linesOf)) };
}

function gridOf(
  cells: readonly CountedCell[],
  all: readonly number[],
  members: readonly number[],
  linesOf: readonly (readonly Line[])[],
): Grid {
  const nodes = new Map<string, number>([['', 0]]);
  const nodeOf = (key: string): number => {
    const node = nodes.get(key) ?? nodes.size;
    nodes.set(key, node);
    return node;
  };
  const withRow = new Set(members.map((index) => cells[index]?.schoolId));
  const ends = [...all, ...members].map((index) => {
    const { schoolId = '', breakdown = '', member = '' } = cells[index] ?? {};
    const isColumn = (linesOf[index] ?? []).some(
      ({ total }) => cells[total]?.schoolId === DISTRICT && isOfMember(cells[total], breakdown, member),
    );
    return {
      index,
      row: withRow.has(schoolId) ? nodeOf(keyOf('row', schoolId)) : 0,
      column: isColumn ? nodeOf(keyOf('column', breakdown, member)) : 0,
    };
  });
  return {
    cells: ends.map(({ index }) => index),
    row: new Map(ends.map(({ index, row }) => [index, row])),
    column: new Map(ends.map(({ index, column }) => [index, column])),
  };
}

const isOfMember = (cell: CountedCell | undefined, breakdown: string, member: string): boolean =>
  cell?.breakdown === breakdown && cell.member === member;

const keyOf = (...words: string[]): string => words.join('\0');

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

/** For parts, the people of each place: their shares are printed and they are not, but the parts add up to them. */
function unprintedTotals(table: CountedTable, cells: readonly CountedCell[]): CountedCell[] {
  if (!isInParts(table.indicator.measure.kind)) return [];
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
