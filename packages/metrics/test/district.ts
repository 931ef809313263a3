import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ddl, warehouse } from '@hearth/contracts';
import { type Database, literal, openDatabase } from '../src/database.ts';

export interface District {
  readonly schools: number;
  /** Students in each of the thirteen grades, over all schools. */
  readonly perGrade: number;
  /** School years, the last of them under way. */
  readonly years: readonly number[];
  readonly seed: number;
}

export const sample: District = { schools: 24, perGrade: 920, years: [2023, 2024, 2025, 2026], seed: 7 };

/** The bytes of one, made by whoever asks first: to make two hundred tables takes longer than what most tests do with them. */
let made: Buffer | undefined;

/** Makes an empty warehouse file with every table of the contracts, attached as `warehouse`. */
export async function emptyWarehouse(path: string): Promise<Database> {
  made ??= await makeEmpty(path);
  writeFileSync(path, made);
  const database = await openDatabase(':memory:');
  await database.run(`attach ${literal(path)} as warehouse`);
  return database;
}

async function makeEmpty(path: string): Promise<Buffer> {
  rmSync(path, { force: true });
  const database = await openDatabase(':memory:');
  await database.run(`attach ${literal(path)} as warehouse`);
  for (const table of Object.values(warehouse)) await database.run(ddl(table, `warehouse.${table.name}`));
  await database.run('detach warehouse');
  database.close();
  return readFileSync(path);
}

/** The one row of `load` that every warehouse has. */
export const loadRow = (asOf = '2026-02-12'): string =>
  `insert into warehouse.load values ('fingerprint', 'inputs', '${asOf}T18:00:00Z', '${asOf}', 2026, 96, 'Harrow Bend Unified School District', null, true)`;

/**
 * Writes an invented district: elementary, middle and high schools, one of 45 students and one of 8, a school that took no
 * register in a month, groups from most of the district to a handful, and students who change schools in January.
 * The same numbers give the same warehouse.
 */
export async function makeDistrict(path: string, { schools, perGrade, years, seed }: District): Promise<void> {
  const database = await emptyWarehouse(path);
  const run = (sql: string): Promise<void> => database.run(sql);
  const first = years[0] ?? 2023;
  const last = years.at(-1) ?? first;
  await run(loadRow());
  // a number from 0 to 1 for any words: the only randomness there is
  await run(`create temp macro chance(words) as (hash(concat(words, '|${seed}')) % 1000003) / 1000003.0`);
  await run(`insert into warehouse.school
    select n, (100 + n)::varchar, names[1 + (n - 1) % 24] || case when n > 24 then ' ' || (n // 24) else '' end
        || case when level = 'elementary' then ' Elementary' when level = 'middle' then ' Middle' else ' High' end,
      level, case when n % 2 = 0 then make_date(2022 + (n // 2) % 4, 7, 1) end
    from (select n, case when n % 24 < 14 then 'elementary' when n % 24 < 20 then 'middle' else 'high' end as level,
      ['Alder','Birch','Cedar','Dogwood','Elm','Fir','Ginkgo','Hazel','Ivy','Juniper','Katsura','Linden','Maple','Nutmeg',
       'Oak','Pine','Quince','Rowan','Spruce','Tupelo','Umber','Viburnum','Willow','Yew'] as names
      from range(1, ${schools + 1}) as t(n))`);
  await run(`create temp table day as
    select y as school_year, d::date as date, row_number() over (partition by y order by d) as instructional_day
    from (select unnest([${years.join(', ')}]) as y), range(make_date(y - 1, 9, 3)::timestamp, make_date(y, 6, 18)::timestamp, interval 1 day) as t(d)
    where dayofweek(d) between 1 and 5 and not (month(d) = 12 and day(d) > 22) and not (month(d) = 1 and day(d) < 3)
      and not (month(d) = 4 and day(d) between 6 and 10) and not (month(d) = 11 and day(d) between 25 and 29)`);
  await run(`insert into warehouse.register_day
    select school_key, school_year, date, instructional_day,
      chance(concat('register', school_key, date)) > 0.012
        and not (school_key = 5 and school_year = ${last} and month(date) = 1)
        and not (school_key = 9 and school_year = ${last} and date >= '2026-02-01')
    from day cross join warehouse.school where date <= '2026-02-12'`);
  await run(`create temp table day_count as
    select school_key, school_year, strftime(date, '%Y-%m') as month,
      count(*) as due, count(*) filter (taken) as taken,
      count(*) filter (instructional_day <= 96) as due_to_date, count(*) filter (taken and instructional_day <= 96) as taken_to_date
    from warehouse.register_day group by all`);
  await run(`create temp table place_period as
    select 'school' as grain, school_key, school_year, 'month' as period_kind, month as period, due, taken from day_count
    union all
    select 'school', school_key, school_year, 'year', school_year::varchar, sum(due), sum(taken) from day_count group by all
    union all
    select 'school', school_key, school_year, 'to_date', school_year::varchar, sum(due_to_date), sum(taken_to_date) from day_count group by all`);
  await run(`insert into warehouse.school_period
    select grain, school_key, school_year, period_kind, period, due, taken, taken from place_period
    union all
    select 'district', null, school_year, period_kind, period, sum(due), sum(taken), max(taken) from place_period group by all`);
  await run(`create temp table pupil as
    select n as student_key, (n - 1) // ${perGrade} - ${years.length - 1} as first_grade, 0.015 + 0.5 * pow(chance(concat('habit', n)), 5) as habit
    from range(1, ${perGrade * (12 + years.length) + 1}) as t(n)`);
  await run(
    `insert into warehouse.student (student_key, student_id, given_name, family_name, birth_date) select student_key, (70000 + student_key)::varchar, 'Given' || student_key, 'Family' || student_key, null from pupil`,
  );
  // one student at one school in one year; a small school takes few of those who would go there
  await run(`create temp table stay as
    with placed as (
      select p.*, y as school_year, p.first_grade + y - ${first} as grade,
        case when p.first_grade + y - ${first} <= 5 then 'elementary' when p.first_grade + y - ${first} <= 8 then 'middle' else 'high' end as level
      from pupil as p cross join (select unnest([${years.join(', ')}]) as y)
      where p.first_grade + y - ${first} between 0 and 12
    ),
    choices as (select level, list(school_key order by school_key) as keys from warehouse.school group by level),
    chosen as (
      select p.*, c.keys[1 + (hash(concat(p.student_key % 4001, p.level, '${seed}')) % len(c.keys))::integer] as school_key,
        c.keys[1] as first_key, c.keys[2] as second_key
      from placed as p join choices as c using (level)
    )
    select * replace (
      case when school_key = 1 and student_key % 60 > 0 then second_key
        when school_key = 3 and student_key % 9 > 0 then second_key else school_key end as school_key
    ) from chosen`);
  // one in fifty changes to another school of the level in January
  await run(`create temp table stretch as
    with moving as (
      select *, chance(concat('move', student_key, school_year)) < 0.02 and second_key <> school_key as moves from stay
    )
    select student_key, school_key, school_year, grade, habit, make_date(school_year - 1, 9, 3) as entry_date,
      case when moves then make_date(school_year, 1, 1) else make_date(school_year, 6, 19) end as exit_date from moving
    union all
    select student_key, second_key, school_year, grade, habit, make_date(school_year, 1, 1), make_date(school_year, 6, 19)
    from moving where moves and make_date(school_year, 1, 1) <= '2026-02-12'`);
  await run(`insert into warehouse.enrollment (enrollment_key, student_key, school_key, school_year, calendar_code, grade, entry_date, exit_date, district_exit_date, membership_units, from_roster)
    select row_number() over (order by school_year, student_key, entry_date), student_key, school_key, school_year, 'default',
      case when grade = 0 then 'KG' else lpad(grade::varchar, 2, '0') end, entry_date, exit_date, exit_date, 24, true from stretch`);
  // one student at one school in one month
  await run(`create temp table month_row as
    select s.student_key, s.school_key, s.school_year, d.month,
      case when s.grade = 0 then 'KG' else lpad(s.grade::varchar, 2, '0') end as grade, s.habit
    from stretch as s join (select distinct school_year, month from day_count) as d
      on d.school_year = s.school_year and d.month >= strftime(s.entry_date, '%Y-%m') and d.month < strftime(s.exit_date + 20, '%Y-%m')`);
  const absent = (days: string): string =>
    `least(24 * ${days}, (12 * round(2 * ${days} * least(1, habit * (0.2 + 1.6 * chance(concat('absent', m.student_key, m.month))))))::integer)`;
  await run(`create temp table month_units as
    select m.student_key, m.school_key, m.school_year, m.month, m.grade,
      24 * d.taken as enrolled, ${absent('d.taken')} as absent, 24 * d.taken_to_date as enrolled_to_date, ${absent('d.taken_to_date')} as absent_to_date
    from month_row as m join day_count as d on d.school_key = m.school_key and d.school_year = m.school_year and d.month = m.month`);
  await run(`create temp table period_units as
    select student_key, school_key, school_year, 'month' as period_kind, month as period, grade, enrolled, absent from month_units
    union all
    select student_key, school_key, school_year, 'year', school_year::varchar, max(grade), sum(enrolled), sum(absent) from month_units group by all
    union all
    select student_key, school_key, school_year, 'to_date', school_year::varchar, max(grade), sum(enrolled_to_date), sum(absent_to_date) from month_units group by all`);
  const unknown = "case when period like '2026%' and absent > 48 then 24 else 0 end as unknown";
  const columns = `enrolled, absent, ((absent - unknown) // 24 * 24 * least(1, chance(concat('excuse', student_key)) * 1.5))::integer as unexcused, unknown, 0 as suspended, (absent // 48)::integer as tardy, ((enrolled + 9) // 10)::integer as chronic_from, case when enrolled >= 240 then 'judged' else 'too_few_days' end as standing`;
  await run(`insert into warehouse.student_period
    select 'school', student_key, school_key, school_year, period_kind, period, grade, ${columns},
      count(*) over (partition by student_key, school_year, period_kind, period) = 1 as same
    from (select *, ${unknown} from period_units)
    union all
    select 'district', student_key, null, school_year, period_kind, period, grade, ${columns}, schools = 1 from (select *, ${unknown} from (
      select student_key, school_year, period_kind, period, count(*) as schools, max(grade) as grade, sum(enrolled)::integer as enrolled, sum(absent)::integer as absent
      from period_units group by all))`);
  await run(`insert into warehouse.student_change
    with so_far as (select *, absent_units >= chronic_from_units as chronic from warehouse.student_period where period_kind <> 'month')
    select n.grain, n.student_key, n.school_key, n.school_year, n.period_kind::varchar, n.period, n.grade,
      round(n.enrolled_units / 24), n.chronic_from_units, n.standing, n.chronic, n.grade in ('KG', '06', '09'),
      round(b.enrolled_units / 24), round(b.absent_units / 24), b.standing, b.chronic, n.same_in_district
    from so_far as n left join so_far as b
      on b.grain = 'district' and b.period_kind = 'year' and b.student_key = n.student_key and b.school_year = n.school_year - 1`);
  await run(`insert into warehouse.student_first_days
    select grain, student_key, school_key, school_year, 'to_date', period, grade, true,
      case when enrolled_units >= 216 then least(216, 24 * (absent_units // 240)) end,
      case when enrolled_units >= 480 then least(480, 24 * (absent_units // 120)) end,
      case when enrolled_units >= 720 then least(720, 24 * (absent_units // 80)) end,
      same_in_district
    from warehouse.student_period where period_kind = 'to_date'`);
  // twenty full weeks, and Fridays that are missed twice as often as other days
  const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  await run(`insert into warehouse.student_weekday
    select grain, student_key, school_key, school_year, 'to_date', period, ${weekdayNames.map(() => '480').join(', ')},
      ${weekdayNames.map((name) => `least(480, 12 * (absent_units // ${name === 'friday' ? 36 : 72}))`).join(', ')},
      same_in_district
    from warehouse.student_period where period_kind = 'to_date' and enrolled_units >= 1920`);
  await run(`insert into warehouse.school_week
    select grain, school_key, school_year, (make_date(school_year - 1, 9, 8) + (7 * week)::integer)::date, week % 5 = 0,
      ${weekdayNames.map((name) => `(sum(enrolled_${name}) // 20)::integer`).join(', ')},
      ${weekdayNames.map((name) => `((0.8 + 0.4 * chance(concat('${name}', week, school_key))) * sum(absent_${name}) // 20)::integer`).join(', ')}
    from warehouse.student_weekday cross join range(20) as t(week) group by grain, school_key, school_year, week`);
  await run(`insert into warehouse.student_group
    select student_key, 'race_ethnicity', case when c < 0.44 then 'Hispanic or Latino' when c < 0.72 then 'White' when c < 0.86 then 'Black or African American'
      when c < 0.95 then 'Asian' when c < 0.985 then 'Two or more races' else 'American Indian or Alaska Native' end, null, null
    from (select student_key, chance(concat('race', student_key)) as c from pupil)
    union all
    select student_key, 'economic', case when chance(concat('economic', student_key)) < 0.55 then 'yes' else 'no' end, null, null from pupil
    union all
    select student_key, 'disability', case when chance(concat('disability', student_key)) < 0.14 then 'yes' else 'no' end, null, null from pupil
    union all
    -- three in four English learners are reclassified in their third year
    select student_key, 'english_learner', 'yes', null, case when student_key % 4 > 0 then make_date(${first + 1}, 11, 1) end
    from pupil where chance(concat('learner', student_key)) < 0.12
    union all
    select student_key, 'english_learner', 'no', case when chance(concat('learner', student_key)) < 0.12 then make_date(${first + 1}, 11, 1) end, null
    from pupil where chance(concat('learner', student_key)) >= 0.12 or student_key % 4 > 0
    union all
    select student_key, 'homeless', case when chance(concat('homeless', student_key)) < 0.02 then 'yes' else 'no' end, null, null
    from pupil where chance(concat('asked', student_key)) > 0.03
    union all
    select student_key, 'foster', case when chance(concat('foster', student_key)) < 0.004 then 'yes' else 'no' end, null, null from pupil`);
  await run(`insert into warehouse.landed_file
    select n, source, fills, source || '_' || y || '.csv', md5(source || y) || md5(y::varchar), y || '-09-20T06:00:00Z', 100000 + n, 'loaded', 4000 + 8 * n, 3997 + 8 * n, 3, 0, null
    from (select row_number() over (order by y, source) as n, source, fills, y
      from (select unnest([${years.join(', ')}]) as y), (values ('attendance', 'attendance'), ('enrollment', 'enrollment'), ('registers', 'attendance_submission')) as t(source, fills))`);
  await run(`insert into warehouse.refused_row
    select file_key, line, null, 'enrollment.order', 'The exit date is before the entry date.', 'Correct the dates at their source.', 'SENTINEL-RAW-ROW'
    from warehouse.landed_file cross join range(1, 4) as t(line)`);
  await run(
    `insert into warehouse.code_count values ('attendance','A','unexcused',40210), ('attendance','E','excused',61044), ('attendance','T','tardy',20971), ('attendance','U','unknown_reason',1893)`,
  );
  database.close();
}
