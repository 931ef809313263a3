import type { Database } from '../database.ts';
import type { Indicator } from '../indicator.ts';

/** The indicators that rest on anything recorded: a district without services does not pay for counting that nobody was served. */
export async function recorded(database: Database, indicators: readonly Indicator[]): Promise<Indicator[]> {
  const isRecorded = new Map<string, boolean>();
  for (const table of new Set(indicators.flatMap(({ restsOn }) => restsOn ?? []))) {
    const [row] = await database.rows(`select exists (from warehouse.${table}) as is_any`);
    isRecorded.set(table, row?.['is_any'] === true);
  }
  return indicators.filter(({ restsOn }) => restsOn === undefined || isRecorded.get(restsOn) === true);
}
