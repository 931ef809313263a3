import type { Table } from '@hearth/contracts';
import type { Database } from '../database.ts';

type Value = string | number | boolean | null;

type StagedType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';
const stagedType = (duckdb: string): StagedType =>
  duckdb === 'INTEGER' || duckdb === 'DOUBLE' || duckdb === 'BOOLEAN' ? duckdb : 'VARCHAR';

/**
 * Appends rows to a table of the release. They pass through a temp table of plain types, so that the database checks
 * choices, dates and constraints in one statement over whole columns.
 */
export async function appendRows(
  database: Database,
  declared: Table,
  rows: Iterable<Readonly<Record<string, Value>>>,
): Promise<void> {
  const columns = Object.entries(declared.columns).map(([name, { kind }]) => ({ name, type: stagedType(kind.duckdb) }));
  await database.run(
    `create or replace temp table staged (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await database.connection.createAppender('staged', 'main', 'temp');
  for (const row of rows) {
    for (const { name, type } of columns) {
      const value = row[name];
      if (value === null || value === undefined) appender.appendNull();
      else if (type === 'VARCHAR') appender.appendVarchar(String(value));
      else if (type === 'BOOLEAN') appender.appendBoolean(value === true);
      else if (type === 'INTEGER') appender.appendInteger(Number(value));
      else appender.appendDouble(Number(value));
    }
    appender.endRow();
  }
  appender.closeSync();
  await database.run(`insert into published.${declared.name} select * from staged`);
  await database.run('drop table staged');
}
