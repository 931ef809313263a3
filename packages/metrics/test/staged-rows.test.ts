import { afterAll, beforeAll, expect, it } from 'vitest';
import { ddl, published } from '@hearth/contracts';
import { type Database, openDatabase } from '../src/database.ts';
import { bare, type Cell } from '../src/publish/protect/protect.ts';
import { openRowWriter } from '../src/publish/staged-rows.ts';
import { chronicAbsenceRate } from '../src/indicators/chronic-absence-rate.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
  await database.run(ddl(published.cell, 'cell'));
});
afterAll(() => database.close());

const cell = (schoolId: string, numbers: Partial<Cell> = {}): Cell => ({
  ...bare(
    { indicator: chronicAbsenceRate, schoolYear: 2026, periodKind: 'year', period: '2026', cells: [] },
    { schoolId, breakdown: 'all', member: 'all', people: 0, numerator: 0, denominator: 0 },
    'protected',
  ),
  ...numbers,
});

it('what is empty comes out empty, words and numbers as they went in', async () => {
  const writer = await openRowWriter<Cell>(database, published.cell);
  writer.write(cell('101'));
  writer.write(cell('102', { status: 'shown', people: 12, value: 25, low: 0, high: 51.5 }));
  expect(await writer.finish('cell')).toBe(2);
  expect(
    await database.rows('select school_id, status, people, value, low, high, coded, size_band from cell order by all'),
  ).toEqual([
    {
      school_id: '101',
      status: 'protected',
      people: null,
      value: null,
      low: null,
      high: null,
      coded: null,
      size_band: null,
    },
    { school_id: '102', status: 'shown', people: 12, value: 25, low: 0, high: 51.5, coded: null, size_band: null },
  ]);
});

it('a number that is none is refused, not written as nothing', async () => {
  const writer = await openRowWriter<Cell>(database, published.cell);
  expect(() => writer.write(cell('103', { value: Number.NaN }))).toThrow('cell.value is not a number');
});
