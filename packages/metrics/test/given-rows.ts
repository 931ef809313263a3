import { type Column, type Columns, type Table, warehouse } from '@hearth/contracts';
import type { Database } from '../src/database.ts';
import type { Example } from '../src/indicator.ts';
import { emptyWarehouse } from './district.ts';

type Value = string | number | boolean | null;

/** A value for a column that an example does not speak of: nothing where that is allowed, and else the plainest there is. */
function plainValue(name: string, { kind, optional }: Column, row: number): Value {
  if (optional) return null;
  switch (kind.name) {
    case 'key':
      return row + 1;
    case 'school_year':
      return 2026;
    case 'integer':
    case 'units':
    case 'day_units':
    case 'decimal':
    case 'money':
      return 0;
    case 'truth':
      return true;
    case 'date':
      return '2025-09-03';
    case 'choice':
      return /'([^']*)'/.exec(kind.duckdb)?.[1] ?? null;
    default:
      return name;
  }
}

/** A whole row of a table from the columns that matter. */
export const completed = (table: Table, given: Readonly<Record<string, unknown>>, row: number): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(table.columns as Columns).map(([name, column]) => [
      name,
      name in given ? (given[name] as Value) : plainValue(name, column, row),
    ]),
  );

/** A warehouse that holds what an example gives, and nothing else. The caller closes it. */
export async function givenWarehouse(path: string, given: Example['given']): Promise<Database> {
  const database = await emptyWarehouse(path);
  await giveRows(database, given);
  return database;
}

/** Puts what an example gives into the attached warehouse. */
export async function giveRows(database: Database, given: Example['given']): Promise<void> {
  for (const [name, rows] of Object.entries(given)) {
    const table = warehouse[name as keyof typeof warehouse] as Table;
    for (const [index, row] of rows.entries()) {
      const whole = completed(table, row, index);
      const places = Object.keys(whole).map((_, place) => `$${place + 1}`);
      await database.run(
        `insert into warehouse.${name} (${Object.keys(whole).join(', ')}) values (${places.join(', ')})`,
        Object.values(whole),
      );
    }
  }
}
