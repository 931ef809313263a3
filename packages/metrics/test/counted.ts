import type { Database } from '../src/database.ts';
import type { Indicator } from '../src/indicator.ts';
import { assemble } from '../src/publish/assemble.ts';
import { count } from '../src/publish/count.ts';
import type { CountedTable } from '../src/publish/counted-table.ts';
import { countDays } from '../src/publish/day-counts.ts';
import { readPlaces } from '../src/publish/places.ts';
import { countRecords, type RecordCounts } from '../src/publish/records/count.ts';
import type { RecordIndicator } from '../src/record-indicator.ts';

/** What the engine counts before it protects: every table of an indicator, in the order of the periods. */
export async function countedTables(
  database: Database,
  indicators: readonly Indicator[],
): Promise<Map<string, CountedTable[]>> {
  const { places, withDays } = await countDays(database, await readPlaces(database));
  const sums = await count(database, indicators, places);
  return new Map(
    [...sums].map(([indicator, students]) => [
      indicator.id,
      [...assemble(indicator, indicator.fromSchoolDayCounts ? withDays(students) : students, places, 10)],
    ]),
  );
}

/** The same for an indicator of records: a period each. */
export async function countedRecords(database: Database, indicator: RecordIndicator): Promise<RecordCounts[]> {
  await count(database, [], await readPlaces(database));
  return countRecords(database, indicator);
}

/** The figure of a cell before protection, in the indicator’s unit. */
export function figureOf({ indicator, cells }: CountedTable, schoolId: string): number | undefined {
  const cell = cells.find((one) => one.schoolId === schoolId && one.breakdown === 'all');
  if (cell === undefined || cell.people === 0) return undefined;
  const { measure } = indicator;
  switch (measure.kind) {
    case 'ratio':
    case 'share':
    case 'parts':
    case 'remainder':
      return (100 * cell.numerator) / cell.denominator;
    case 'head_count':
      return cell.numerator / cell.denominator;
    case 'bands':
    case 'difference':
    case 'complement_gap':
    case 'weekdays':
    case 'each':
      return undefined;
    case 'mean':
      return cell.numerator / measure.scale / cell.denominator;
  }
}
