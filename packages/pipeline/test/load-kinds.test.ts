import { describe, expect, test } from 'vitest';
import { calendar, changed, codes, District, lines, type Settings, sources } from './district.ts';
import { refusal } from './folder.ts';

// September 2025: 20 days of school at Alder (101) and Birch (102).
// Ada, Ben and Cal are at Alder; Dee left Alder and came back; Eve is at Birch.
const cast = {
  'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
  'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
  'in/enrollment.csv': lines(
    'Student,School,Entry,Exit,Grade',
    'ada,101,2025-09-01,,3',
    'ben,101,2025-09-01,,3',
    'cal,101,2025-09-01,,4',
    'dee,101,2025-09-01,2025-09-10,4',
    'dee,101,2025-09-15,,4',
    'eve,102,2025-09-01,,5',
  ),
};
const { schools, enrollment, attendance } = sources;
const base = { schools, calendar: sources.calendar, enrollment };
const header = 'Student,School,Date,Code';
const district = (about: Settings, files: Record<string, string>): District =>
  new District({ ...base, attendance: { ...attendance, ...about } }, { ...cast, ...files });
const file = (...rows: string[]): string => lines(header, ...rows);
const accountOf = async (one: District): Promise<string[]> =>
  (await one.accounts()).filter((account) => account.startsWith('in/attendance'));

describe('snapshot', () => {
  test('a later file replaces the school years of the schools in it', async () => {
    const one = district({}, {});
    await one.loadInTurn({
      'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-03,A', 'eve,102,2025-09-03,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,E', 'cal,101,2025-09-04,T'),
    });

    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 excused 24',
      'cal 101 2025-09-04 tardy 0',
      'eve 102 2025-09-03 unexcused 24',
    ]);
    expect(await accountOf(one)).toEqual(['in/attendance_1.csv 3 3 0 2 loaded', 'in/attendance_2.csv 2 2 0 0 loaded']);
  });

  test('the same in two loads, by the name of before', async () => {
    const one = district({}, { 'in/attendance.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-03,A') });
    await one.load();
    one.write({ 'in/attendance.csv': file('ada,101,2025-09-02,A', 'cal,101,2025-09-04,A') });
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'cal 101 2025-09-04 unexcused 24']);
    expect(await accountOf(one)).toEqual(['in/attendance.csv 2 2 0 2 replaced', 'in/attendance.csv 2 2 0 0 loaded']);
  });

  test('a file, a correction, and the file again: the last holds', async () => {
    const first = file('ada,101,2025-09-02,A', 'ben,101,2025-09-03,A');
    const one = district({}, { 'in/attendance.csv': first });
    await one.load();
    one.write({ 'in/attendance.csv': file('ada,101,2025-09-02,E') });
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24']);
    one.write({ 'in/attendance.csv': first });
    expect(await one.load()).toMatchObject({ unchanged: false });
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'ben 101 2025-09-03 unexcused 24']);
    expect(await one.load()).toMatchObject({ unchanged: true });
  });

  test('the same file under another name changes nothing', async () => {
    const first = file('ada,101,2025-09-02,A');
    const one = district({}, { 'in/attendance.csv': first });
    await one.load();
    one.write({ 'in/attendance_copy.csv': first });
    expect(await one.load()).toMatchObject({ unchanged: true });
    expect(await accountOf(one)).toHaveLength(1);
  });

  test('two that arrive together and say different things are refused: which is newer cannot be known', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file('ada,101,2025-09-02,A'),
        'in/attendance_2.csv': file('ada,101,2025-09-02,E'),
      },
    );
    expect(await refusal(one.load())).toMatch(/^in\/attendance_2.csv: It contradicts in\/attendance_1.csv/);
  });

  test('two parts with no day in common are refused and nothing changes', async () => {
    const one = district({}, { 'in/attendance_1.csv': file('ada,101,2025-09-02,A') });
    await one.load();
    one.write({ 'in/attendance_2.csv': file('ada,101,2025-09-03,A') });
    expect(await refusal(one.load())).toMatch(/^in\/attendance_2.csv: It would replace in\/attendance_1.csv/);
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24']);
    expect(await accountOf(one)).toHaveLength(1);
  });

  test('parts of different schools stand side by side', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file('ada,101,2025-09-02,A'),
        'in/attendance_2.csv': file('eve,102,2025-09-03,A'),
      },
    );
    await one.load();
    expect(await one.events()).toHaveLength(2);
  });

  test('a corrected absence of a student with two stays is gone', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-03,A', 'dee,101,2025-09-16,A'),
        'in/attendance_2.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-16,A'),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'ben 101 2025-09-16 unexcused 24']);
    expect(await accountOf(one)).toEqual([
      'in/attendance_1.csv 3 3 0 3 replaced',
      'in/attendance_2.csv 2 2 0 0 loaded',
    ]);
  });

  test('a later file of students with two stays only replaces what was there', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-03,A'),
        'in/attendance_2.csv': file('dee,101,2025-09-03,A'),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['dee 101 2025-09-03 unexcused 24']);
  });

  test('rows that need care in both files do not make them strangers', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-03,?'),
        'in/attendance_2.csv': file('ada,101,2025-09-02,A', 'cal,101,2025-09-04,?'),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'cal 101 2025-09-04 - 24']);
  });

  test('students with two stays on other days in both files do not make them strangers', async () => {
    const one = district(
      {},
      {
        'in/attendance_1.csv': file(
          'ada,101,2025-09-02,A',
          'dee,101,2025-09-03,A',
          'dee,101,2025-09-11,A',
          'zoe,101,2025-09-11,A',
        ),
        'in/attendance_2.csv': file(
          'ada,101,2025-09-02,A',
          'dee,101,2025-09-16,A',
          'dee,101,2025-09-12,A',
          'zed,101,2025-09-12,A',
        ),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'dee 101 2025-09-16 unexcused 24']);
    // what was refused in a file stays on its account, whatever came later
    expect(await one.refusals()).toEqual([
      '4 attendance.not_enrolled dee,101,2025-09-11,A',
      '5 attendance.not_enrolled zoe,101,2025-09-11,A',
      '4 attendance.not_enrolled dee,101,2025-09-12,A',
      '5 attendance.not_enrolled zed,101,2025-09-12,A',
    ]);
  });

  // a day that is not a day of the student's stands in no stay, and no school year of the earlier file could be replaced by it
  test('a later file that says something else about a record refused before corrects it, and contradicts nobody', async () => {
    const one = district({}, { 'in/attendance.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-11,A') });
    await one.load();
    one.write({ 'in/attendance.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-11,E') });
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24']);
    expect(await one.refusals()).toEqual(['3 attendance.not_enrolled dee,101,2025-09-11,E']);
    expect(await accountOf(one)).toEqual(['in/attendance.csv 2 2 0 2 replaced', 'in/attendance.csv 2 1 1 0 loaded']);
  });

  test('a later file of padded values replaces as well', async () => {
    const one = district({}, {});
    await one.loadInTurn({
      'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-03,A'),
      'in/attendance_2.csv': file(' ada , 101 , 2025-09-02 , E '),
    });

    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24']);
  });

  test('three files: each is replaced once and every row is accounted for', async () => {
    const one = district({}, {});
    await one.loadInTurn({
      'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'eve,102,2025-09-02,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-16,A'),
      'in/attendance_3.csv': file('ada,101,2025-09-02,E', 'eve,102,2025-09-02,E'),
    });

    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24', 'eve 102 2025-09-02 excused 24']);
    expect(await accountOf(one)).toEqual([
      'in/attendance_1.csv 2 2 0 2 replaced',
      'in/attendance_2.csv 2 2 0 2 replaced',
      'in/attendance_3.csv 2 2 0 0 loaded',
    ]);
  });

  test('a morning and an afternoon column of one file are not two versions of it', async () => {
    const fill = (code: string): Settings => ({
      table: 'attendance',
      columns: { student_id: 'Student', school_id: 'School', date: 'Date', code },
      where: { [code]: ['A', 'T'] },
      registers: 'all',
      codes: { A: { category: 'unexcused', day_share: 0.5 }, T: 'tardy' },
    });
    const one = district(
      { fills: [fill('Morning'), fill('Afternoon')] },
      {
        'in/attendance.csv': lines(
          'Student,School,Date,Morning,Afternoon',
          'ada,101,2025-09-02,A,',
          'ben,101,2025-09-03,T,A',
          'cal,101,2025-09-04,,A',
        ),
      },
    );
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 12',
      'ben 101 2025-09-03 unexcused 12',
      'cal 101 2025-09-04 unexcused 12',
    ]);
  });

  test('a roster: a student no longer in the later file is no longer enrolled', async () => {
    const one = new District(base, cast);
    await one.load();
    await one.loadInTurn({
      'in/enrollment_later.csv': lines(
        'Student,School,Entry,Exit,Grade',
        'ada,101,2025-09-01,,4',
        'fay,101,2025-09-08,,4',
      ),
    });

    expect(
      await one.rows(
        'select student_id, school_id, grade from warehouse.enrollment join warehouse.student using (student_key) join warehouse.school using (school_key) order by all',
      ),
    ).toEqual(['ada 101 4', 'eve 102 5', 'fay 101 4']);
  });
});

describe('append', () => {
  const append = { load: 'append' };
  test('files add up, in one load or in two', async () => {
    const files = {
      'in/attendance_1.csv': file('ada,101,2025-09-02,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-03,A'),
    };
    const one = district(append, files);
    await one.load();
    const other = district(append, { 'in/attendance_1.csv': files['in/attendance_1.csv'] });
    await other.load();
    other.write(files);
    await other.load();
    for (const each of [one, other])
      expect(await each.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'ada 101 2025-09-03 unexcused 24']);
  });

  test('a row sent again counts once', async () => {
    const one = district(append, {
      'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-16,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,A', 'dee,101,2025-09-16,A', 'ada,101,2025-09-03,A'),
    });
    await one.load();
    expect(await one.events()).toHaveLength(3);
    expect(await accountOf(one)).toEqual(['in/attendance_1.csv 2 2 0 0 loaded', 'in/attendance_2.csv 3 3 0 2 loaded']);
    expect(await one.rows('select code, rows from warehouse.code_count')).toEqual(['A 3']);
  });

  test('a contradiction is refused by both names and nothing changes', async () => {
    const one = district(append, { 'in/attendance_1.csv': file('ada,101,2025-09-02,A') });
    await one.load();
    one.write({ 'in/attendance_2.csv': file('ada,101,2025-09-02,E', 'ben,101,2025-09-02,A') });
    expect(await refusal(one.load())).toBe(
      'in/attendance_2.csv: It contradicts in/attendance_1.csv: 1 row says something else about the same attendance record as sent: a student on a date, or in one section of a date.',
    );
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24']);
  });

  test('two records of one day, sent again in both files, contradict nothing', async () => {
    const one = district(append, {
      'in/attendance_1.csv': file('ada,101,2025-09-02,T', 'ada,101,2025-09-02,H'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,T', 'ada,101,2025-09-02,H', 'ben,101,2025-09-03,A'),
    });
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 12', 'ben 101 2025-09-03 unexcused 24']);
  });
});

describe('upsert', () => {
  const upsert = { load: 'upsert' };
  test('a later row replaces its key, the others stay', async () => {
    const one = district(upsert, {
      'in/attendance_1.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-02,A', 'dee,101,2025-09-16,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,E', 'dee,101,2025-09-16,T'),
    });
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 excused 24',
      'ben 101 2025-09-02 unexcused 24',
      'dee 101 2025-09-16 tardy 0',
    ]);
    expect(await accountOf(one)).toEqual(['in/attendance_1.csv 3 3 0 2 loaded', 'in/attendance_2.csv 2 2 0 0 loaded']);
  });

  test('an absence turned into presence is gone', async () => {
    const one = district(upsert, {
      'in/attendance_1.csv': file('ada,101,2025-09-02,A'),
      'in/attendance_2.csv': file('ada,101,2025-09-02,P'),
    });
    await one.load();
    expect(await one.events()).toEqual([]);
  });

  test('a row that is in its file twice is kept once', async () => {
    const one = new District(
      { ...base, calendar: { ...sources.calendar, ...upsert }, enrollment: { ...enrollment, ...upsert } },
      {
        ...cast,
        'in/calendar.csv': `${calendar('2025-09-01', '2025-09-26')}2025-09-05,instructional\n2025-09-08,holiday\n`,
        'in/enrollment.csv': lines('Student,School,Entry,Exit,Grade', 'ada,101,2025-09-01,,3', 'ada,101,2025-09-01,,3'),
      },
    );
    await one.load();
    expect(
      await one.rows(
        "select date, day_type from warehouse.calendar_day join warehouse.school using (school_key) where school_id = '101' and date between '2025-09-05' and '2025-09-08'",
      ),
    ).toEqual(['2025-09-05 instructional', '2025-09-08 holiday']);
    expect(await one.rows('select count(*) from warehouse.enrollment')).toEqual(['1']);
    expect(await one.refusals()).toEqual([
      '22 calendar_day.repeated 2025-09-05,instructional',
      '3 enrollment.repeated ada,101,2025-09-01,,3',
    ]);
  });

  test('a source may be called anything', async () => {
    const one = new District(
      { ...base, the_source: { ...attendance, ...upsert } },
      {
        ...cast,
        'in/attendance_1.csv': file('ada,101,2025-09-02,A'),
        'in/attendance_2.csv': file('ada,101,2025-09-02,E'),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24']);
  });
});

describe('within a file', () => {
  test('the same row twice is refused once, with its line', async () => {
    const one = district(
      {},
      { 'in/attendance.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-02,A', 'ada,101,2025-09-02,A') },
    );
    await one.load();
    expect(await one.events()).toHaveLength(2);
    expect(await one.refusals()).toEqual(['4 attendance.repeated ada,101,2025-09-02,A']);
  });

  test('a stay said in two ways: the first is kept', async () => {
    const one = new District(base, {
      ...cast,
      'in/enrollment.csv': lines(
        'Student,School,Entry,Exit,Grade',
        'ada,101,2025-09-01,,3',
        'ada,101,2025-09-01,2025-09-05,3',
      ),
    });
    await one.load();
    expect(await one.refusals()).toEqual(['3 enrollment.contradicts ada,101,2025-09-01,2025-09-05,3']);
    expect(await one.rows('select exit_date from warehouse.enrollment')).toEqual(['2026-07-01']);
  });

  test('a student described twice: the last word holds and no row is refused', async () => {
    const one = new District(
      { schools: changed(schools, {}) },
      { 'in/schools.csv': lines('School,Name', '101,Alder', '101,Old Alder') },
    );
    await one.load();
    expect(await one.rows('select name from warehouse.school')).toEqual(['Old Alder']);
    expect(await one.accounts()).toEqual(['in/schools.csv 2 2 0 1 loaded']);
  });
});

test('two sources may each say something about one day', async () => {
  const one = new District(
    { ...base, attendance, late: { ...attendance, files: 'in/late.csv' } },
    {
      ...cast,
      'in/attendance.csv': file('ada,101,2025-09-02,A', 'ben,101,2025-09-02,A'),
      'in/late.csv': file('ada,101,2025-09-02,T', 'cal,101,2025-09-02,T'),
    },
  );
  await one.load();
  expect(await one.events()).toEqual([
    'ada 101 2025-09-02 unexcused 24',
    'ben 101 2025-09-02 unexcused 24',
    'cal 101 2025-09-02 tardy 0',
  ]);
  expect(await one.rows('select source, code, rows from warehouse.code_count')).toEqual(['attendance A 2', 'late T 2']);
  expect(Object.keys(codes)).toContain('T');
});
