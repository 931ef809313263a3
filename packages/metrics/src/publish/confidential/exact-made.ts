import { newcombe, seedOf } from '../../statistics/index.ts';
import { COMPLEMENT } from '../../measure.ts';
import type { CountedCell, CountedTable } from '../counted-table.ts';
import { gapEstimates, MINIMUM_WEEKS, type Week } from '../protect/weekday-gaps.ts';
import type { ExactFigure } from './exact-figures.ts';

/** What a figure is of, beside its indicator. */
export const sideKey = (figure: Omit<ExactFigure, 'status'>, schoolYear = figure.school_year): string => {
  const { school_id, indicator_id, period_kind, breakdown, member } = figure;
  return [school_id, indicator_id, schoolYear, period_kind, breakdown, member].join('\0');
};

/** A share less the same share a year before, in points: `figure` says which, `sides` has both as they are. */
export function exactDifference(figure: ExactFigure, of: string, sides: ReadonlyMap<string, ExactFigure>): ExactFigure {
  if (figure.status !== 'shown') return figure;
  const side = { ...figure, indicator_id: of };
  return less(figure, sides.get(sideKey(side)), sides.get(sideKey(side, figure.school_year - 1)));
}

/** The share in a group less the share of everybody else, in points. */
export function exactComplementGap(
  figure: ExactFigure,
  of: string,
  sides: ReadonlyMap<string, ExactFigure>,
): ExactFigure {
  if (figure.status !== 'shown') return figure;
  const side = { ...figure, indicator_id: of };
  return less(figure, sides.get(sideKey(side)), sides.get(sideKey({ ...side, member: COMPLEMENT })));
}

function less(figure: ExactFigure, one: ExactFigure | undefined, other: ExactFigure | undefined): ExactFigure {
  const [first, second] = [estimateOf(one), estimateOf(other)];
  if (first === undefined || second === undefined) return { ...figure, status: 'cannot_tell' };
  return { ...figure, value: first.value - second.value, ...newcombe(first, second) };
}

function estimateOf(figure: ExactFigure | undefined): { value: number; low: number; high: number } | undefined {
  if (figure === undefined || figure.status !== 'shown') return undefined;
  const { value, low, high } = figure;
  return value === null || low === null || high === null ? undefined : { value, low, high };
}

/** The weekdays’ gaps of each school, however few its students. */
export function exactWeekdayGaps(
  table: CountedTable,
  bare: (table: CountedTable, cell: CountedCell) => ExactFigure,
  weeksOf: (cell: CountedCell) => readonly Week[],
): ExactFigure[] {
  return [...Map.groupBy(table.cells, ({ schoolId }) => schoolId)].flatMap(([schoolId, days]) => {
    const [first] = days;
    if (first === undefined) return [];
    if (first.placeStatus !== undefined) return days.map((cell) => bare(table, cell));
    const weeks = weeksOf(first);
    if (weeks.length < MINIMUM_WEEKS || days.some(({ denominator }) => denominator === 0))
      return days.map((cell) => ({ ...bare(table, cell), status: 'cannot_tell' as const }));
    const shares = days.map(({ numerator, denominator }) => (100 * numerator) / denominator);
    const gaps = gapEstimates(shares, weeks, seedOf(table.indicator.id, schoolId, table.period));
    return days.map((cell, day) => ({ ...bare(table, cell), ...gaps[day] }));
  });
}
