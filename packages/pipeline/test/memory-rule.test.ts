import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../src/duckdb.ts';

const machine = vi.hoisted(() => ({ bytes: 0 }));
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  totalmem: () => machine.bytes,
}));
afterEach(() => {
  machine.bytes = 0;
});

/** What DuckDB itself says that it may use, on a machine with so many bytes. */
async function limitOn(bytes: number, memoryLimit?: string): Promise<unknown> {
  machine.bytes = bytes;
  const database = await openDatabase({
    temporaryFolder: tmpdir(),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  });
  try {
    return await database.value(`select current_setting('memory_limit')`);
  } finally {
    database.close();
  }
}

test.each([
  ['a quarter of a machine of 64 GB', 64e9, '14.9 GiB'],
  ['a quarter of a machine of 8 GB', 8e9, '1.8 GiB'],
  ['1 GB where that is a quarter', 4e9, '953.6 MiB'],
  ['1 GB where a quarter is less', 2e9, '953.6 MiB'],
])('a load may use %s', async (_, bytes, limit) => {
  expect(await limitOn(bytes)).toBe(limit);
});

test('a load may use what is said, whatever the machine has', async () => {
  expect(await limitOn(64e9, '512MB')).toBe('488.2 MiB');
});
