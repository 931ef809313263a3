import { describe, expect, test } from 'vitest';
import { District, lines } from './district.ts';
import { refusal } from './folder.ts';
import { days, noLoss, refused, sis } from './student-systems.ts';

describe('PowerSchool', () => {
  // Ada is unexcused once and late once; Ben came to Alder from Birch on the 15th
  const files = {
    'in/students.csv': lines(
      'id,student_number,first_name,last_name,dob,schoolid,entrydate,exitdate,grade_level,track',
      '1,70001,Ada,Quill,2015-03-04,101,2025-09-01,2026-06-10,4,',
      '2,70002,Ben,Ash,2015-05-06,101,2025-09-15,2026-06-10,4,',
    ),
    'in/reenrollments.csv': lines(
      'id,studentid,schoolid,entrydate,exitdate,grade_level,membershipshare,track',
      '1,2,102,2025-09-01,2025-09-15,4,1,',
    ),
    'in/calendar_day.csv': lines(
      'date_value,insession,membershipvalue,a,b,c,d,e,f,schoolid',
      ...['101', '102'].flatMap((school) => days.map((day) => `${day},1,1,0,0,0,0,0,0,${school}`)),
    ),
    'in/attendance_code.csv': lines(
      'id,att_code,description,presence_status_cd,calculate_ada_yn,calculate_adm_yn,schoolid,yearid',
      '11,A,Unexcused,Absent,Y,Y,101,36',
      '12,T,Tardy,Present,Y,Y,101,36',
      '13,QX,Quarantine,Absent,Y,Y,101,36',
      // the same letter at another school has another number
      '21,A,Unexcused,Absent,Y,Y,102,36',
    ),
  };
  const header = 'id,att_date,att_mode_code,attendance_codeid,calendar_dayid,schoolid,studentid,yearid,att_comment';
  const attendance = [
    header,
    '1,2025-09-02,ATT_ModeDaily,11,1,101,1,36,',
    '2,2025-09-03,ATT_ModeDaily,12,2,101,1,36,',
    '3,2025-09-02,ATT_ModeDaily,21,1,102,2,36,',
    '4,2025-09-16,ATT_ModeDaily,11,1,101,2,36,',
    '5,2025-09-17,ATT_ModeMeeting,11,1,101,2,36,',
  ];
  const settings = sis('powerschool', { registers: 'all' });
  const loaded = async (rows: readonly string[], more: Record<string, string> = {}): Promise<District> => {
    const one = new District(settings, { ...files, 'in/attendance.csv': lines(...rows), ...more });
    await one.load({ asOf: '2025-09-26' });
    return one;
  };

  test('codes are found by their number, students by theirs, meetings are not days', async () => {
    const one = await loaded(attendance);
    expect(await one.events()).toEqual([
      '70001 101 2025-09-02 unexcused 24',
      '70001 101 2025-09-03 tardy 0',
      '70002 101 2025-09-16 unexcused 24',
      '70002 102 2025-09-02 unexcused 24',
    ]);
    expect(await one.years()).toEqual([`70001 ${12 * 24}/24`, `70002 ${12 * 24}/48`]);
    expect(await one.rows(noLoss)).toEqual(['0']);
    expect(await one.rows("select file, rows_read from warehouse.landed_file where fills = 'lookup'")).toEqual([
      'in/attendance_code.csv 4',
    ]);
  });

  test('a letter that nobody has mapped is listed with what it stands for, and is no presence', async () => {
    const one = new District(settings, {
      ...files,
      'in/attendance.csv': lines(...attendance, '6,2025-09-04,ATT_ModeDaily,13,1,101,1,36,'),
    });
    const report = await one.load({ asOf: '2025-09-26' });
    expect(report.unmappedCodes).toEqual([{ source: 'sis', code: 'Absent QX (Quarantine)', rows: 1 }]);
    expect(await one.events()).toContain('70001 101 2025-09-04 - 24');
    for (const code of ['Absent QX', 'Absent QX (Quarantine)']) {
      one.configure(sis('powerschool', { registers: 'all', codes: { [code]: 'excused' } }));
      expect((await one.load({ asOf: '2025-09-26' })).unmappedCodes).toEqual([]);
      expect(await one.events()).toContain('70001 101 2025-09-04 excused 24');
    }
  });

  test('a row whose code or student is not in the other file is refused, with the number that leads nowhere', async () => {
    const one = await loaded([
      ...attendance,
      '6,2025-09-04,ATT_ModeDaily,99,1,101,1,36,',
      '7,2025-09-04,ATT_ModeDaily,11,1,101,3,36,',
    ]);
    expect(await one.rows(refused)).toEqual([
      'in/attendance.csv attendance.not_in_attendance_code No row of the attendance_code file has this attendance_codeid.',
      'in/attendance.csv attendance.not_in_students No row of the students file has this studentid.',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('without the file of codes nothing is loaded', async () => {
    const without = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'in/attendance_code.csv'));
    const one = new District(settings, { ...without, 'in/attendance.csv': lines(...attendance) });
    expect(await refusal(one.load())).toBe(
      'in/attendance.csv: It names its attendance_code by attendance_codeid, and sources.sis has no file attendance_code.* that says which that is.',
    );
  });

  test('a file of codes that contradicts itself is refused', async () => {
    const one = new District(settings, {
      ...files,
      'in/attendance.csv': lines(...attendance),
      'in/attendance_code.csv': `${files['in/attendance_code.csv']}11,AE,Excused,Absent,Y,Y,101,36\n`,
    });
    expect(await refusal(one.load())).toBe(
      'in/attendance_code.csv: It says two different things about the same id, 1 time.',
    );
  });

  test('a code file without the column that is asked for is refused', async () => {
    const one = new District(settings, {
      ...files,
      'in/attendance.csv': lines(...attendance),
      'in/attendance_code.csv': lines('id,att_code,description', '11,A,Unexcused'),
    });
    expect(await refusal(one.load())).toContain('in/attendance_code.csv: The file has no column “presence_status_cd”.');
  });

  test('who is only registered, a graduate and a day without membership count for nothing; half a membership is half', async () => {
    const students = [
      'id,student_number,first_name,last_name,dob,enroll_status,schoolid,entrydate,exitdate,grade_level,track,membershipshare',
      '1,70001,Ada,Quill,2015-03-04,0,101,2025-09-01,2026-06-10,4,,0.5',
      '2,70002,Ben,Ash,2015-05-06,0,101,2025-09-15,2026-06-10,4,,1',
      '3,70003,Cai,Reed,2015-07-08,-1,101,2025-09-01,2026-06-10,4,,1',
      '4,70004,Dee,Hall,2007-07-08,3,999999,2025-09-01,2026-06-10,99,,1',
      // Eve never came
      '5,70005,Eve,Wynn,2015-09-10,2,101,2025-09-01,2025-09-01,4,,1',
    ];
    const one = await loaded([...attendance, '6,2025-09-26,ATT_ModeDaily,12,1,101,2,36,'], {
      'in/students.csv': lines(...students),
      'in/calendar_day.csv': files['in/calendar_day.csv'].replace('2025-09-05,1,1,', '2025-09-05,1,0,'),
    });
    // Ada's half of 19 days, one of them missed; Ben's ten at Birch and ten at Alder
    expect(await one.years()).toEqual([`70001 ${19 * 12}/12`, `70002 ${20 * 24}/48`]);
    expect(await one.rows(refused)).toEqual([
      'in/students.csv enrollment.excluded The source says that this row does not count: the student never came, or it was entered by mistake.',
    ]);
    expect(await one.rows('select count(*) from warehouse.school where school_id = 999999')).toEqual(['0']);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('a letter of which schools mean different things is for the district to explain', async () => {
    const one = new District(settings, {
      ...files,
      'in/attendance_code.csv': `${files['in/attendance_code.csv']}14,M,Medical,Absent,Y,Y,101,36\n`,
      'in/attendance.csv': lines(...attendance, '6,2025-09-04,ATT_ModeDaily,14,1,101,1,36,'),
    });
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({
      unmappedCodes: [{ source: 'sis', code: 'Absent M (Medical)', rows: 1 }],
    });
  });

  test('later snapshots replace their own kind of file only', async () => {
    const one = await loaded(attendance);
    one.write({
      'in/students_2.csv': files['in/students.csv'].replace('Quill', 'Quail'),
      'in/attendance_2.csv': lines(header, '1,2025-09-02,ATT_ModeDaily,11,1,101,1,36,'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.years()).toEqual([`70001 ${2 * 24}/24`, `70002 ${2 * 24}/24`]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });
});

test('PowerSchool by the day: shares of membership, days without it, and a day without a value blocks', async () => {
  const value = (student: string, day: string): string => {
    const special: Record<string, string> = {
      '1 2025-09-02': '0,1,1',
      '1 2025-09-03': '0.5,1,1',
      '2 2025-09-02': '0.25,0.5,0.5',
      '2 2025-09-03': '0,0,0',
      '2 2025-09-04': ',1,1',
    };
    return `${student},101,${day},${special[`${student} ${day}`] ?? '1,1,1'}`;
  };
  const header = 'studentid,schoolid,calendardate,attendancevalue,potential_attendancevalue,membershipvalue';
  const file = lines(header, ...['1', '2'].flatMap((student) => days.map((day) => value(student, day))));
  const one = new District(sis('powerschool_daily'), { 'in/daily.csv': file });
  expect((await one.load()).unmappedCodes).toEqual([{ source: 'sis', code: 'no value', rows: 1 }]);
  one.configure(sis('powerschool_daily', { codes: { 'no value': 'not_counted' } }));
  expect(await one.load()).toMatchObject({ unmappedCodes: [], rowsRefused: 0 });
  expect(await one.years()).toEqual([`1 ${20 * 24}/36`, `2 ${18 * 24}/12`]);
});

test('PowerSchool by the day: a presence may be worth more than a half day, and days to come are none yet', async () => {
  const header = 'studentid,schoolid,calendardate,attendancevalue,potential_attendancevalue,membershipvalue';
  const half = days[4];
  const value = (student: string, day: string): string =>
    `${student},101,${day},${student === '2' && day === half ? '0' : '1'},1,${day === half ? '0.5' : '1'}`;
  const one = new District(sis('powerschool_daily'), {
    'in/daily.csv': lines(
      header,
      ...['1', '2'].flatMap((student) => [...days, '2026-06-10'].map((day) => value(student, day))),
    ),
  });
  expect(await one.load({ receivedAt: '2025-09-26T18:00:00Z' })).toMatchObject({ unmappedCodes: [], rowsRefused: 2 });
  expect(await one.years()).toEqual([`1 ${20 * 24}/0`, `2 ${20 * 24}/24`]);
});
