import type { Database } from '../src/database.ts';
import { recordIndicator, type RecordIndicator } from '../src/record-indicator.ts';
import type { RecordMeasure } from '../src/record-measure.ts';
import { count } from '../src/publish/count.ts';
import { readPlaces, type Places } from '../src/publish/places.ts';
import type { Cell } from '../src/publish/protect/protect.ts';
import { defaultRules } from '../src/publish/protect/primary.ts';
import { countRecords } from '../src/publish/records/count.ts';
import { protectRecords } from '../src/publish/records/protect-records.ts';
import { emptyWarehouse, loadRow } from './district.ts';

/** A unit of a test: its school (none: of the district alone), its person and the columns of its measure. */
export type Unit = Readonly<Record<string, string | number | boolean | null>> & {
  readonly school?: number;
  readonly person?: number | null;
};

type Declared = Partial<Omit<RecordIndicator, 'measure'>> & { readonly measure: RecordMeasure };

/** An indicator of exactly these units, each at its school and in the district. */
export function indicatorOf(units: readonly Unit[], declared: Declared): RecordIndicator {
  const names = [...new Set(units.flatMap((unit) => Object.keys(unit)))].filter(
    (name) => name !== 'school' && name !== 'person',
  );
  const literal = (value: unknown): string =>
    value === null || value === undefined ? 'null' : typeof value === 'string' ? `'${value}'` : String(value as number);
  const rows = units.map(
    (unit, index) =>
      `(${index + 1}, ${literal('person' in unit ? unit.person : index + 1)}, ${literal(unit.school)}${names.map((name) => `, ${literal(unit[name])}`).join('')})`,
  );
  const values = `(values ${rows.join(', ')}) as v(unit_id, person_id, school${names.map((name) => `, ${name}`).join('')})`;
  const shared = `unit_id, person_id, 2026 as school_year, 'year' as period_kind, '2026' as period${names.map((name) => `, ${name}`).join('')}`;
  return recordIndicator({
    id: 'invented',
    version: 1,
    title: '',
    question: '',
    definition: '',
    doesNotShow: '',
    audiences: ['principal'],
    quadrant: 'how_well',
    servesBullets: [],
    unit: 'percent',
    better: 'higher',
    counts: 'needs',
    breakdowns: [],
    sql: `select 'district' as grain, null::integer as school_key, ${shared} from ${values}
      union all select 'school', school, ${shared} from ${values} where school is not null`,
    examples: [{ says: '', given: {}, expect: [] }],
    sources: [],
    changes: [{ date: '2026-01-01', says: '' }],
    ...declared,
  });
}

/** A district of three schools in one year, of which nothing else is known. */
export async function threeSchools(path: string): Promise<{ database: Database; places: Places }> {
  const database = await emptyWarehouse(path);
  await database.run(loadRow());
  await database.run(
    "insert into warehouse.school values (1, 'a', 'A', null, null), (2, 'b', 'B', null, null), (3, 'c', 'C', null, null)",
  );
  await database.run(`insert into warehouse.school_period
    select 'district', null, 2026, 'year', '2026', 30, 30, 10
    union all select 'school', n, 2026, 'year', '2026', 10, 10, 10 from range(1, 4) as t(n)`);
  const places = await readPlaces(database);
  await count(database, [], places);
  return { database, places };
}

/** The protected cells of an indicator in 2026. */
export async function cellsOf(
  { database, places }: { readonly database: Database; readonly places: Places },
  indicator: RecordIndicator,
  rules = defaultRules,
): Promise<Cell[]> {
  const counts = await countRecords(database, indicator);
  return counts.flatMap((one) => [...protectRecords(indicator, one, places, rules).cells]);
}
