import { describe, expect, test } from 'vitest';
import { calendar, District, lines, type Settings, sources, weekdays } from './district.ts';
import { refusal } from './folder.ts';

const columns = {
  student_id: 'Student',
  school_id: 'School',
  school_year: 'Year',
  grade: 'Grade',
  days_enrolled: 'Enrolled',
  days_present: 'Present',
  days_absent: 'Absent',
  excused_days: 'Excused',
  unexcused_days: 'Unexcused',
  suspended_days: 'Suspended',
  tardy_days: 'Tardy',
  missing_days: 'Missing',
};
const sums = (fill: Settings = {}, about: Settings = {}): Settings => ({
  files: 'in/sums*.csv',
  format: 'csv',
  load: 'snapshot',
  fills: [{ table: 'attendance_summary', columns, ...fill }],
  ...about,
});
const header = 'Student,School,Year,Grade,Enrolled,Present,Absent,Excused,Unexcused,Suspended,Tardy,Missing';
const district = (rows: readonly string[], fill: Settings = {}, about: Settings = {}): District =>
  new District({ sums: sums(fill, about) }, { 'in/sums.csv': lines(header, ...rows) });
const summed = (one: District): Promise<string[]> =>
  one.rows(`
    select student_id, grade, enrolled_units / 24, absent_units / 24, unexcused_units / 24, unknown_reason_units / 24, suspended_units / 24, tardy_days
    from warehouse.attendance_summary join warehouse.student using (student_key) order by all`);

describe('any two of enrolled, present and absent give the third', () => {
  test.each([
    ['absent', '180,171,,6,3,,4,', '3 180 9 3 0 0 4'],
    ['enrolled', ',171,9,6,3,,,', '3 180 9 3 0 0 0'],
    ['present', '180,,9,6,3,,,', '3 180 9 3 0 0 0'],
    ['absent, from its reasons', ',160.5,,10,6.5,3,,', '3 180 19.5 6.5 0 3 0'],
    ['reasons nobody gave', '180,170,10,2,3,,,', '3 180 10 3 5 0 0'],
    ['days without a record leave both sides', '180,165,,8,5,,,2', '3 178 13 5 0 0 0'],
    ['so do those that are left over', '180,165,13,8,5,,,', '3 178 13 5 0 0 0'],
    ['absences alone make no rate', ',,6,,,,,', '3 - 6 0 6 0 0'],
  ])('%s', async (_, numbers, expected) => {
    const one = district([`ada,101,2025,3,${numbers}`]);
    await one.load();
    expect(await summed(one)).toEqual([`ada ${expected}`]);
  });

  test.each([
    ['missing', '180,165,,8,5,,,2'],
    ['left over', '180,165,13,8,5,,,'],
  ])('days that are %s are absences where the source says so', async (_, numbers) => {
    const one = district([`ada,101,2025,3,${numbers}`], { missing_days: 'absent' });
    await one.load();
    expect(await summed(one)).toEqual(['ada 3 180 15 5 2 0 0']);
  });
});

test.each([
  ['more absent than enrolled', '20,,21,,,,,', 'order'],
  ['fewer than none', '180,,-1,,,,,', 'order'],
  ['nothing to count', '180,,,,,,,', 'figure'],
  ['more than enrolled together', '180,175,9,,,,,', 'sum'],
  ['not all of the days', '180,165,5,,,,,2', 'sum'],
  ['more with reasons than absent', '180,,5,4,4,,,', 'parts'],
])('refused: %s', async (_, numbers, reason) => {
  const one = district([`ada,101,2025,3,${numbers}`, 'ben,101,2025,3,180,,9,,,,,']);
  await one.load();
  expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual([`2 attendance_summary.${reason}`]);
});

test('a sum is the student’s year at its school, and part of that in the district', async () => {
  const one = district(['ada,101,2025,3,80,,8,,,,,', 'ada,102,2025,3,100,,1,,,,,']);
  await one.load();
  expect(await one.years()).toEqual([`ada ${180 * 24}/${9 * 24}`]);
  expect(await one.years("grain = 'school' and period_kind = 'year'")).toEqual([
    `ada ${80 * 24}/${8 * 24}`,
    `ada ${100 * 24}/24`,
  ]);
});

test('absences alone are no part of a rate', async () => {
  const one = district(['ada,101,2025,3,,,6,,,,,', 'ada,102,2025,3,100,,1,,,,,']);
  await one.load();
  expect(await one.years()).toEqual([`ada ${100 * 24}/24`]);
});

describe('files', () => {
  test('a later snapshot replaces its year; another year stays', async () => {
    const one = district(['ada,101,2024,2,180,,9,,,,,', 'ada,101,2025,3,90,,9,,,,,', 'ben,101,2025,3,90,,9,,,,,']);
    await one.load();
    one.write({ 'in/sums_2.csv': lines(header, 'ada,101,2025,3,180,,10,,,,,') });
    await one.load();
    expect(await summed(one)).toEqual(['ada 2 180 9 0 9 0 0', 'ada 3 180 10 0 10 0 0']);
    expect(await one.accounts()).toEqual(['in/sums.csv 3 3 0 2 loaded', 'in/sums_2.csv 1 1 0 0 loaded']);
  });

  test('the same row twice is refused once; another word about the same year is refused', async () => {
    const one = district(['ada,101,2025,3,180,,9,,,,,', 'ada,101,2025,3,180,,9,,,,,', 'ada,101,2025,3,180,,10,,,,,']);
    await one.load();
    expect(await one.rows('select line, reason from warehouse.refused_row order by line')).toEqual([
      '3 attendance_summary.repeated',
      '4 attendance_summary.contradicts',
    ]);
  });

  test('two that arrive together and contradict each other are refused', async () => {
    const one = district(['ada,101,2025,3,180,,9,,,,,']);
    one.write({ 'in/sums_2.csv': lines(header, 'ada,101,2025,3,180,,10,,,,,') });
    expect(await refusal(one.load())).toContain('in/sums_2.csv: It contradicts in/sums.csv: 1 row says');
  });

  test('a school that no school file names is unknown', async () => {
    const one = new District(
      { sums: sums(), schools: sources.schools },
      {
        'in/sums.csv': lines(header, 'ada,101,2025,3,180,,9,,,,,', 'ben,999,2025,3,180,,9,,,,,'),
        'in/schools.csv': lines('School,Name', '101,Alder'),
      },
    );
    await one.load();
    expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual([
      '3 attendance_summary.unknown_school',
    ]);
  });
});

test('where the days are on record they count, and whether the sum agrees is told', async () => {
  const days = weekdays('2025-09-01', '2025-09-26');
  const { enrollment, attendance } = sources;
  const one = new District(
    { calendar: sources.calendar, enrollment, attendance, sums: sums() },
    {
      'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
      'in/enrollment.csv': lines('Student,School,Entry,Exit,Grade', 'ada,101,2025-09-01,,3', 'ben,101,2025-09-01,,3'),
      'in/attendance.csv': lines('Student,School,Date,Code', 'ada,101,2025-09-02,A', `ben,101,${days.at(-1) ?? ''},A`),
      'in/sums.csv': lines(
        header,
        'ada,101,2026,3,20,,1,,,,,',
        'ben,101,2026,3,20,,5,,,,,',
        'ben,102,2026,3,40,,4,,,,,',
        'ben,101,2025,2,180,,9,,,,,',
      ),
    },
  );
  await one.load();
  expect(await one.rows('select line, reason from warehouse.refused_row order by line')).toEqual([
    '2 attendance_summary.days_agree',
    '3 attendance_summary.days_differ',
  ]);
  expect(await one.years()).toEqual([`ada ${20 * 24}/24`, `ben ${60 * 24}/${5 * 24}`, `ben ${180 * 24}/${9 * 24}`]);
  expect((await one.accounts()).at(-1)).toBe('in/sums.csv 4 2 2 0 loaded');
});

describe('suppliers', () => {
  const sheet = lines(
    'ID,SchoolName,Grade,ZipCode,Gender,Race,IEP,EngLearner,FreeAndReduced,DaysPresent,ExcusedAbsences,UnexcusedAbsences,DaysSuspended',
    'ada,Alder,3,00000,F,White,NO,NO,YES,162,10,5,3',
    'ben,Alder,3,00000,M,White,YES,NO,NO,163,10,5,2',
  );

  test('Attendance Works: excused, unexcused and suspended are the days absent', async () => {
    const one = new District(
      { datt: { supplier: 'attendance_works', files: 'in/*.csv', school_year: 2025 } },
      { 'in/datt.csv': sheet },
    );
    await one.load();
    expect(await one.years()).toEqual([`ada ${180 * 24}/${18 * 24}`, `ben ${180 * 24}/${17 * 24}`]);
    expect(
      await one.rows("select member from warehouse.student_group where group_kind = 'disability' order by all"),
    ).toEqual(['no', 'yes']);
  });

  test('Attendance Works: without the year nothing can be loaded', async () => {
    const one = new District({ datt: { supplier: 'attendance_works', files: 'in/*.csv' } }, { 'in/datt.csv': sheet });
    expect(await refusal(one.load())).toContain('It is not said which school year these files are about.');
  });

  test.each([
    ['left_out', `ada ${178 * 24}/${13 * 24}`],
    ['absent', `ada ${180 * 24}/${15 * 24}`],
  ])('New York’s SIRS-361: missing days are %s', async (missing, expected) => {
    const one = new District(
      { sirs: { supplier: 'ny_sirs_361', files: 'in/*.csv', school_year: 2025, missing_days: missing } },
      {
        'in/sirs.csv': lines(
          'Student ID,School,Grade,Days Enrolled,Days Present,Days Tardy,Days Absent Excused,Days Absent Unexcused,Days Missing',
          'ada,101,3,180,165,7,8,5,2',
        ),
      },
    );
    await one.load();
    expect(await one.years()).toEqual([expected]);
  });

  test('Aeries: years of which only sums are left stand beside the days', async () => {
    const one = new District(
      { sis: { supplier: 'aeries', files: 'in/*.csv' } },
      { 'in/AHS.csv': lines('ID,SCL,YR,GR,EN,PR,AE,AU', 'ada,101,2023-2024,2,180,171,6,3') },
    );
    await one.load();
    expect(
      await one.rows('select school_year, enrolled_units / 24, absent_units / 24 from warehouse.attendance_summary'),
    ).toEqual(['2024 180 9']);
  });
});
