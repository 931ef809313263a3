import { beforeAll, describe, expect, test } from 'vitest';
import { changed, District, lines, registers, sources, weekdays } from './district.ts';

const years = [weekdays('2024-09-02', '2025-06-13'), weekdays('2025-09-01', '2026-02-12')] as const;
const [last, now] = years;
/** So many days absent from the first of a year. */
const absent = (student: string, school: string, days: readonly string[], count: number): string[] =>
  days.slice(0, count).map((day) => `${student},${school},${day},A`);

let one: District;
beforeAll(async () => {
  one = new District(
    {
      schools: changed(sources.schools, {
        columns: { school_id: 'School', name: 'Name', level: 'Level' },
      }),
      registers: sources.registers,
      enrollment: sources.enrollment,
      attendance: changed(sources.attendance, { registers: 'submitted' }),
    },
    {
      'in/schools.csv': lines(
        'School,Name,Level',
        '101,Alder,elementary',
        '102,Birch,middle',
        '103,Cedar,high',
        '104,Elm,',
      ),
      'in/registers.csv': registers(['101', '102', '103', '104'], [...last, ...now]),
      'in/enrollment.csv': lines(
        'Student,School,Entry,Exit,Grade',
        'ann,101,2024-09-02,2025-06-14,06',
        'ann,102,2025-09-01,,07',
        'ben,102,2024-09-02,2025-06-14,07',
        'ben,102,2025-09-01,,08',
        'cy,103,2024-09-02,2025-06-14,09',
        'dee,101,2025-09-01,,KG',
        'eve,103,2025-09-01,,09',
        'flo,104,2025-09-01,,06',
      ),
      'in/attendance.csv': lines(
        'Student,School,Date,Code',
        ...absent('ann', '101', last, 40),
        ...absent('ben', '102', now, 20),
        ...absent('cy', '103', last, 100),
      ),
    },
  );
  await one.load();
});

describe('a student in two years', () => {
  const of = (student: string, grain = 'district'): Promise<string[]> =>
    one.rows(`
      select school_year, chronic_before, chronic, enrolled_days_before, absent_days_before, standing_before
      from warehouse.student_change join warehouse.student using (student_key)
      where student_id = '${student}' and grain = '${grain}' and period_kind = 'year' order by all`);

  test('is followed from school to school', async () =>
    expect(await of('ann', 'school')).toEqual(['2025 - true - - -', `2026 true false ${last.length} 40 judged`]));
  test('has both years in the district', async () =>
    expect((await of('ben'))[1]).toBe(`2026 false true ${last.length} 0 judged`));
  test('who left has no row of the year after', async () => expect(await of('cy')).toEqual(['2025 - true - - -']));
  test('who is new has no year before', async () => expect(await of('dee')).toEqual(['2026 - false - - -']));
  test('to date is compared with the whole year before', async () =>
    expect(
      await one.rows(`
        select enrolled_days_before from warehouse.student_change join warehouse.student using (student_key)
        where student_id = 'ben' and grain = 'district' and period_kind = 'to_date' and school_year = 2026`),
    ).toEqual([String(last.length)]));
});

describe('a new school begins', () => {
  const begins = (grain: string): Promise<string[]> =>
    one.rows(`
      select student_id, school_year, grade from warehouse.student_change join warehouse.student using (student_key)
      where begins_level and grain = '${grain}' and period_kind = 'to_date' order by all`);

  test('in kindergarten, in the lowest grade of a middle school, in grade 9, and in grade 6 where no level is known', async () =>
    expect(await begins('school')).toEqual([
      'ann 2026 07',
      'ben 2025 07',
      'cy 2025 09',
      'dee 2026 KG',
      'eve 2026 09',
      'flo 2026 06',
    ]));
  test('in the district where it does at a middle school', async () =>
    expect(await begins('district')).toEqual([
      'ann 2026 07',
      'ben 2025 07',
      'cy 2025 09',
      'dee 2026 KG',
      'eve 2026 09',
      'flo 2026 06',
    ]));
});
