import { bridges, sideOfBridge } from './bridges.ts';
import { type Arc, lightCut } from './light-cut.ts';
import type { Grid, Lattice, Line } from './lines.ts';
import { type Counts, countsShown } from './coding.ts';
import { isPublishable, type Rules, type Union, unionOf } from './primary.ts';
import { isInParts, isOfPeople } from './kinds.ts';
import { type CountedCell, type CountedTable, DISTRICT, NOT_RECORDED } from '../counted-table.ts';

/** shown: people and figure. coded: a range and a size band. protected: nothing. Each tells less than the one before. */
export const SHOWN = 0;
export const CODED = 1;
export const PROTECTED = 2;
export type Level = typeof SHOWN | typeof CODED | typeof PROTECTED;

const NOBODY = -1;

/**
 * Hides further cells until nothing hidden can be had by subtraction inside the table.
 *
 * Twice the same rule, once for protected cells (taking every coded one as known) and once for coded and protected cells
 * together (whose people must not be had): in no row or column is there one hidden cell alone; where the total is known,
 * the hidden ones together could be published; and no hidden cell is a bridge (see bridges.ts).
 *
 * `levels` holds the level of each cell of the lattice by its own rules, and is raised in place; same input, same result.
 */
export function complement(table: CountedTable, net: Lattice, levels: Level[], rules: Rules): void {
  const { kind } = table.indicator.measure;
  const stages: Level[] = isOfPeople(kind) ? [PROTECTED, CODED] : [PROTECTED];
  const solver: Solver = { isParts: isInParts(kind), net, levels, rules };
  hideComplements(solver);
  for (let changed = true; changed;) {
    changed = false;
    for (const stage of stages) {
      while (settleLines(solver, stage) || breakBridges(solver, stage) || weighCuts(solver, stage)) changed = true;
    }
  }
}

interface Solver {
  /** Whether its cells are parts of the people of a place, whose number nobody prints. */
  readonly isParts: boolean;
  readonly net: Lattice;
  readonly levels: Level[];
  readonly rules: Rules;
}

const isHidden = ({ levels }: Solver, index: number, stage: Level): boolean => (levels[index] ?? SHOWN) >= stage;

/** In a breakdown of two members a hidden group hides its complement, even where a third part (not recorded) is hidden too. */
function hideComplements({ net, levels }: Solver): void {
  const members = new Map<string, Set<string>>();
  const byPlace = new Map<string, number[]>();
  net.cells.forEach(({ schoolId, breakdown, member }, index) => {
    if (breakdown === 'all' || member === NOT_RECORDED) return;
    members.set(breakdown, (members.get(breakdown) ?? new Set()).add(member));
    const key = `${breakdown}\0${schoolId}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), index]);
  });
  for (const [key, cells] of byPlace) {
    if (members.get(key.slice(0, key.indexOf('\0')))?.size !== 2) continue;
    if (cells.some((index) => levels[index] === PROTECTED)) for (const index of cells) levels[index] = PROTECTED;
  }
}

function settleLines(solver: Solver, stage: Level): boolean {
  let changed = false;
  for (const line of solver.net.lines)
    while (!isSettled(solver, line, stage) && hideOne(solver, line, stage)) changed = true;
  return changed;
}

function isSettled(solver: Solver, line: Line, stage: Level): boolean {
  const { net, rules, isParts } = solver;
  const hidden = line.parts.filter((index) => isHidden(solver, index, stage));
  // shares of known people tell counts only as far as their rounding allows
  const isBlurred = isParts && stage === CODED;
  if (isHidden(solver, line.total, stage)) return hidden.length > 0 || isBlurred;
  if (hidden.length === 0) return true;
  // everything hidden: what can be had is the total, which stands by its own right
  if (hidden.length === line.parts.length) return hidden.length > 1 || isBlurred;
  if (hidden.length === 1 && !isBlurred) return false;
  if (stage === CODED) return isUndecided(solver, line, hidden);
  const isExact = [line.total, ...line.parts].every((index) => solver.levels[index] !== CODED);
  const union = unionOfLine(net, line, hidden);
  // beside a range no exact sum can be had, only a number of people
  return isExact ? isPublishable(union, rules) : union.people >= rules.minimumGroup;
}

/** The hidden parts together. The parts of one place are shares of the same people, who are counted once. */
function unionOfLine(net: Lattice, line: Line, hidden: readonly number[]): Union {
  const cells = hidden.map((index) => net.cells[index]).filter((cell) => cell !== undefined);
  const total = net.cells[line.total];
  if (!isOfOnePlace(net, line) || !total) return unionOf(cells);
  const numerator = cells.reduce((sum, cell) => sum + cell.numerator, 0);
  const { schoolId, breakdown, member, people } = total;
  return unionOf([{ schoolId, breakdown, member, people, numerator, denominator: people }]);
}

const isOfOnePlace = (net: Lattice, line: Line): boolean =>
  line.total >= net.printed && net.cells[line.parts[0] ?? NOBODY]?.breakdown !== 'all';

/** Whether the counts that the rounded figures of a line allow the hidden parts leave it open that each side is safe. */
function isUndecided({ net, rules, levels }: Solver, line: Line, hidden: readonly number[]): boolean {
  const total = net.cells[line.total];
  if (!total) return true;
  let { low, high } = line.total >= net.printed ? exactly(total) : countsShown(total);
  for (const index of line.parts) {
    const cell = net.cells[index];
    if (!cell || hidden.includes(index)) continue;
    const counts = levels[index] === SHOWN && index < net.printed ? countsShown(cell) : exactly(cell);
    low -= counts.high;
    high -= counts.low;
  }
  const { people } = unionOfLine(net, line, hidden);
  return Math.min(high, people) >= rules.minimumSide && Math.max(low, 0) <= people - rules.minimumSide;
}

const exactly = ({ numerator }: CountedCell): Counts => ({ low: numerator, high: numerator });

/** Hides the cell whose loss costs least: first one that needs no further cell in its other line, then the fewest people. */
function hideOne(solver: Solver, line: Line, stage: Level): boolean {
  const part = cheapest(solver, line.parts, line, stage);
  const chosen = part === NOBODY ? cheapest(solver, [line.total], line, stage) : part;
  if (chosen === NOBODY) return false;
  solver.levels[chosen] = stage;
  return true;
}

function cheapest(solver: Solver, candidates: readonly number[], line: Line | undefined, stage: Level): number {
  let best = NOBODY;
  let bestCost = Infinity;
  for (const index of candidates) {
    if (isHidden(solver, index, stage)) continue;
    const alone = (solver.net.linesOf[index] ?? []).filter(
      (other) => other !== line && ![other.total, ...other.parts].some((one) => isHidden(solver, one, stage)),
    ).length;
    const people = solver.net.cells[index]?.people ?? 0;
    const unprinted = index >= solver.net.printed ? 1e12 : 0;
    const cost = alone * 1e9 + people + unprinted;
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}

/** Hides a cell beside each hidden one that is a sum of rows less a sum of columns. */
function breakBridges(solver: Solver, stage: Level): boolean {
  if (solver.isParts && stage === CODED) return false;
  for (const grid of solver.net.grids) {
    const edges = hiddenOf(solver, grid, stage).map((id) => ({ id, ...endsOf(grid, id) }));
    for (const bridge of bridges(edges)) {
      if (hideAcross(solver, grid, sideOfBridge(edges, bridge), stage)) return true;
    }
  }
  return false;
}

/** Hides further cells where rows and columns together give a sum of fewer people than may be published. */
function weighCuts(solver: Solver, stage: Level): boolean {
  if (solver.isParts && stage === CODED) return false;
  for (const grid of solver.net.grids) {
    const arcs = hiddenOf(solver, grid, stage).map((id) => toArc(solver.net, grid, id));
    const side = lightCut(arcs, solver.rules.minimumGroup);
    if (side !== undefined && hideAcross(solver, grid, side, stage)) return true;
  }
  return false;
}

const hiddenOf = (solver: Solver, grid: Grid, stage: Level): number[] =>
  grid.cells.filter((index) => isHidden(solver, index, stage));

const endsOf = ({ row, column }: Grid, index: number): { row: number; column: number } => ({
  row: row.get(index) ?? 0,
  column: column.get(index) ?? 0,
});

/** Hides the cheapest cell between a place and a member that are on different sides, so that the sides hang together. */
function hideAcross(solver: Solver, grid: Grid, side: ReadonlySet<number>, stage: Level): boolean {
  const across = grid.cells.filter((index) => {
    const { row, column } = endsOf(grid, index);
    return side.has(row) !== side.has(column);
  });
  const chosen = cheapest(solver, across, undefined, stage);
  if (chosen === NOBODY) return false;
  solver.levels[chosen] = stage;
  return true;
}

/** Totals stand on the other side of their equation, so they run the other way; the district’s total runs back again. */
function toArc(net: Lattice, grid: Grid, id: number): Arc {
  const cell = net.cells[id];
  const { row, column } = endsOf(grid, id);
  const isTurned = (cell?.breakdown === 'all') !== (cell?.schoolId === DISTRICT);
  return { id, people: cell?.people ?? 0, ...(isTurned ? { from: column, to: row } : { from: row, to: column }) };
}
