import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { attendanceRate } from '../src/indicators/attendance-rate.ts';
import type { CountedTable } from '../src/publish/counted-table.ts';
import { countedTables } from './counted.ts';
import { emptyWarehouse, loadRow } from './district.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('membership');
let tables: readonly CountedTable[] = [];

/** How many people are in a member in a period. */
const people = (period: string, breakdown: string, member: string): number | undefined =>
  tables
    .find((table) => table.period === period)
    ?.cells.find((cell) => cell.schoolId === 'district' && cell.breakdown === breakdown && cell.member === member)
    ?.people;

// Amal (students 0 to 9) stops being an English learner on November 15; Ben (10 to 14) will in February, after the as-of
// date; Cleo (15 to 17) has no row at all; Dara (18 and 19) has one from January on
beforeAll(async () => {
  const database = await emptyWarehouse(join(folder, 'warehouse.duckdb'));
  const periods = `(values (2025, 'year', '2025'), (2026, 'month', '2026-02'), (2026, 'year', '2026')) as p(school_year, kind, period)`;
  for (const sql of [
    loadRow('2026-02-12'),
    `insert into warehouse.school values (1, 's1', 'School', null, null)`,
    `insert into warehouse.student_period
      select g, n, case when g = 'school' then 1 end, school_year, kind, period, '05', 480, 24, 0, 0, 0, 0, 48, 'judged', true
      from range(20) as t(n), ${periods}, (select unnest(['district', 'school']) as g)`,
    `insert into warehouse.school_period
      select g, case when g = 'school' then 1 end, school_year, kind, period, 20, 20, 20 from ${periods}, (select unnest(['district', 'school']) as g)`,
    `insert into warehouse.register_day values (1, 2025, '2025-05-30', 180, true), (1, 2026, '2026-02-12', 96, true)`,
    `insert into warehouse.student_group
      select n, 'english_learner', 'yes', null, '2025-11-15' from range(10) as t(n) union all
      select n, 'english_learner', 'no', '2025-11-15', null from range(10) as t(n) union all
      select n, 'english_learner', 'yes', null, '2026-02-20' from range(10, 15) as t(n) union all
      select n, 'english_learner', 'no', '2026-02-20', null from range(10, 15) as t(n) union all
      select n, 'english_learner', 'no', '2026-01-10', null from range(18, 20) as t(n)`,
  ]) {
    await database.run(sql);
  }
  tables = (await countedTables(database, [attendanceRate])).get(attendanceRate.id) ?? [];
  database.close();
});

it.each([
  ['2025', 15, 0, 5],
  ['2026', 5, 12, 3],
])('in %s %i are learners, %i are not and of %i nothing is recorded', (period, yes, no, notRecorded) => {
  expect([
    people(period, 'english_learner', 'yes'),
    people(period, 'english_learner', 'no'),
    people(period, 'english_learner', 'not recorded'),
  ]).toEqual([yes, no, notRecorded]);
});

it('months are told of everybody together', () => {
  expect([people('2026-02', 'all', 'all'), people('2026-02', 'grade', '05')]).toEqual([20, undefined]);
});

it('a kind of group that nobody sends is no breakdown', () => {
  expect(people('2026', 'foster', 'not recorded')).toBeUndefined();
});

it('grades and everybody are those of the period', () => {
  expect([people('2026', 'grade', '05'), people('2026', 'all', 'all')]).toEqual([20, 20]);
});
