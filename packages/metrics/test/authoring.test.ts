import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.ts';
import { indicators } from '../src/indicators/index.ts';
import { authoringFaults } from '../src/publish/authoring.ts';
import { recordIndicators } from '../src/records/index.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
});
afterAll(() => database.close());

const S = 'warehouse.student_period';

describe('is allowed', () => {
  it.each([...indicators, ...recordIndicators].map(({ id, sql }) => [id, sql]))('%s', async (_, sql) => {
    expect(await authoringFaults(database, sql)).toEqual([]);
  });
  it.each([
    [`select student_key from ${S} where enrolled_units > 0 and grade in ('01', '02')`],
    [`with a as (select student_key from ${S}) select student_key from a`],
    [`select s.student_key from ${S} s join warehouse.school k using (school_key)`],
    [`select student_key from (select * exclude (grade) from ${S})`.replace('* exclude (grade)', 'student_key, grade')],
    [
      `select student_key, case when absent_units is null then coalesce(tardy_days, 0) else -absent_units end from ${S}`,
    ],
    [
      `select student_key from ${S} s where exists (select 1 from warehouse.enrollment e where e.student_key = s.student_key)`,
    ],
  ])('%s', async (sql) => {
    expect(await authoringFaults(database, sql)).toEqual([]);
  });
});

describe('is refused', () => {
  it.each([
    ['an aggregate', `select count(*) from ${S}`],
    ['a sum', `select grade, sum(absent_units) from ${S} group by grade`],
    ['group by all', `select grade from ${S} group by all`],
    ['an aggregate in a subquery', `select a from (select max(absent_units) as a from ${S})`],
    ['an aggregate in a scalar subquery', `select (select avg(absent_units) from ${S}) as value from ${S}`],
    [
      'an aggregate in a condition',
      `select student_key from ${S} where absent_units > (select avg(absent_units) from ${S})`,
    ],
    ['an aggregate in a CTE', `with a as (select median(absent_units) as m from ${S}) select m from a`],
    [
      'an aggregate in a CTE of a CTE',
      `with a as (with b as (select mode(grade) as m from ${S}) select m from b) select m from a`,
    ],
    [
      'an aggregate in a CTE nobody uses',
      `with a as (select sum(absent_units) as m from ${S}) select student_key from ${S}`,
    ],
    [
      'an aggregate in a join’s condition',
      `select s.student_key from ${S} s join ${S} t on s.student_key = (select max(student_key) from ${S})`,
    ],
    ['an aggregate in a case', `select case when true then (select sum(absent_units) from ${S}) end from ${S}`],
    ['an aggregate in a list', `select student_key from ${S} where grade in (select first(grade) from ${S})`],
    ['an aggregate of lists', `select list_sum([absent_units]) from ${S}`],
    ['list_aggregate', `select list_aggregate([absent_units, 1], 'sum') from ${S}`],
    ['an aggregate by a filter', `select count(*) filter (where grade = '01') from ${S}`],
    ['distinct', `select distinct grade from ${S}`],
    ['distinct on', `select distinct on (grade) student_key from ${S}`],
    ['distinct in a subquery', `select grade from (select distinct grade from ${S})`],
    ['a window', `select sum(absent_units) over (partition by grade) from ${S}`],
    ['a row number', `select row_number() over () from ${S}`],
    ['a named window', `select lag(absent_units) over w from ${S} window w as (order by student_key)`],
    ['qualify', `select student_key from ${S} qualify row_number() over (partition by grade) = 1`],
    ['having', `select grade from ${S} group by grade having count(*) < 3`],
    ['a limit', `select student_key from ${S} limit 1`],
    ['a limit in a subquery', `select student_key from (select student_key from ${S} limit 1)`],
    ['an order', `select student_key from ${S} order by absent_units`],
    ['a sample', `select student_key from ${S} using sample 5`],
    ['a tablesample', `select student_key from ${S} tablesample 10%`],
    ['a union', `select student_key from ${S} union select student_key from ${S}`],
    ['a union that keeps all', `select student_key from ${S} union all select student_key from ${S}`],
    ['except', `select student_key from ${S} except select student_key from warehouse.student`],
    ['intersect in a subquery', `select student_key from (select 1 as student_key intersect select 1)`],
    [
      'a recursive CTE',
      `with recursive a as (select 1 as n union all select n + 1 from a where n < 9) select n from a`,
    ],
    ['a file', `select * from read_csv('/etc/passwd')`],
    ['a file by its name', `select student_key from 'students.parquet'`],
    [
      'a file under the name of a CTE of elsewhere',
      `select a.x from (with "x.csv" as (select 1 as x from ${S}) select x from "x.csv") as a, "x.csv" as b`,
    ],
    [
      'a CTE used outside its scope',
      `select student_key from (with a as (select student_key from ${S}) select student_key from a) as b, a`,
    ],
    ['a table function', `select unnest from unnest([1, 2])`],
    ['a range', `select range from range(10)`],
    ['a function that reads a file', `select read_text('/etc/passwd') from ${S}`],
    ['getenv', `select getenv('HOME') from ${S}`],
    ['query', `select * from query('select 1')`],
    ['query_table', `select * from query_table('warehouse.student_period')`],
    ['unnest in the list', `select unnest([1, 2]) from ${S}`],
    ['values', `select * from (values (1)) as t(a)`],
    ['a table of ours', `select last_day from period_end`],
    ['a table of a temp schema', `select student_key from temp.student_member`],
    ['the release', `select * from published.cell`],
    ['a table that the warehouse does not have', `select x from warehouse.secrets`],
    ['DuckDB’s own tables', `select path from duckdb_databases()`],
    ['the information schema', `select table_name from information_schema.tables`],
    ['another database’s warehouse', `select student_key from other.warehouse.student_period`],
    ['a positional join', `select s.student_key from ${S} s positional join warehouse.school`],
    [
      'an as-of join',
      `select s.student_key from ${S} s asof join warehouse.enrollment e on s.student_key >= e.student_key`,
    ],
    ['a pivot', `pivot ${S} on grade using sum(absent_units)`],
    ['a star', `select * from ${S}`],
    ['columns', `select max(columns(*)) from ${S}`],
    ['a lambda', `select list_transform([1], lambda x: x) from ${S}`],
    ['a parameter', `select student_key from ${S} where grade = $1`],
    ['two statements', `select student_key from ${S}; select student_key from ${S}`],
    ['no select', `drop table ${S}`],
    ['copy', `copy (select 1) to 'a.csv'`],
    ['attach', `attach 'a.duckdb'`],
    ['nonsense', 'selekt'],
    ['nothing', ''],
  ])('%s', async (_, sql) => {
    expect(await authoringFaults(database, sql)).not.toEqual([]);
  });
});
