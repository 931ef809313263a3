import type { Cell, CellQuery, ReleaseWindow } from '@hearth/metrics/window';

/**
 * Cells of each school year as far as it has come. What is counted once a year (a survey, who graduated, who stayed) has no year to date:
 * its whole year stands in that place.
 */
export async function currentCells(
  window: ReleaseWindow,
  query: Omit<CellQuery, 'periodKind' | 'period'>,
): Promise<Cell[]> {
  const cells = await window.cells({ ...query, periodKind: ['to_date', 'year'] });
  const soFar = new Set(cells.flatMap((cell) => (cell.period_kind === 'to_date' ? cell.indicator_id : [])));
  return cells.flatMap((cell): Cell[] => {
    if (cell.period_kind === 'to_date') return [cell];
    return soFar.has(cell.indicator_id) ? [] : [{ ...cell, period_kind: 'to_date' }];
  });
}
