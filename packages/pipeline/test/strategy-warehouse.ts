import { tmpdir } from 'node:os';
import { ddl, type Table, warehouse } from '@hearth/contracts';
import { type Database, openDatabase } from '../src/duckdb.ts';
import { buildView, views } from '../src/model.ts';
import { createStrategyMacros } from '../src/strategy/macros.ts';
import { strategyViews } from '../src/strategy/views.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const literal = (value: Row[string]): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/**
 * A warehouse in memory with its stored tables empty, the views of the strategy’s record over them, and two school years, 2025 and 2026,
 * the latter up to 12 February 2026. What other views say is tables here, to be filled.
 */
export class StrategyWarehouse {
  readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  static async open(asOf = '2026-02-12'): Promise<StrategyWarehouse> {
    const database = await openDatabase({ temporaryFolder: tmpdir() });
    await database.run("attach ':memory:' as warehouse");
    const own = new Set<string>(strategyViews);
    for (const table of Object.values(warehouse) as Table[])
      if (!own.has(table.name)) await database.run(ddl(table, `warehouse.${table.name}`));
    await database.run(`
      create table warehouse.year_span as select * from (values
        (2025, date '2024-07-01', date '2025-07-01'), (2026, date '2025-07-01', date '2026-07-01')) as t(school_year, first_day, end_day)`);
    await database.run(
      'create table warehouse.calendar_cut (school_key integer, calendar_code varchar, school_year integer, cut_date date)',
    );
    await createStrategyMacros(database, 7);
    for (const view of views.filter((name) => own.has(name))) await buildView(database, view);
    const made = new StrategyWarehouse(database);
    await made.add('load', { as_of: asOf, school_year: 2026 });
    return made;
  }

  async add(table: keyof typeof warehouse | 'year_span' | 'calendar_cut', ...rows: readonly Row[]): Promise<void> {
    for (const row of rows)
      await this.database.run(
        `insert into warehouse.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`,
      );
  }

  /** Rows as their values joined by a space, in their order; empty where there is nothing. */
  async rows(sql: string): Promise<string[]> {
    const found = await this.database.connection.runAndReadAll(`select * from (${sql}) order by all`);
    return found.getRowsJson().map((row) => row.map((value) => (value === null ? '-' : String(value))).join(' '));
  }

  close(): void {
    this.database.close();
  }
}
