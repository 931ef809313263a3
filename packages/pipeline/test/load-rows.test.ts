import { describe, expect, test } from 'vitest';
import { calendar, changed, District, lines, type Settings, sources } from './district.ts';
import { refusal } from './folder.ts';

const { schools, enrollment, attendance } = sources;
const base = { schools, calendar: sources.calendar, enrollment };
const cast = {
  'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
  'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
  'in/enrollment.csv': lines(
    'Student,School,Entry,Exit,Grade',
    'ada,101,2025-09-01,,3',
    'ben,101,2025-09-01,,3',
    'cal,101,2025-09-01,,3',
  ),
};
const columns = { student_id: 'Student', school_id: 'School', date: 'Date', code: 'Code' };
const district = (
  content: string | Buffer,
  about: Settings = {},
  fill: Settings = {},
  named: Settings = base,
): District =>
  new District({ ...named, attendance: changed(attendance, fill, about) }, { ...cast, 'in/attendance.csv': content });

const good = ['ada,101,2025-09-02,A', 'ben,101,2025-09-03,T'];
const events = ['ada 101 2025-09-02 unexcused 24', 'ben 101 2025-09-03 tardy 0'];
const header = 'Student,School,Date,Code';

describe('a file of absences', () => {
  const utf16 = Buffer.from(`\uFEFF${lines(header, ...good)}`, 'utf16le');
  test.each<[string, string | Buffer, Settings]>([
    ['plain', lines(header, ...good), {}],
    ['a byte order mark and CRLF', `\uFEFF${lines(header, ...good).replaceAll('\n', '\r\n')}`, {}],
    ['no newline at the end', [header, ...good].join('\n'), {}],
    ['blank lines', `${header}\n\n${good.join('\n\n')}\n\n`, {}],
    ['UTF-16', utf16, {}],
    [
      'columns in another order and more of them',
      lines('x,Code,Date,School,Student,y', '1,A,2025-09-02,101,ada,2', '1,T,2025-09-03,101,ben,2'),
      {},
    ],
    [
      'a title and a blank line above',
      `Absences\n\n${lines(header, ...good)}`,
      { format: { kind: 'csv', skip_lines: 2 } },
    ],
    ['no header', lines(...good), { format: { kind: 'csv', columns: ['Student', 'School', 'Date', 'Code'] } }],
    ['semicolons', lines(header, ...good).replaceAll(',', ';'), { format: { kind: 'csv', delimiter: ';' } }],
    [
      'JSON',
      JSON.stringify(
        good.map((row) => Object.fromEntries(row.split(',').map((value, at) => [header.split(',')[at], value]))),
      ),
      { format: 'json' },
    ],
  ])('%s', async (_, content, about) => {
    const one = district(content, about);
    await one.load();
    expect(await one.events()).toEqual(events);
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 2 2 0 0 loaded');
  });

  test('only a header, or no row that can be kept: the file is refused', async () => {
    expect(await refusal(district(`${header}\n`).load())).toBe('in/attendance.csv: The file has a header and no rows.');
    const dates = Array.from({ length: 12 }, (_, day) => `ada,101,Sept ${day},A`);
    expect(await refusal(district(lines(header, ...dates)).load())).toContain(
      'in/attendance.csv: None of its 12 rows can be used.',
    );
    const one = district(lines(header, ...dates, 'ada,101,2025-09-02,A'));
    await one.load();
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 13 1 12 0 loaded');
  });

  test('titles above the header, as a sheet saved as text has them: the line is named where the columns are', async () => {
    const text = lines('Absences,,,', 'Printed 09/26/2025,,,', ',,,', header, ...good);
    expect(await refusal(district(text).load())).toBe(
      'in/attendance.csv: Its first line does not name its columns: line 4 does.',
    );
    const one = district(text, { format: { kind: 'csv', skip_lines: 3 } });
    await one.load();
    expect(await one.events()).toEqual(events);
  });

  describe('dates in a format of the source’s own', () => {
    const american = (text: string): District =>
      district(text, {}, { columns: { ...columns, date: { column: 'Date', format: '%m/%d/%Y' } } });

    test('a refused date is told how the source writes dates, not how Hearth does', async () => {
      const one = american(lines(header, 'ada,101,09/02/2025,A', 'ada,101,2025-09-03,A'));
      await one.load();
      expect(await one.rows('select says from warehouse.refused_row')).toEqual([
        'The date is not a date, written 02/25/2026.',
      ]);
    });

    test('day and month exchanged: the file is refused, and no day is taken for another', async () => {
      const days = ['02', '03', '04', '05', '08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '22', '23'];
      const one = american(lines(header, ...days.map((day) => `ada,101,${day}/09/2025,A`)));
      expect(await refusal(one.load())).toBe(
        'in/attendance.csv: Day and month seem to be exchanged in its dates: 7 of 16 rows cannot be read as 02/25/2026, and all can be read as 25/02/2026.',
      );
    });

    test('dates that are wrong either way are mistakes of their rows', async () => {
      const good = ['02', '03', '04', '05', '08', '15', '16'].map((day) => `ada,101,09/${day}/2025,A`);
      const one = american(
        lines(header, ...good, 'ada,101,13/09/2025,A', 'ada,101,14/09/2025,A', 'ben,101,02/30/2025,A'),
      );
      await one.load();
      expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 10 7 3 0 loaded');
    });
  });

  describe('two columns of one heading', () => {
    const twice = (...rows: readonly string[]): District => district(lines(`${header},Date`, ...rows));

    test('are one where both say the same, as a join leaves them', async () => {
      const one = twice('ada,101,2025-09-02,A,2025-09-02', 'ben,101,2025-09-03,E, 2025-09-03');
      await one.load();
      expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'ben 101 2025-09-03 excused 24']);
    });

    test('refuse the file where they do not: nobody can say which is meant', async () => {
      const one = twice('ada,101,2025-09-02,A,2025-09-02', 'ben,101,2025-09-03,E,2025-09-08', 'cal,101,2025-09-04,E,');
      expect(await refusal(one.load())).toBe(
        'in/attendance.csv: Two of its columns are called “Date”, and 2 rows say something else in the second.',
      );
    });

    test('are two where hearth.yaml names the second by its number', async () => {
      const one = district(
        lines('Student,School,Date,Code,Code', 'ada,101,2025-09-02,A,T'),
        {},
        { columns: { ...columns, code: 'Code_2' } },
      );
      await one.load();
      expect(await one.events()).toEqual(['ada 101 2025-09-02 tardy 0']);
    });

    test('are no matter where nothing is asked of them', async () => {
      const one = district(lines(`${header},Note,Note`, 'ada,101,2025-09-02,A,ill,called'));
      await one.load();
      expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24']);
    });
  });

  test.each(['tomorrow', '2025-9-1', '2025-13-01'])('as of %s is refused', async (asOf) => {
    expect(await refusal(district(lines(header, ...good)).load({ asOf }))).toBe(`--as-of: “${asOf}” is not a date.`);
  });

  test('every row is kept or refused, and a refused one stands with its line and text', async () => {
    const one = district(
      `\uFEFF${[
        header,
        'ada,101,2025-09-02,A',
        'too,few',
        '',
        '"ben\n",101,2025-09-03,A',
        'ben,101,2025-09-03,T',
        'a,b,c,d,e',
        '"ada",101,"31 September",A',
        'x"y,101,2025-09-03,A',
        'cal,101,2025-09-04,E',
        'ada,,2025-09-04,A',
      ].join('\r\n')}`,
    );
    const report = await one.load();
    expect(await one.refusals()).toEqual([
      '3 attendance.unreadable too,few',
      '5 attendance.not_enrolled "ben\n",101,2025-09-03,A',
      '8 attendance.unreadable a,b,c,d,e',
      '9 attendance.date.invalid "ada",101,"31 September",A',
      '10 attendance.not_enrolled x"y,101,2025-09-03,A',
      '12 attendance.school_id.missing ada,,2025-09-04,A',
    ]);
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 9 3 6 0 loaded');
    expect(report.rowsRead).toBe(report.rowsKept + report.rowsRefused);
    expect(report.reasons.every(({ says, remedy }) => says !== '' && remedy !== '')).toBe(true);
  });

  test('rows about something else are not this table’s', async () => {
    const one = district(
      lines(`${header},Kind`, 'ada,101,2025-09-02,A,day', 'ben,101,2025-09-03,A, day ', 'ben,101,2025-09-04,A,lesson'),
      {},
      { where: { Kind: ['day'] } },
    );
    await one.load();
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 2 2 0 0 loaded');
  });

  test('a file of megabytes: refused rows of its middle and end stand at their lines', async () => {
    // 60,000 rows and 3 MB; every 10,000th row is about nobody, every 15,000th is ragged, every 20,000th holds a newline
    const note = 'x'.repeat(20);
    const dates = ['2025-09-02', '2025-09-03', '2025-09-04', '2025-09-05'];
    const rows = Array.from({ length: 60_000 }, (_, index) => {
      const at = index + 1;
      if (at % 15_000 === 0) return `ragged ${at}`;
      if (at % 20_000 === 0) return `"no\nbody ${at}",101,2025-09-02,A,${note}`;
      if (at % 10_000 === 0) return `nobody ${at},101,2025-09-02,A,${note}`;
      return `s${Math.floor(index / 4)},101,${dates[index % 4] ?? ''},A,${note}`;
    });
    const one = new District(
      { ...base, attendance },
      {
        ...cast,
        'in/enrollment.csv': lines(
          'Student,School,Entry,Exit,Grade',
          ...Array.from({ length: 15_000 }, (_, index) => `s${index},101,2025-09-01,,3`),
        ),
        'in/attendance.csv': lines(`${header},Note`, ...rows),
      },
    );
    await one.load();
    const line = (at: number): number => at + 1 + Math.floor((at - 1) / 20_000) - (at > 60_000 ? 1 : 0);
    expect((await one.refusals()).map((row) => row.replace(/,101.*/s, ''))).toEqual([
      `${line(10_000)} attendance.not_enrolled nobody 10000`,
      `${line(15_000)} attendance.unreadable ragged 15000`,
      `${line(20_000)} attendance.not_enrolled "no\nbody 20000"`,
      `${line(30_000)} attendance.unreadable ragged 30000`,
      `${line(40_000)} attendance.not_enrolled "no\nbody 40000"`,
      `${line(45_000)} attendance.unreadable ragged 45000`,
      `${line(50_000)} attendance.not_enrolled nobody 50000`,
      `${line(60_000)} attendance.unreadable ragged 60000`,
    ]);
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 60000 59992 8 0 loaded');
  });
});

describe('every table accounts for its rows', () => {
  const group = {
    files: 'in/enrollment.csv',
    format: 'csv',
    load: 'snapshot',
    fills: [
      { table: 'student', columns: { student_id: 'Student', given_name: 'Name', birth_date: 'Born' } },
      {
        table: 'enrollment',
        columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry', exit_date: 'Exit' },
      },
      {
        table: 'student_group',
        columns: {
          student_id: 'Student',
          group_kind: { value: 'economic' },
          member: { column: 'Poor', empty: 'not recorded' },
        },
      },
    ],
  };
  test('one file that fills three tables', async () => {
    const one = new District(
      { schools, calendar: sources.calendar, roster: group },
      {
        ...cast,
        'in/enrollment.csv': lines(
          'Student,School,Entry,Exit,Name,Born,Poor',
          'ada,101,2025-09-01,,Ada,2015-02-30,yes',
          'ben,101,never,,Ben,2015-02-03,',
          'cal,999,2025-09-01,,Cal,2015-02-03,no',
          'dee,101,2025-09-05,2025-09-01,Dee,,no',
          'eve',
          ',101,2025-09-01,,Nobody,,no',
        ),
      },
    );
    await one.load();
    expect(
      await one.rows(
        "select fills, rows_read, rows_kept, rows_refused from warehouse.landed_file where source = 'roster' order by file_key",
      ),
    ).toEqual(['student 6 3 3', 'enrollment 6 1 5', 'student_group 6 4 2']);
    expect(await one.rows('select line, reason from warehouse.refused_row order by line, reason')).toEqual([
      '2 student.birth_date.invalid',
      '3 enrollment.entry_date.invalid',
      '4 enrollment.unknown_school',
      '5 enrollment.order',
      '6 enrollment.unreadable',
      '6 student.unreadable',
      '6 student_group.unreadable',
      '7 enrollment.student_id.missing',
      '7 student.student_id.missing',
      '7 student_group.student_id.missing',
    ]);
    expect(await one.rows('select student_id, given_name from warehouse.student order by all')).toEqual([
      'ada -',
      'ben Ben',
      'cal Cal',
      'dee Dee',
    ]);
  });

  test('schools, calendar, registers, code files and day counts', async () => {
    const source = (files: string, table: string, named: Settings): Settings => ({
      files,
      format: 'csv',
      load: 'snapshot',
      fills: [{ table, columns: named }],
    });
    const one = new District(
      {
        ...base,
        attendance,
        registers: source('in/registers.csv', 'attendance_submission', {
          school_id: 'School',
          date: 'Date',
          complete: 'Done',
        }),
        code_file: source('in/codes.csv', 'attendance_code_map', {
          code: 'Code',
          category: 'Means',
          day_share: 'Share',
        }),
        counts: source('in/counts.csv', 'school_day_count', {
          school_id: 'School',
          date: 'Date',
          enrolled: 'All',
          present: 'Here',
          absent: 'Away',
          percent_present: 'Percent',
          not_submitted: 'Missing',
        }),
      },
      {
        ...cast,
        'in/schools.csv': lines('School,Name', '101,Alder', '102,', ',Nowhere', '102,Birch'),
        'in/calendar.csv': `${calendar('2025-09-01', '2025-09-26')}2025-09-27,party\n2025-09-01,instructional\n2025-09-02,holiday\n`,
        'in/attendance.csv': lines(header, ...good),
        'in/registers.csv': lines(
          'School,Date,Done',
          '101,2025-09-02,yes',
          '101,2025-09-02,yes',
          '101,2025-09-03,perhaps',
          '999,2025-09-02,yes',
          '101,2025-09-03,no',
        ),
        'in/codes.csv': lines('Code,Means,Share', 'Z,excused,', 'Y,away,', 'W,excused,2', ',excused,'),
        'in/counts.csv': lines(
          'School,Date,All,Here,Away,Percent,Missing',
          '101,2025-09-02,10,9,1,,',
          '101,2025-09-03,10,9,2,,',
          '101,2025-09-04,,,,101,',
          '101,2025-09-05,,,,,',
          '101,2025-09-08,,,,,yes',
          '101,2025-09-09,0,0,,,',
        ),
      },
    );
    await one.load();
    expect(await one.accounts()).toEqual([
      'in/schools.csv 4 2 2 0 loaded',
      'in/calendar.csv 23 20 3 0 loaded',
      'in/enrollment.csv 3 3 0 0 loaded',
      'in/attendance.csv 2 2 0 0 loaded',
      'in/registers.csv 5 2 3 0 loaded',
      'in/codes.csv 4 1 3 0 loaded',
      'in/counts.csv 6 2 4 0 loaded',
    ]);
    expect(await one.rows('select reason from warehouse.refused_row order by file_key, line')).toEqual([
      'school.name.missing',
      'school.school_id.missing',
      'calendar_day.day_type.invalid',
      'calendar_day.repeated',
      'calendar_day.contradicts',
      'attendance_submission.repeated',
      'attendance_submission.complete.invalid',
      'attendance_submission.unknown_school',
      'attendance_code_map.category.invalid',
      'attendance_code_map.day_share.invalid',
      'attendance_code_map.code.missing',
      'school_day_count.sum',
      'school_day_count.range',
      'school_day_count.figure',
      'school_day_count.figure',
    ]);
    expect(
      await one.rows('select date, enrolled, present, submitted from warehouse.school_day_count order by date'),
    ).toEqual(['2025-09-02 10 9 true', '2025-09-08 - - false']);
  });
});

test('a column of JSON may be called line', async () => {
  const named = changed(attendance, { columns: { ...columns, student_id: 'line' } }, { format: 'json' });
  const one = new District(
    { ...base, attendance: named },
    {
      ...cast,
      'in/attendance.csv': JSON.stringify([
        { line: 'ada', School: '101', Date: '2025-09-02', Code: 'A' },
        { line: 'zoe', School: '101', Date: '2025-09-02', Code: 'A' },
      ]),
    },
  );
  await one.load();
  expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24']);
  expect((await one.refusals())[0]).toContain('zoe');
});

test('attendance alone, without any school file or roster, is kept and counts in no rate', async () => {
  const one = new District({ attendance }, { 'in/attendance.csv': lines(header, ...good) });
  await one.load();
  expect(await one.events()).toEqual(events);
  expect(await one.years()).toEqual([]);
  expect(await one.accounts()).toEqual(['in/attendance.csv 2 2 0 0 loaded']);
});

test('a register in the far future moves nothing but itself', async () => {
  const one = new District(
    { ...base, registers: sources.registers, attendance: changed(attendance, { registers: 'submitted' }) },
    {
      ...cast,
      'in/registers.csv': lines('School,Date', '101,2025-09-02', '101,2062-09-03'),
      'in/attendance.csv': lines(header, ...good),
    },
  );
  expect(await one.load({ receivedAt: '2025-09-05T06:00:00Z' })).toMatchObject({ asOf: '2025-09-03' });
  expect(await one.rows('select max(school_year) from warehouse.enrollment')).toEqual(['2026']);
});
