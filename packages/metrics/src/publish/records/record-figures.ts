import type { Database } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import { type CountedTable, DISTRICT } from '../counted-table.ts';
import { type Period, periodKey, type Places } from '../places.ts';
import { bare, type ProtectedCells } from '../protect/protect.ts';
import { countRecords, type RecordCounts } from './count.ts';
import { protectRecords } from './protect-records.ts';

/** What was counted of one indicator: its periods with any unit, in order. */
export interface CountedRecords {
  readonly indicator: RecordIndicator;
  readonly counts: readonly RecordCounts[];
}

/** Counts every indicator of records, one after the other. An indicator without any unit has no counts. */
export async function* countEveryRecord(
  database: Database,
  indicators: readonly RecordIndicator[],
): AsyncGenerator<CountedRecords> {
  for (const indicator of indicators) yield { indicator, counts: await countRecords(database, indicator) };
}

/**
 * The protected cells of an indicator, a table for each period. Where nothing of the kind was ever recorded in the district, a year has one
 * cell that says so; where it was in some years, the district and every school have one in the others.
 */
export function* recordFigures({ indicator, counts }: CountedRecords, places: Places): Generator<ProtectedCells> {
  for (const one of counts) yield protectRecords(indicator, one, places);
  const there = new Set(counts.map(({ period }) => periodKey(period)));
  const schools = counts.some(({ hasSchools }) => hasSchools) ? [...places.schools.values()] : [];
  for (const period of places.periods) {
    if (!there.has(periodKey(period)) && isTold(indicator, period, counts))
      yield nothing(indicator, period, [DISTRICT, ...schools]);
  }
}

/** Kinds of period that it is told of; where nothing is declared, those that occur, and years. */
const isTold = ({ periods }: RecordIndicator, { periodKind }: Period, counts: readonly RecordCounts[]): boolean =>
  periods === undefined
    ? periodKind === 'year' || counts.some(({ period }) => period.periodKind === periodKind)
    : periods.includes(periodKind) && periodKind !== 'month';

function nothing({ id, version }: RecordIndicator, period: Period, schoolIds: readonly string[]): ProtectedCells {
  const table: CountedTable = { indicator: { id, version, measure: { kind: 'share' } }, ...period, cells: [] };
  const cells = schoolIds.map((schoolId) =>
    bare(table, { schoolId, breakdown: 'all', member: 'all', people: 0, numerator: 0, denominator: 0 }, 'none'),
  );
  return { cells } as unknown as ProtectedCells;
}
