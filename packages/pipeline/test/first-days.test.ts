import { beforeAll, describe, expect, test } from 'vitest';
import { calendar, changed, District, lines, registers, sources, weekdays } from './district.ts';

// a year that begins on Wednesday, 3 September 2025, with a holiday on Monday the 8th and no register on the 11th
const days = weekdays('2025-09-03', '2025-12-19').filter((day) => day !== '2025-09-08');
const at = (day: number): string => days[day - 1] ?? '';
const taken = days.filter((day) => day !== '2025-09-11');

let one: District;
beforeAll(async () => {
  one = new District(
    {
      schools: sources.schools,
      calendar: sources.calendar,
      registers: sources.registers,
      enrollment: sources.enrollment,
      attendance: changed(sources.attendance, { registers: 'submitted' }),
    },
    {
      'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
      'in/calendar.csv': calendar('2025-09-03', '2025-12-19', { '2025-09-08': 'holiday' }),
      'in/registers.csv': registers(['101', '102'], taken),
      'in/enrollment.csv': lines(
        'Student,School,Entry,Exit,Grade',
        'ann,101,2025-09-03,,5',
        'ben,101,2025-10-01,,5',
        `cy,101,2025-09-03,${at(9)},5`,
        `cy,102,${at(9)},,5`,
        `dee,101,2025-09-03,${at(13)},5`,
        'eve,101,2025-09-03,,5',
      ),
      'in/attendance.csv': lines(
        'Student,School,Date,Code',
        // of Ann's own days the 10th is the 11th of the calendar: one day in it had no register
        `ann,101,${at(1)},A`,
        `ann,101,${at(10)},A`,
        `ann,101,${at(11)},A`,
        `ann,101,${at(21)},H`,
        `ann,101,${at(31)},E`,
        `ann,101,${at(32)},A`,
        'ben,101,2025-10-01,A',
        'ben,101,2025-10-02,A',
        `cy,101,${at(2)},A`,
        `cy,102,${at(9)},A`,
        `cy,102,${at(10)},A`,
        `cy,102,${at(11)},A`,
        // a day that is not counted moves the ninth day by one
        `eve,101,${at(2)},X`,
        `eve,101,${at(11)},A`,
      ),
    },
  );
  await one.load();
});

describe('the first days', () => {
  const of = (student: string, grain = 'district'): Promise<string[]> =>
    one.rows(`
      select absent_units_9, absent_units_20, absent_units_30
      from warehouse.student_first_days join warehouse.student using (student_key) left join warehouse.school using (school_key)
      where student_id = '${student}' and grain = '${grain}' order by school_id`);

  test('are the student’s own days with a register: the 9th is the 10th of the calendar', async () =>
    expect(await of('ann')).toEqual(['48 84 108']));
  test('of a late entrant begin at the entry', async () => expect(await of('ben')).toEqual(['48 48 48']));
  test('of a student who moved go on at the next school', async () => expect(await of('cy')).toEqual(['72 96 96']));
  test('and at each school begin anew', async () => expect(await of('cy', 'school')).toEqual(['- - -', '72 72 72']));
  test('are empty before they are over', async () => expect(await of('dee')).toEqual(['0 - -']));
  test('leave out a day that is not counted', async () => expect(await of('eve')).toEqual(['24 24 24']));
});

describe('full weeks', () => {
  test('have school and a register on all five days', async () =>
    expect(await one.rows(`select min(week), count(*) from warehouse.school_week where grain = 'district'`)).toEqual([
      '2025-09-15 14',
    ]));
  test('beside a holiday are marked, and the summer is none', async () =>
    expect(
      await one.rows(`
        select school_id, week from warehouse.school_week join warehouse.school using (school_key) where beside_a_break order by all`),
    ).toEqual(['101 2025-09-15', '102 2025-09-15']));
  test('of a student are counted from the entry', async () =>
    expect(
      await one.rows(`
        select enrolled_monday, enrolled_wednesday, absent_wednesday, absent_thursday, absent_friday
        from warehouse.student_weekday join warehouse.student using (student_key) where student_id = 'ben' and grain = 'district'`),
    ).toEqual(['264 288 24 24 0']));
  test('of the students together are those of the schools, weekday by weekday', async () => {
    const sums = (table: string): Promise<string[]> =>
      one.rows(`
        select grain, school_key, sum(enrolled_monday), sum(enrolled_friday), sum(absent_monday), sum(absent_tuesday), sum(absent_wednesday), sum(absent_friday)
        from warehouse.${table} group by all order by all`);
    expect(await sums('student_weekday')).toEqual(await sums('school_week'));
    expect(await sums('school_week')).toHaveLength(3);
  });
});
