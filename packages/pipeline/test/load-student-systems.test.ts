import { describe, expect, test } from 'vitest';
import { District, lines, type Settings, weekdays } from './district.ts';
import { refusal } from './folder.ts';

// September 2025: 20 days of school, the 1st to the 26th, at Alder (101) and Birch (102). Registers that a source declares taken
// are so up to the last day with an event.
const days = weekdays('2025-09-01', '2025-09-26');
const sis = (supplier: string, more: Settings = {}): Settings => ({
  sis: { supplier, files: 'in/*.csv', ...more },
});
const refused =
  'select file, reason, says from warehouse.refused_row join warehouse.landed_file using (file_key) order by all';
const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

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

describe('Infinite Campus', () => {
  // Alder has six periods of 55 minutes and lunch in a day of 330, Birch a morning and an afternoon; Ada and Ben are at Alder, Cai at Birch
  const files = {
    'in/school.csv': lines('schoolID,number,name', '101,0101,Alder', '102,0102,Birch'),
    'in/student.csv': lines(
      'personID,studentNumber,lastName,firstName,birthdate',
      '31,70001,Quill,Ada,2015-03-04 00:00:00.000',
      '32,70002,Ash,Ben,2015-05-06 00:00:00.000',
      '33,70003,Reed,Cai,2015-07-08 00:00:00.000',
    ),
    'in/calendar.csv': lines(
      'calendarID,schoolID,endYear,name,exclude,summerSchool,studentDay',
      '7,101,2026,Alder,0,0,330',
      '8,102,2026,Birch,0,0,360',
      '9,101,2026,Alder in summer,0,1,240',
    ),
    'in/enrollment.csv': lines(
      'enrollmentID,personID,calendarID,serviceType,noShow,grade,startDate,endDate',
      '1,31,7,P,0,04,2025-09-01,',
      '2,32,7,P,0,04,2025-09-01,2025-09-12',
      '3,33,8,P,0,04,2025-09-01,',
      '4,33,7,S,0,04,2025-09-01,',
      '5,32,8,P,1,04,2025-09-15,2025-09-15',
    ),
    'in/day.csv': lines(
      'dayID,calendarID,date,schoolDay,instruction',
      ...['7', '8'].flatMap((calendar) => days.map((day, index) => `${index},${calendar},${day},1,1`)),
    ),
    'in/period.csv': lines(
      'periodID,periodScheduleID,name,nonInstructional,periodMinutes',
      ...[1, 2, 3, 4, 5, 6].map((one) => `4${one},5,${one},0,55`),
      '47,5,Lunch,1,30',
      '51,6,AM,0,200',
      '52,6,PM,0,160',
    ),
    'in/attendanceExcuse.csv': lines(
      'excuseID,calendarID,code,description,status,excuse',
      '61,7,V,Verified,A,E',
      '62,8,V,Vacation,A,U',
      '63,7,X,Field trip,A,X',
      '64,7,T,Late,T,U',
    ),
  };
  const header = 'attendanceID,calendarID,personID,date,periodID,status,excuse,excuseID';
  const periods = (row: (period: number) => string, ...of: readonly number[]): string[] => of.map(row);
  const loaded = async (...rows: readonly string[]): Promise<District> => {
    const one = new District(sis('infinite_campus', { registers: 'all' }), {
      ...files,
      'in/attendance.csv': lines(header, ...rows),
    });
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [] });
    return one;
  };

  test('the same letter means what its own calendar says; exempt counts for nothing, and without a code the reason is still to come', async () => {
    const one = await loaded(
      ...periods((period) => `1,7,31,2025-09-02,4${period},A,E,61`, 1, 2, 3, 4, 5, 6),
      ...periods((period) => `2,7,31,2025-09-03,4${period},A,X,63`, 1, 2, 3, 4, 5, 6),
      ...periods((period) => `3,8,33,2025-09-02,5${period},A,U,62`, 1, 2),
      ...periods((period) => `4,8,33,2025-09-03,5${period},A,,`, 1, 2),
      '5,7,32,2025-09-03,41,T,U,64',
      // registers are taken up to the last day with a record
      '6,7,31,2025-09-26,41,T,U,64',
      '7,8,33,2025-09-26,51,T,,',
    );
    expect(await one.events()).toEqual([
      '31 101 2025-09-02 excused 24',
      '31 101 2025-09-03 not_counted 24',
      '31 101 2025-09-26 tardy 0',
      '32 101 2025-09-03 tardy 0',
      '33 102 2025-09-02 unexcused 24',
      '33 102 2025-09-03 unknown_reason 24',
      '33 102 2025-09-26 tardy 0',
    ]);
    // Ben's last day is a day of his; his stay at Birch never was one, nor is Cai's class at Alder
    expect(await one.years()).toEqual([`31 ${19 * 24}/24`, `32 ${10 * 24}/0`, `33 ${20 * 24}/48`]);
    expect(
      await one.rows('select file, reason from warehouse.refused_row join warehouse.landed_file using (file_key)'),
    ).toEqual(['in/enrollment.csv enrollment.excluded']);
  });

  test('periods missed are added up as minutes of the day, and only half of a day or more is half of one', async () => {
    const one = await loaded(
      '1,7,31,2025-09-02,41,A,U,',
      ...periods((period) => `2,7,31,2025-09-03,4${period},A,U,`, 1, 2, 3),
      // two periods and lunch, which is no part of the day's 330 minutes
      ...periods((period) => `3,7,31,2025-09-04,4${period},A,U,`, 1, 2, 7),
      // lunch alone
      '4,7,31,2025-09-05,47,A,U,',
      // two excused, one not: what most of it is about names the day
      ...periods((period) => `5,7,31,2025-09-08,4${period},A,${period === 1 ? 'U' : 'E'},`, 1, 2, 3),
      // a morning is 200 of 360 minutes, an afternoon 160: 11 of 24, not half
      '6,8,33,2025-09-02,51,A,U,',
      '7,8,33,2025-09-03,52,A,U,',
      // two of six periods on a trip leave two sixths of the day out, and nothing else
      ...periods((period) => `8,7,32,2025-09-02,4${period},A,X,63`, 1, 2),
    );
    expect(await one.events()).toEqual([
      '31 101 2025-09-02 unexcused 4',
      '31 101 2025-09-03 unexcused 12',
      '31 101 2025-09-04 unexcused 8',
      '31 101 2025-09-08 excused 12',
      '32 101 2025-09-02 not_counted 8',
      '33 102 2025-09-02 unexcused 13',
      '33 102 2025-09-03 unexcused 11',
    ]);
  });

  test('a period without its minutes is refused: it would count as a whole day', async () => {
    const one = new District(sis('infinite_campus', { registers: 'all' }), {
      ...files,
      'in/period.csv': lines(
        'periodID,periodScheduleID,name,nonInstructional,periodMinutes',
        '41,5,1,0,',
        '42,5,2,0,55',
      ),
      'in/attendance.csv': lines(header, ...[41, 42, 48].map((period) => `${period},7,31,2025-09-02,${period},A,U,`)),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.events()).toEqual(['31 101 2025-09-02 unexcused 4']);
    expect(await one.rows(refused)).toEqual([
      'in/attendance.csv attendance.missed_minutes.invalid The missed minutes is not a whole number.',
      'in/attendance.csv attendance.not_in_period No row of the period file has this periodID.',
      'in/enrollment.csv enrollment.excluded The source says that this row does not count: the student never came, or it was entered by mistake.',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });
});

describe('Aeries', () => {
  const table = (...rows: readonly string[]): string => lines('SC,DY,DT,HO', ...rows);
  const day = table(...days.map((date, index) => `101,${index + 1},${date},`));
  const files = {
    'in/STU.csv': lines(
      'SC,SN,ID,LN,FN,BD,GR',
      '101,12,70001,Quill,Ada,2015-03-04,4',
      '101,13,70002,Ash,Ben,2015-05-06,4',
    ),
    'in/ENR.csv': lines('ID,SC,GR,ED,LD', '70001,101,4,2025-09-01,', '70002,101,4,2025-09-01,'),
    'in/DAY.csv': day,
    'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U', '101,12,3,', '101,13,4,S', '101,13,5,I', '101,13,6,J'),
  };
  const codes = {
    U: 'unexcused',
    S: 'in_school_suspension',
    I: 'independent_study',
    J: 'independent_study_incomplete',
  };
  const settings = sis('aeries', { registers: 'all', codes });

  test('a day number is a date; suspension in school and study elsewhere keep their names', async () => {
    const one = new District(settings, files);
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [], rowsRefused: 0 });
    expect(await one.events()).toEqual([
      '70001 101 2025-09-02 unexcused 24',
      '70002 101 2025-09-04 in_school_suspension 24',
      '70002 101 2025-09-05 independent_study 24',
      '70002 101 2025-09-08 independent_study_incomplete 24',
    ]);
    expect((await one.years())[0]).toBe(`70001 ${6 * 24}/24`);
  });

  test('a row that Aeries has deleted is refused, and one that it has not stands', async () => {
    const one = new District(settings, {
      ...files,
      'in/ENR.csv': lines(
        'ID,SC,GR,ED,LD,DEL',
        '70001,101,4,2025-09-01,,0',
        '70001,101,4,2025-08-01,,1',
        '70002,101,4,2025-09-01,,False',
      ),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.rows(refused)).toEqual([
      'in/ENR.csv enrollment.deleted The source says that it has deleted this row.',
    ]);
    expect(await one.rows('select count(*) from warehouse.enrollment')).toEqual(['2']);
  });

  test('the leave date is a day enrolled, also where somebody moves; who never came was never there', async () => {
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': table(
        ...['101', '102'].flatMap((school) => days.map((date, index) => `${school},${index + 1},${date},`)),
      ),
      'in/ENR.csv': lines(
        'ID,SC,GR,ED,LD,ER',
        '70001,101,4,2025-09-01,2025-09-12,180',
        '70001,102,4,2025-09-15,,',
        '70002,101,4,2025-09-01,2025-09-01,470',
        '70002,102,4,2025-09-01,2025-09-05,160',
      ),
      'in/STU.csv': `${files['in/STU.csv']}102,7,70002,Ash,Ben,2015-05-06,4\n102,8,70001,Quill,Ada,2015-03-04,4\n`,
      'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,10,U', '102,7,5,U', '102,8,20,U'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.events()).toEqual([
      '70001 101 2025-09-12 unexcused 24',
      '70001 102 2025-09-26 unexcused 24',
      '70002 102 2025-09-05 unexcused 24',
    ]);
    expect(await one.years()).toEqual([`70001 ${20 * 24}/48`, `70002 ${5 * 24}/24`]);
    expect(await one.rows(refused)).toEqual([
      'in/ENR.csv enrollment.excluded The source says that this row does not count: the student never came, or it was entered by mistake.',
    ]);
  });

  test('a minimum day is a day of school, and a mark that nobody knows is refused', async () => {
    const marks: Record<string, string> = {
      '2025-09-02': '%',
      '2025-09-03': '#',
      '2025-09-04': '+',
      '2025-09-05': 'Q',
    };
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': table(...days.map((date, index) => `101,${index + 1},${date},${marks[date] ?? ''}`)),
      'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U', '101,12,20,U'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect((await one.years())[0]).toBe(`70001 ${17 * 24}/48`);
    expect(await one.refusals()).toEqual(['6 calendar_day.day_type.invalid 101,5,2025-09-05,Q']);
  });

  test('attendance and days that Aeries has deleted are refused', async () => {
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': lines(
        'SC,DY,DT,HO,DEL',
        ...days.map((date, index) => `101,${index + 1},${date},,${index === 18 ? 1 : 0}`),
      ),
      'in/ATT.csv': lines('SC,SN,DY,AL,DEL', '101,12,2,U,1', '101,12,3,U,0', '101,13,20,U,0'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.events()).toEqual(['70001 101 2025-09-03 unexcused 24', '70002 101 2025-09-26 unexcused 24']);
    expect(await one.years()).toEqual([`70001 ${19 * 24}/24`, `70002 ${19 * 24}/24`]);
    expect(await one.rows(refused)).toEqual([
      'in/ATT.csv attendance.deleted The source says that it has deleted this row.',
      'in/DAY.csv calendar_day.deleted The source says that it has deleted this row.',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('a number that is no day of school is refused', async () => {
    const one = new District(settings, { ...files, 'in/ATT.csv': `${files['in/ATT.csv']}101,12,190,U\n` });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.rows(refused)).toEqual([
      'in/ATT.csv attendance.not_in_day No row of the day file has this SC and DY.',
    ]);
  });

  test('days of two years in one source are refused; in two sources each year has its own', async () => {
    const before = table(...weekdays('2024-09-02', '2024-09-27').map((date, index) => `101,${index + 1},${date},`));
    const one = new District(settings, { ...files, 'in/DAY_2025.csv': before });
    expect(await refusal(one.load())).toBe(
      'in/DAY_2025.csv: It contradicts in/DAY.csv about the same SC and DY, 20 times.',
    );
    const two = new District(
      { ...settings, before: { supplier: 'aeries', files: 'before/*.csv', registers: 'all', codes } },
      {
        ...files,
        'before/STU.csv': files['in/STU.csv'],
        'before/ENR.csv': lines('ID,SC,GR,ED,LD', '70001,101,3,2024-09-02,2024-09-28'),
        'before/DAY.csv': before,
        'before/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U'),
      },
    );
    await two.load({ asOf: '2025-09-26' });
    expect((await two.events()).filter((event) => event.includes('unexcused'))).toEqual([
      '70001 101 2024-09-03 unexcused 24',
      '70001 101 2025-09-02 unexcused 24',
    ]);
  });

  test('a later file of days is for what arrives with it: what arrived before keeps its own', async () => {
    const one = new District(settings, files);
    await one.load({ asOf: '2025-09-26' });
    one.write({
      'in/ENR_2027.csv': lines('ID,SC,GR,ED,LD', '70001,101,5,2026-09-01,'),
      'in/DAY_2027.csv': table(
        ...weekdays('2026-09-01', '2026-09-28').map((date, index) => `101,${index + 1},${date},`),
      ),
      'in/ATT_2027.csv': lines('SC,SN,DY,AL', '101,12,2,U'),
    });
    await one.load({ asOf: '2026-09-28', receivedAt: '2026-10-01T08:00:00Z' });
    expect((await one.events()).filter((event) => event.startsWith('70001'))).toEqual([
      '70001 101 2025-09-02 unexcused 24',
      '70001 101 2026-09-02 unexcused 24',
    ]);
  });
});

describe('Aspen', () => {
  const marks = "'ATT_ABSENT_IND','ATT_TARDY_IND','ATT_DISMISSED_IND','ATT_EXCUSED_IND'";
  const header = `'ATT_OID','ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW',${marks},'ATT_REASON_CODE','ATT_PORTION_ABSENT','ATT_COMMENT'`;
  const aspen = (...rows: readonly string[]): District =>
    new District(
      {
        sis: { supplier: 'aspen', files: 'in/att*.csv', registers: 'all' },
        roster: {
          files: 'in/roster.csv',
          format: 'csv',
          load: 'snapshot',
          fills: [
            { table: 'enrollment', columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry' } },
          ],
        },
        days: {
          files: 'in/days.csv',
          format: 'csv',
          load: 'snapshot',
          fills: [{ table: 'calendar_day', columns: { date: 'Date', day_type: { value: 'instructional' } } }],
        },
      },
      {
        'in/roster.csv': lines('Student,School,Entry', 'std1,skl1,2025-09-01'),
        'in/days.csv': lines('Date', ...days),
        'in/att.csv': lines(...rows),
      },
    );

  test('marks and portions, with the roster from a source of its own', async () => {
    const one = aspen(
      header,
      '"a1","std1","skl1","2025-09-02","A-E","1","0","0","1","NULL","0.5000","mother said \\"ill, both\\""',
      '"a2","std1","skl1","2025-09-03","A","1","0","0","0","","1.0000","NULL"',
      '"a3","std1","skl1","2025-09-04","T","0","1","0","0","","0.0000","on the way\\\\"',
      '"a4","std1","NULL","2025-09-05","A","1","0","0","0","","1.0000",""',
    );
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [] });
    expect(await one.events()).toEqual([
      'std1 skl1 2025-09-02 excused 12',
      'std1 skl1 2025-09-03 unexcused 24',
      'std1 skl1 2025-09-04 tardy 0',
    ]);
    expect(await one.years()).toEqual([`std1 ${4 * 24}/36`]);
    expect(await one.refusals()).toEqual([
      '5 attendance.school_id.missing "a4","std1","NULL","2025-09-05","A","1","0","0","0","","1.0000",""',
    ]);
  });

  test('an afternoon missed is half a day', async () => {
    const one = aspen(
      `${header},'ATT_ABSENT_IND_02','ATT_TARDY_IND_02','ATT_DISMISSED_IND_02','ATT_EXCUSED_IND_02'`,
      '"a1","std1","skl1","2025-09-02","","0","0","0","0","","0.0000","","1","0","0","1"',
      '"a2","std1","skl1","2025-09-03","T","0","1","0","0","","0.5000","","1","0","0","0"',
      '"a3","std1","skl1","2025-09-04","A","1","0","0","0","","0.5000","","0","0","0","0"',
      '"a4","std1","skl1","2025-09-05","A","1","0","0","0","","1.0000","","1","0","0","0"',
      '"a5","std1","skl1","2025-09-26","T","0","1","0","0","","0.0000","","0","0","0","0"',
    );
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [] });
    expect(await one.events()).toEqual([
      'std1 skl1 2025-09-02 excused 12',
      'std1 skl1 2025-09-03 unexcused 12',
      'std1 skl1 2025-09-04 unexcused 12',
      'std1 skl1 2025-09-05 unexcused 24',
      'std1 skl1 2025-09-26 tardy 0',
    ]);
    expect(await one.years()).toEqual([`std1 ${20 * 24}/60`]);
  });
});
