import { describe, expect, test } from 'vitest';
import { District, lines } from './district.ts';
import { days, noLoss, refused, sis } from './student-systems.ts';

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
