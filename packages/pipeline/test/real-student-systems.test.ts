import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { District } from './district.ts';

// Public data that are not in this repository. What they hold is read from the folder, never copied.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '')
  process.stderr.write('skipped: real files of student systems (set HEARTH_REAL_DATA to the folder that holds them)\n');

const linesOf = (name: string): number =>
  readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).length - 1;
const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Record<string, unknown>>)[name] ??
  {};
const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

describe.skipIf(folder === '')('real files', () => {
  test('Aspen’s dump: every row is late and excused, and none is an absence', async () => {
    const one = new District(
      { sis: { supplier: 'aspen', files: join(folder, 'studentinsights/attendance_dump.csv') } },
      {},
    );
    expect(await one.load()).toMatchObject({
      unmappedCodes: [],
      rowsRead: linesOf('studentinsights/attendance_dump.csv'),
    });
    expect(await one.rows(noLoss)).toEqual(['0']);
    expect(await one.rows('select distinct category, units from warehouse.attendance_event')).toEqual(['tardy 0']);
  });

  test('the students that go with it', async () => {
    const file = 'studentinsights/fake_students_export.csv';
    const one = new District(
      {
        sis: {
          files: join(folder, file),
          format: { kind: 'csv', nothing: 'NULL' },
          load: 'snapshot',
          fills: [
            {
              table: 'student',
              columns: {
                student_id: 'local_id',
                given_name: 'full_name',
                birth_date: 'date_of_birth',
                homeroom: 'homeroom',
              },
            },
            {
              table: 'enrollment',
              columns: {
                student_id: 'local_id',
                school_id: 'school_local_id',
                entry_date: 'registration_date',
                grade: 'grade',
              },
            },
          ],
        },
      },
      {},
    );
    await one.load({ receivedAt: '2026-06-30T12:00:00Z' });
    expect(await one.rows(noLoss)).toEqual(['0']);
    expect(Number((await one.rows('select count(*) from warehouse.student'))[0])).toBe(linesOf(file));
  });

  test('absences counted, without days enrolled: counts and no rate', async () => {
    const expected = expectedOf('uci');
    const means = expected['absences_mean'] as number[];
    const most = expected['absences_max'] as number[];
    for (const [index, file] of ['student-mat.csv', 'student-por.csv'].entries()) {
      const [header = ''] = readFileSync(join(folder, 'uci-student', file), 'utf8').split('\n');
      const one = new District(
        {
          classes: {
            files: join(folder, 'uci-student', file),
            format: 'csv',
            load: 'snapshot',
            fills: [
              {
                table: 'attendance_summary',
                columns: {
                  // the file names nobody: its students are told apart by everything that is said of them
                  student_id: { columns: header.split(',') },
                  school_id: 'school',
                  school_year: { value: '2006' },
                  days_absent: 'absences',
                },
              },
            ],
          },
        },
        {},
      );
      await one.load();
      expect(
        await one.rows(
          'select count(*), round(avg(absent_units / 24), 4), max(absent_units) // 24 from warehouse.attendance_summary',
        ),
      ).toEqual([`${linesOf(`uci-student/${file}`)} ${means[index] ?? ''} ${most[index] ?? ''}`]);
      expect(await one.rows('select count(*) from warehouse.student_period')).toEqual(['0']);
    }
  });

  test('a row for every section and day, without a school', async () => {
    const file = 'earthmover/attendance.tsv';
    const one = new District(
      {
        sis: {
          files: join(folder, file),
          format: 'tsv',
          load: 'snapshot',
          fills: [
            {
              table: 'attendance',
              rows: 'every_day',
              columns: {
                student_id: 'student_id',
                school_id: { value: 'one' },
                date: 'day',
                section: 'section',
                code: 'absent',
              },
              codes: { TRUE: 'unknown_reason', FALSE: 'present' },
            },
          ],
        },
      },
      {},
    );
    expect(await one.load()).toMatchObject({ unmappedCodes: [], rowsRead: linesOf(file) });
    expect(await one.rows(noLoss)).toEqual(['0']);
    const rows = readFileSync(join(folder, file), 'utf8').split('\n').slice(1).filter(Boolean);
    const absent = rows.filter((row) => row.trim().endsWith('TRUE')).length;
    expect(await one.rows("select rows from warehouse.code_count where code = 'TRUE'")).toEqual([String(absent)]);
  });

  test('rosters of two schools in two files', async () => {
    const files = ['earthmover/students_anytown.csv', 'earthmover/students_someville.csv'];
    const one = new District(
      {
        roster: {
          files: files.map((name) => join(folder, name)),
          format: 'csv',
          load: 'append',
          fills: [
            {
              table: 'student',
              columns: {
                student_id: 'student_id',
                given_name: 'first_name',
                family_name: 'last_name',
                birth_date: { column: 'birth_date', format: '%m/%d/%Y' },
              },
            },
          ],
        },
        schools: {
          files: join(folder, 'earthmover/schools.csv'),
          format: 'csv',
          load: 'snapshot',
          fills: [{ table: 'school', columns: { school_id: 'school_id', name: 'school_name' } }],
        },
      },
      {},
    );
    const report = await one.load();
    expect(report.rowsRead).toBe([...files, 'earthmover/schools.csv'].reduce((all, name) => all + linesOf(name), 0));
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  // The publisher drops rows in six steps; worked out from the counts, they are: no entry or no exit date; in and out on one day; out before
  // in; the same row twice (none); in before 1 August of the row's school year; out after 31 August that ends it. Ours, by what can be declared:
  //   1  `excludes` of the mark that stands for no date;                               the same rows
  //   3  the contract's own check, the exit date is before the entry date;              the same rows
  //   4  the same row twice, refused by every load;                                    none here either
  //   2  is kept: such a stay has no day in it (one, where the exit date counts), so that refusing it would change no figure;
  //   5  and 6 are not declared: they look at the file's own column of the school year, which a stay does not have. A stay that is too long
  //      is cut by the days of the calendar, and its days in school count; dropped, they would be lost.
  // What steps 2, 5 and 6 leave is therefore asked of the file itself, by the rules above, and not of the warehouse.
  test('enrollment with spells that overlap: every row is kept or refused, and no day counts twice', async () => {
    const file = 'opensdp-toolkit/Student_School_Enrollment.csv';
    const noDate = ['././.'];
    const one = new District(
      {
        roster: {
          files: join(folder, file),
          format: 'csv',
          load: 'snapshot',
          fills: [
            {
              table: 'enrollment',
              columns: {
                student_id: 'sid',
                school_id: 'school_code',
                entry_date: { column: 'enrollment_date', format: '%m/%d/%Y' },
                exit_date: { column: 'withdrawal_date', format: '%m/%d/%Y' },
              },
              excludes: { entry_date: noDate, exit_date: noDate },
            },
          ],
        },
      },
      {},
    );
    const report = await one.load();
    const steps = expectedOf('opensdp')['enrolment_rows_after_each_SDP_drop_rule'] as readonly number[];
    const dropped = steps.slice(1).map((left, step) => (steps[step] ?? 0) - left);
    expect(report.rowsRead).toBe(steps[0]);
    expect(await one.rows(noLoss)).toEqual(['0']);
    const refused = async (reason: string): Promise<string[]> =>
      one.rows(`select count(*) from warehouse.refused_row where reason = '${reason}'`);
    expect(await refused('enrollment.excluded')).toEqual([String(dropped[0])]);
    expect(await refused('enrollment.order')).toEqual([String(dropped[2])]);
    expect(
      await one.rows(`
        select count(*) from warehouse.enrollment as one join warehouse.enrollment as other using (student_key, school_key)
        where one.enrollment_key < other.enrollment_key and one.entry_date < other.exit_date and other.entry_date < one.exit_date`),
    ).toEqual(['0']);
    // one row of the file, with what each step looks at
    const row = `
      select sid, school_code, entry, out, row_number() over () as line, year::integer as year from (
        select *, try_strptime(enrollment_date, '%m/%d/%Y')::date as entry, try_strptime(withdrawal_date, '%m/%d/%Y')::date as out, school_year as year
        from read_csv('${join(folder, file).replaceAll("'", "''")}', all_varchar = true))`;
    const rules = [
      'entry is not null and out is not null',
      'out <> entry',
      'out > entry',
      'true',
      'entry >= make_date(year - 1, 8, 1)',
      'out <= make_date(year, 8, 31)',
    ];
    const left = rules.map((_, step) => `count(*) filter (${rules.slice(0, step + 1).join(' and ')})`);
    expect(await one.rows(`select ${left.join(', ')} from (${row})`)).toEqual([steps.slice(1).join(' ')]);
    expect(
      await one.rows(`
        select count(*) from (
          select entry <= lag(out) over (partition by sid, school_code order by entry, out) as is_twice from (${row}) where ${rules.join(' and ')})
        where is_twice`),
    ).toEqual([String(expectedOf('opensdp')['overlapping_spells_same_school_after_rules'])]);
  });

  test('races that contradict one another within a file: the last holds, and every row is read', async () => {
    const one = new District(
      {
        attributes: {
          files: join(folder, 'opensdp-toolkit/Student_Attributes.csv'),
          format: 'csv',
          load: 'snapshot',
          fills: [
            {
              table: 'student_group',
              columns: {
                student_id: 'sid',
                group_kind: { value: 'race_ethnicity' },
                member: { column: 'race_ethnicity', empty: 'not recorded' },
              },
            },
          ],
        },
      },
      {},
    );
    const report = await one.load();
    expect(report).toMatchObject({ rowsRead: expectedOf('opensdp')['attribute_rows'] });
  });
});
