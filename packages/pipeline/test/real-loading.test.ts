import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { District, type Settings } from './district.ts';

// Public data that are not in this repository, loaded whole. The numbers to hit were computed from the files independently and
// are read from the folder, never copied.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '')
  process.stderr.write('skipped: loading real files (set HEARTH_REAL_DATA to the folder that holds them)\n');

type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected)[name] ?? {};

const real = (named: Settings): District => new District(named, {});
const source = (supplier: string, files: string, more: Settings = {}): Settings => ({
  supplier,
  files: join(folder, files),
  ...more,
});
/** "key value" rows as an object of numbers. */
const counted = (rows: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    rows.map((row) => [row.slice(0, row.lastIndexOf(' ')), Number(row.slice(row.lastIndexOf(' ') + 1))]),
  );
const number = async (one: District, sql: string): Promise<number> => Number((await one.rows(sql))[0]);
const rowsRead = 'select fills, sum(rows_read)::integer from warehouse.landed_file group by all order by all';
const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

/** "school student date" of every attendance event, cut out of the XML without reading it as XML. */
const recordsOf = (xml: string): string[] =>
  [...xml.matchAll(/<StudentSchoolAttendanceEvent>[^]*?<\/StudentSchoolAttendanceEvent>/g)].map(([event]) =>
    [/<SchoolReference>[^]*?<SchoolId>(.*?)</, /<StudentUniqueId>(.*?)</, /<EventDate>(.*?)</]
      .map((pattern) => pattern.exec(event)?.[1] ?? '')
      .join(' '),
  );
const countBySchool = (records: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const record of records) {
    const school = record.split(' ')[0] ?? '';
    counts[school] = (counts[school] ?? 0) + 1;
  }
  return counts;
};

describe.skipIf(folder === '')('real files, loaded', () => {
  test('Ed-Fi 1, a row for every student and day', async () => {
    const expected = expectedOf('inbloom_small');
    const one = real({ sis: source('ed_fi_1', 'inbloom-small/*.xml') });
    const report = await one.load();
    const counts = expected['counts_in_files'] as Record<string, number>;

    expect(await number(one, noLoss)).toBe(0);
    expect(report).toMatchObject({ unmappedCodes: [] });
    const read = counted(await one.rows(rowsRead));
    expect(read).toMatchObject({
      attendance: expected['events'],
      student: counts['Student'],
      enrollment: counts['StudentSchoolAssociation'],
      calendar_day: counts['CalendarDate'],
      school: 3,
    });
    expect(counted(await one.rows('select code, rows from warehouse.code_count'))).toEqual(expected['categories']);

    const judged = "from warehouse.student_period where grain = 'district' and period_kind = 'year'";
    const schools = expected['schools'] as Record<string, number>;
    expect(
      counted(
        await one.rows(`
      select name, count(distinct student_key) from warehouse.student_period join warehouse.school using (school_key)
      where period_kind = 'year' group by all`),
      ),
    ).toEqual(schools);
    expect(await number(one, `select count(distinct student_key) ${judged}`)).toBe(expected['students']);
    expect(counted(await one.rows(`select enrolled_units // 24, count(*) ${judged} group by all`))).toEqual(
      expected['days_per_student'],
    );
    expect(await number(one, `select round(1 - sum(absent_units) / sum(enrolled_units), 4) ${judged}`)).toBe(
      expected['ada'],
    );
    expect(await number(one, `select count(*) ${judged} and absent_units * 10 >= enrolled_units`)).toBe(
      expected['chronic_ge_10'],
    );
    expect(await number(one, `select max(absent_units) / 24 ${judged}`)).toBe(expected['max_absences']);
    const [first, last, days] = expected['dates'] as [string, string, number];
    expect(
      await one.rows('select min(date), max(date), count(distinct date) from warehouse.attendance_submission'),
    ).toEqual([`${first} ${last} ${days}`]);
    // on the roster, and nobody wrote a row about them: neither present nor absent
    expect(
      await number(
        one,
        `
        select count(distinct student_key) from warehouse.student
        where student_key not in (select student_key from warehouse.student_period)`,
      ),
    ).toBe(expected['students_in_roster_without_events']);
  });

  test('Ed-Fi 1, against what its supplier counted: one entity differs and is named', async () => {
    const one = real({ sis: source('ed_fi_1', 'inbloom-small/*.xml') });
    await one.load();
    const input = Object.fromEntries(
      readFileSync(join(folder, 'inbloom-small/inputCounts.txt'), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, name, count] = /^(\w+)\s+(\d+)/.exec(line) ?? [];
          return name === undefined ? [] : [[name, Number(count)]];
        }),
    ) as Record<string, number>;
    const entities = {
      attendance: 'AttendanceEvent',
      calendar_day: 'CalendarDate',
      student: 'Student',
      enrollment: 'StudentSchoolAssociation',
      school: 'School',
    };
    const read = counted(await one.rows(rowsRead));
    const differing = Object.entries(entities).filter(([table, entity]) => read[table] !== input[entity]);
    expect(differing.map(([, entity]) => entity)).toEqual(['CalendarDate']);
    // nothing is dropped to make the counts agree: every date is kept or refused with its reason
    expect(
      await one.rows(
        "select sum(rows_read) = sum(rows_kept) + sum(rows_refused) from warehouse.landed_file where fills = 'calendar_day'",
      ),
    ).toEqual(['true']);
  });

  test('Ed-Fi 5, exceptions only: kept, counted, and no rate without a roster', async () => {
    const expected = expectedOf('edfi_grandbend');
    const one = real({ sis: source('ed_fi', 'edfi-grandbend/*.xml', { registers: 'all' }) });
    const report = await one.load();
    expect(await number(one, noLoss)).toBe(0);
    const categories = expected['categories'] as Record<string, number>;
    expect(counted(await one.rows('select code, rows from warehouse.code_count'))).toEqual(categories);
    // the standard does not say how much of a day "Partial" is, so the district has to
    expect(report.unmappedCodes).toEqual([{ source: 'sis', code: 'Partial', rows: categories['Partial'] }]);
    const read = counted(await one.rows(rowsRead));
    const { Student: students } = expected['student_records'] as Record<string, number>;
    const { CalendarDate: dates } = expected['calendar'] as Record<string, number>;
    const program = expected['program'] as Record<string, number>;
    expect(read).toMatchObject({ attendance: expected['events'], student: students, calendar_day: dates });
    const groups = ['SpecialEducation', 'MigrantEducation', 'LanguageInstruction', 'Homeless'].map(
      (name) => program[`Student${name}ProgramAssociation`] ?? 0,
    );
    expect(read['student_group']).toBeGreaterThanOrEqual(groups.reduce((all, each) => all + each, 0));

    const event = 'from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)';
    expect(await number(one, `select count(distinct student_key) ${event}`)).toBe(expected['students']);
    const [first, last, days] = expected['dates'] as [string, string, number];
    expect(await one.rows('select min(date), max(date), count(distinct date) from warehouse.attendance_event')).toEqual(
      [`${first} ${last} ${days}`],
    );
    // one event a student and day: a day with two records is one
    const records = recordsOf(readFileSync(join(folder, 'edfi-grandbend/StudentSchoolAttendance.xml'), 'utf8'));
    expect(countBySchool(records)).toEqual(expected['by_school']);
    expect(
      counted(
        await one.rows(`select school_id, count(*) ${event} join warehouse.school using (school_key) group by all`),
      ),
    ).toEqual(countBySchool([...new Set(records)]));
    expect(
      await number(
        one,
        `
        select count(*) from (
          select student_key ${event} where category in ('excused', 'unexcused') group by all
          having count(*) >= 18
        )`,
      ),
    ).toBe(expected['students_with_18_or_more_absences']);
    const durations = expected['durations'] as Record<string, number>;
    expect(
      await number(one, 'select count(*) from warehouse.attendance_event where units = 24 and category is not null'),
    ).toBe((durations['1'] ?? 0) - (records.length - new Set(records).size));
    expect(await number(one, 'select count(*) from warehouse.student_period')).toBe(0);
  });

  test('New York’s daily attendance, from the archive', async () => {
    const expected = expectedOf('nyc_attends_sy2014_15');
    const one = real({ daily: source('nyc_daily_attendance', 'nyc-attends/*.zip') });
    const report = await one.load();
    const fill = (name: string) => report.files.filter(({ fills }) => fills === name);
    expect(fill('school_day_count')).toHaveLength(expected['files'] as number);
    expect(fill('school_day_count').reduce((rows, file) => rows + file.rows_read, 0)).toBe(expected['rows']);
    expect(report.rowsRefused).toBe(0);
    const days = 'from warehouse.school_day_count join warehouse.school using (school_key)';
    expect(await number(one, `select count(distinct school_id) ${days}`)).toBe(expected['schools']);
    expect(await one.rows(`select strftime(min(date), '%Y%m%d'), strftime(max(date), '%Y%m%d') ${days}`)).toEqual([
      // the first and the last day on which any school reported are within the days of the files
      expect.stringMatching(new RegExp(`^${String(expected['first'])} `)),
    ]);
    expect(await number(one, `select count(*) ${days} where not submitted`)).toBe(expected['NS']);
    expect(await number(one, `select count(*) ${days} where not submitted and percent_present is not null`)).toBe(0);
    expect(await number(one, `select count(*) ${days} where submitted`)).toBe(expected['numeric']);
    expect(await number(one, `select round(avg(percent_present), 4) ${days}`)).toBe(expected['mean_all']);
    expect(
      await number(
        one,
        `select round(avg(mean), 4) from (select avg(percent_present) as mean ${days} group by school_id)`,
      ),
    ).toBe(expected['mean_of_school_means']);
    expect(
      await number(
        one,
        `select count(*) from (select avg(percent_present) as mean ${days} group by school_id) where mean < 90`,
      ),
    ).toBe(expected['schools_mean_below_90']);
    const full = `select strftime(date, '%Y%m%d') as day, round(avg(percent_present), 4) as mean ${days} group by date having count(*) >= 1000 order by mean`;
    expect(await one.rows(`${full} limit 1`)).toEqual([(expected['lowest_day'] as unknown[]).join(' ')]);
    expect(await one.rows(`${full} desc limit 1`)).toEqual([(expected['highest_day'] as unknown[]).join(' ')]);
    const few = expected['dates_with_under_1000_schools'] as Record<string, number>;
    // every file also has a row TOTAL, one of the schools counted above; on a day without school it says 0.00
    expect(
      counted(
        await one.rows(
          `select strftime(date, '%Y%m%d'), count(*) filter (percent_present > 0) as schools ${days} group by date having schools < 1000`,
        ),
      ),
    ).toEqual(few);
    const [mean, submitted] = expected['school_01M015'] as [number, number];
    expect(
      await one.rows(
        `select round(avg(percent_present), 4), count(percent_present) ${days} where school_id = '01M015'`,
      ),
    ).toEqual([`${mean} ${submitted}`]);
  });

  test('New York’s loose files, two of them with bytes that XML forbids', async () => {
    const one = real({ daily: source('nyc_daily_attendance', 'nyc-attends/xml-sample/*.xml') });
    const report = await one.load();
    const names = readdirSync(join(folder, 'nyc-attends/xml-sample')).sort();
    const read = report.files.filter(({ fills }) => fills === 'school_day_count');
    expect(read.map(({ file }) => file)).toEqual(names);
    expect(read.filter(({ notes }) => notes !== null).map(({ file }) => file)).toEqual([
      '20130315.xml',
      '20130925.xml',
    ]);
    expect(read.every(({ rows_read: rows, rows_kept: kept }) => rows > 1000 && rows === kept)).toBe(true);
    expect(await number(one, "select count(*) from warehouse.school where regexp_matches(name, '[\\x00-\\x1f]')")).toBe(
      0,
    );
  });

  test('attendance by section, the second day’s export holding the first’s', async () => {
    const expected = expectedOf('oea_small');
    const named = {
      sis: {
        files: ['day1', 'day2'].map((day) =>
          join(folder, `oea-contoso/hello_world_test_data_small/contoso_sis/${day}/studentattendance/*.csv`),
        ),
        format: 'csv',
        load: 'upsert',
        fills: [
          {
            table: 'attendance',
            columns: {
              student_id: 'student_id',
              school_id: 'school_id',
              date: { column: 'attendance_date', format: '%d/%m/%Y' },
              code: 'AttendanceCode',
              section: 'section_id',
            },
            rows: 'every_day',
            codes: { P: 'present', A: 'unknown_reason' },
          },
        ],
      },
    };
    const one = real(named);
    const report = await one.load();
    const [before, after] = report.files;
    expect(before).toMatchObject({
      rows_read: expected['day1'],
      rows_refused: 0,
      rows_superseded: expected['day1_rows_contained_in_day2'],
      state: 'replaced',
    });
    expect(after).toMatchObject({ rows_read: expected['day2'], rows_refused: 0, rows_superseded: 0, state: 'loaded' });
    const codes = expected['codes'] as Record<string, number>;
    expect(counted(await one.rows('select code, rows from warehouse.code_count'))).toEqual(codes);
    expect(Math.round(((codes['P'] ?? 0) / Number(expected['day2'])) * 1e4) / 1e4).toBe(expected['presence']);
    expect(await number(one, 'select count(*) from warehouse.student')).toBe((expected['students'] as number[])[1]);
    expect(await one.rows('select min(date), max(date) from warehouse.attendance_submission')).toEqual([
      (expected['date_min_max'] as string[]).join(' '),
    ]);
    // the share of days present: shares of a day are kept in 24ths
    const share = await number(
      one,
      "select 1 - sum(absent_units) / sum(enrolled_units) from warehouse.student_period where grain = 'district' and period_kind = 'year'",
    );
    expect(Math.abs(share - Number(expected['presence']))).toBeLessThan(0.002);
    // day 2 alone says the same
    const alone = real({ sis: { ...named.sis, files: named.sis.files[1] } });
    await alone.load();
    expect(await alone.rows('select * from warehouse.student_period order by all')).toEqual(
      await one.rows('select * from warehouse.student_period order by all'),
    );
  });
});
