import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll } from 'vitest';

/** A database in memory for the tests of one file, and the one call they make. */
export function duckdb(): (sql: string) => Promise<unknown[][]> {
  let instance: DuckDBInstance | undefined;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:');
  });
  afterAll(() => instance?.closeSync());
  return async (sql) => {
    const connection = await instance?.connect();
    if (connection === undefined) throw new Error('the database is not open yet');
    try {
      return (await connection.runAndReadAll(sql)).getRowsJson();
    } finally {
      connection.closeSync();
    }
  };
}
