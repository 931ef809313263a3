import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.ts';
import { writeCalendar } from '../src/publish/calendar.ts';
import { createPublished } from '../src/publish/write.ts';
import { emptyWarehouse, loadRow } from './district.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('calendar');
let database: Database;

/** Alder sends all; Birch stopped on the third of nine days; Cedar has no calendar and stopped too; Dogwood missed two days. */
beforeAll(async () => {
  database = await emptyWarehouse(join(folder, 'warehouse.duckdb'));
  const run = (sql: string): Promise<void> => database.run(sql);
  await run(loadRow('2026-02-13'));
  await run(`insert into warehouse.school (school_key, school_id, name) values
    (1, '101', 'Alder'), (2, '102', 'Birch'), (3, '103', 'Cedar'), (4, '104', 'Dogwood')`);
  // two weeks and a day to come; ice on the first Thursday, at Alder the first Friday too
  await run(`insert into warehouse.calendar_day
    select school_key, 'main', d::date, 2026,
      case when d = '2026-02-05' or (school_key = 1 and d = '2026-02-06') then 'weather' else 'instructional' end,
      not (d = '2026-02-05' or (school_key = 1 and d = '2026-02-06'))
    from unnest([1, 2, 4]) as s(school_key), range(timestamp '2026-02-02', timestamp '2026-02-17', interval 1 day) as t(d)`);
  await run(
    `update warehouse.calendar_day set is_instructional = false, day_type = 'other' where dayofweek(date) in (0, 6)`,
  );
  await run(`insert into warehouse.register_day
    select school_key, 2026, date, row_number() over (partition by school_key order by date),
      school_key = 1 or (school_key = 2 and date < '2026-02-04') or (school_key = 4 and date not in ('2026-02-12', '2026-02-13'))
    from warehouse.calendar_day where is_instructional and date <= '2026-02-13'`);
  await run(`insert into warehouse.register_day values (3, 2026, '2026-02-02', 1, true)`);
  await createPublished(database, join(folder, 'published.duckdb'));
  await writeCalendar(database);
});
afterAll(() => database.close());

describe('days without school', () => {
  const closed = (place: string): Promise<unknown[]> =>
    database.rows(`select date::varchar as date, day_type::varchar as why, after_day, schools
      from published.closed_day where school_id = '${place}' order by 1`);
  it('are a school’s own, with the days of school before them', async () =>
    expect(await closed('101')).toEqual([
      { date: '2026-02-05', why: 'weather', after_day: 3, schools: 1 },
      { date: '2026-02-06', why: 'weather', after_day: 3, schools: 1 },
    ]));
  it('say at the district how many schools were closed', async () =>
    expect(await closed('district')).toMatchObject([{ schools: 3 }, { schools: 1 }]));
  it('hold no weekend, however a calendar calls it', async () =>
    expect(await database.rows('select * from published.closed_day where dayofweek(date) in (0, 6)')).toEqual([]));
});

describe('registers by day', () => {
  it('are due up to the as-of date, and to come after it', async () =>
    expect(
      await database.rows(`select sum(due)::integer as due, sum(taken)::integer as taken, count(*) filter (due = 0)::integer as to_come
        from published.register_day where school_id = '104'`),
    ).toEqual([{ due: 9, taken: 7, to_come: 1 }]));
  it('of the district are those of all schools', async () =>
    expect(
      await database.rows(
        `select due, taken from published.register_day where school_id = 'district' and date = '2026-02-04'`,
      ),
    ).toEqual([{ due: 3, taken: 2 }]));
});

it('a school that stopped sending registers is named with the first day without, also one without a calendar', async () =>
  expect(
    await database.rows(
      `select school_id, period, rows_refused from published.quality where topic = 'register_stopped' order by 1`,
    ),
  ).toEqual([
    { school_id: '102', period: '2026-02-04', rows_refused: 7 },
    { school_id: '103', period: '2026-02-03', rows_refused: 8 },
  ]));
