import { describe, expect, test } from 'vitest';
import { calendar, changed, codes, District, lines, registers, type Settings, sources, weekdays } from './district.ts';

// September 2025: 20 days of school, first the 1st, last the 26th. Ada, Ben, Cal and Dee (two stays) at Alder (101), Eve at Birch (102).
const days = weekdays('2025-09-01', '2025-09-26');
const cast = {
  'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
  'in/calendar.csv': calendar('2025-09-01', '2025-09-26', { '2025-09-17': 'weather', '2025-09-18': 'strike' }),
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
const exceptions = (rows: readonly string[], fill: Settings = {}, about: Settings = {}): District =>
  new District(
    { ...base, attendance: changed(attendance, fill, about) },
    { ...cast, 'in/attendance.csv': lines(header, ...rows) },
  );
const daily = (rows: readonly string[], fill: Settings = {}, more: Record<string, string> = {}): District =>
  new District(
    { ...base, daily: changed(sources.every_day, fill) },
    { ...cast, 'in/daily.csv': lines(header, ...rows), ...more },
  );
/** A row for every student and day of school, present unless said otherwise. */
const everyDay = (
  students: readonly string[],
  otherwise: Readonly<Record<string, string>> = {},
  on: readonly string[] = days.filter((day) => day !== '2025-09-17' && day !== '2025-09-18'),
): string[] =>
  students.flatMap((student) =>
    on.flatMap((day) => {
      const code = otherwise[`${student} ${day}`] ?? 'P';
      return code === '-' ? [] : [`${student},${day},${code}`];
    }),
  );
const placed = (rows: readonly string[], school = '101'): string[] =>
  rows.map((row) => row.replace(',', `,${school},`));

describe('codes', () => {
  test('each means what hearth.yaml says, in 24ths of a day', async () => {
    const one = exceptions([
      'ada,101,2025-09-02,A',
      'ada,101,2025-09-03,E',
      'ada,101,2025-09-04,U',
      'ada,101,2025-09-05,S',
      'ada,101,2025-09-08,H',
      'ada,101,2025-09-09,T',
      'ada,101,2025-09-10,P',
      'ada,101,2025-09-11,X',
    ]);
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 24',
      'ada 101 2025-09-03 excused 24',
      'ada 101 2025-09-04 unknown_reason 24',
      'ada 101 2025-09-05 out_of_school_suspension 24',
      'ada 101 2025-09-08 excused 12',
      'ada 101 2025-09-09 tardy 0',
      'ada 101 2025-09-11 not_counted 24',
    ]);
    // 8 days up to the 11th, one of them not counted; four and a half absent
    expect(
      await one.rows(`
      select enrolled_units, absent_units, unexcused_units, unknown_reason_units, suspended_units, tardy_days
      from warehouse.student_period join warehouse.student using (student_key)
      where student_id = 'ada' and grain = 'district' and period_kind = 'year'`),
    ).toEqual([`${8 * 24} ${4.5 * 24} 24 24 24 1`]);
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 8 8 0 0 loaded');
    expect(await one.rows('select code, category, rows from warehouse.code_count')).toEqual([
      'A unexcused 1',
      'E excused 1',
      'H excused 1',
      'P present 1',
      'S out_of_school_suspension 1',
      'T tardy 1',
      'U unknown_reason 1',
      'X not_counted 1',
    ]);
  });

  test('one that nobody has explained is kept, counted and named', async () => {
    const one = exceptions([
      'ada,101,2025-09-02,A',
      'ada,101,2025-09-03,Q',
      'ben,101,2025-09-03,Q',
      'ben,101,2025-09-04,a',
    ]);
    const report = await one.load();
    expect(report.unmappedCodes).toEqual([
      { source: 'attendance', code: 'Q', rows: 2 },
      { source: 'attendance', code: 'a', rows: 1 },
    ]);
    expect(report).toMatchObject({ rowsRefused: 0 });
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 24',
      'ada 101 2025-09-03 - 24',
      'ben 101 2025-09-03 - 24',
      'ben 101 2025-09-04 - 24',
    ]);
  });

  test('one that is explained later is counted from then on', async () => {
    const one = exceptions(['ada,101,2025-09-02,Q']);
    await one.load();
    one.configure({ ...base, attendance: changed(attendance, { codes: { ...codes, Q: 'excused' } }) });
    expect(await one.load()).toMatchObject({ unchanged: false, unmappedCodes: [] });
    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24']);
  });

  const map = {
    code_file: {
      files: 'in/codes.csv',
      format: 'csv',
      load: 'snapshot',
      fills: [
        {
          table: 'attendance_code_map',
          columns: { code: 'Code', school_id: 'School', school_year: 'Year', category: 'Means', day_share: 'Share' },
        },
      ],
    },
  };
  test('a code file may differ by school and year', async () => {
    const one = new District(
      { ...base, ...map, attendance: changed(attendance, { codes: { A: 'unexcused' } }) },
      {
        ...cast,
        'in/codes.csv': lines(
          'Code,School,Year,Means,Share',
          'B,,,excused,',
          'B,102,,unexcused,0.5',
          'B,102,2025,tardy,',
          'C,101,,excused,',
        ),
        'in/attendance.csv': lines(
          header,
          'ada,101,2025-09-02,B',
          'eve,102,2025-09-02,B',
          'ada,101,2025-09-03,C',
          'eve,102,2025-09-03,C',
          'ben,101,2025-09-03,A',
        ),
      },
    );
    const report = await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 excused 24',
      'ada 101 2025-09-03 excused 24',
      'ben 101 2025-09-03 unexcused 24',
      'eve 102 2025-09-02 unexcused 12',
      'eve 102 2025-09-03 - 24',
    ]);
    // C is explained at Alder, but not at Birch: its rows are not all explained
    expect(report.unmappedCodes).toEqual([{ source: 'attendance', code: 'C', rows: 2 }]);
  });

  test('what a code file says of every school goes before hearth.yaml, and what it says of one before both', async () => {
    const one = new District(
      { ...base, ...map, attendance },
      {
        ...cast,
        'in/codes.csv': lines('Code,School,Year,Means,Share', 'A,,,excused,', 'A,102,,tardy,'),
        'in/attendance.csv': lines(header, 'ada,101,2025-09-02,A', 'eve,102,2025-09-02,A'),
      },
    );
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 excused 24', 'eve 102 2025-09-02 tardy 0']);
  });
});

describe('the quick way and the careful way agree', () => {
  const rows = [
    'ada,101,2025-09-02,A',
    'ada,101,2025-09-03,H',
    'ben,101,2025-09-03,Q',
    'ben,101,2025-09-17,A',
    'cal,101,2025-09-06,A',
    'dee,101,2025-09-03,A',
    'dee,101,2025-09-16,T',
    'dee,101,2025-09-12,A',
    'eve,101,2025-09-02,A',
    'eve,102,2025-09-02,P',
    'eve,102,2025-09-03,A',
    'eve,102,2025-09-03,T',
    'eve,102,2025-09-03,A',
    'zoe,101,2025-09-03,A',
    'ada,999,2025-09-03,A',
    'ada,101,02/09/2025,A',
    'ada,101,,A',
    ',101,2025-09-04,A',
    'ada,101,2025-09-04,',
    'cal,101,2025-09-26,E',
  ];
  const outcome = async (one: District): Promise<unknown> => {
    await one.load();
    return [
      await one.events(),
      await one.refusals(),
      await one.rows('select code, category, rows from warehouse.code_count'),
      await one.years(),
    ];
  };
  const expected = [
    [
      'ada 101 2025-09-02 unexcused 24',
      'ada 101 2025-09-03 excused 12',
      'ben 101 2025-09-03 - 24',
      'cal 101 2025-09-26 excused 24',
      'dee 101 2025-09-03 unexcused 24',
      'dee 101 2025-09-16 tardy 0',
      'eve 102 2025-09-03 unexcused 24',
    ],
    [
      '5 attendance.not_a_school_day ben,101,2025-09-17,A',
      '6 attendance.not_a_school_day cal,101,2025-09-06,A',
      '9 attendance.not_enrolled dee,101,2025-09-12,A',
      '10 attendance.not_enrolled eve,101,2025-09-02,A',
      '14 attendance.repeated eve,102,2025-09-03,A',
      '15 attendance.not_enrolled zoe,101,2025-09-03,A',
      '16 attendance.unknown_school ada,999,2025-09-03,A',
      '17 attendance.date.invalid ada,101,02/09/2025,A',
      '18 attendance.date.missing ada,101,,A',
      '19 attendance.student_id.missing ,101,2025-09-04,A',
      '20 attendance.code.missing ada,101,2025-09-04,',
    ],
    ['A unexcused 3', 'E excused 1', 'H excused 1', 'P present 1', 'Q - 1', 'T tardy 2'],
    ['ada 432/36', 'ben 432/0', 'cal 432/24', 'dee 360/24', 'eve 432/24'],
  ];
  test('as sent', async () => expect(await outcome(exceptions(rows))).toEqual(expected));
  test('with a section for every record', async () =>
    expect(
      await outcome(
        exceptions(rows, {
          columns: { ...((attendance['fills'] as Settings[])[0]?.['columns'] as Settings), section: { value: 'day' } },
        }),
      ),
    ).toEqual(expected));
  test('padded', async () => {
    const padded = rows.map((row) => row.replaceAll(',', ' , '));
    const [events, refused, counted, years] = (await outcome(exceptions(padded))) as [
      string[],
      string[],
      string[],
      string[],
    ];
    expect([events, refused.map((row) => row.replaceAll(' , ', ',')), counted, years]).toEqual(expected);
  });
  test('with columns called as ours are', async () => {
    const named = lines(
      'student,date,Day,written_date,file_key,code',
      ...rows.map((row) => {
        const [student, school, date, code] = row.split(',');
        return `${student ?? ''},${school ?? ''},${date ?? ''},x,y,${code ?? ''}`;
      }),
    );
    const one = new District(
      {
        ...base,
        attendance: changed(attendance, {
          columns: { student_id: 'student', school_id: 'date', date: 'Day', code: 'code' },
        }),
      },
      { ...cast, 'in/attendance.csv': named },
    );
    const [events, , counted, years] = (await outcome(one)) as [unknown, unknown, unknown, unknown];
    expect([events, counted, years]).toEqual([expected[0], expected[2], expected[3]]);
  });
  test.each<[string, Settings, string[]]>([
    [
      'a word with blanks around it',
      { code: { column: 'Code', words: { Absent: 'A' }, otherwise: 'T' } },
      ['ada,101,2025-09-02,Absent', 'ben,101,2025-09-02, Absent ', 'cal,101,2025-09-02,Late'],
    ],
    [
      'nothing but blanks',
      { code: { column: 'Code', words: { Absent: 'A' }, otherwise: 'T', empty: 'A' } },
      ['ada,101,2025-09-02,Absent', 'ben,101,2025-09-02,  ', 'cal,101,2025-09-02,Late'],
    ],
  ])('%s', async (_, columns, written) => {
    const all = { ...((attendance['fills'] as Settings[])[0]?.['columns'] as Settings), ...columns };
    const one = exceptions(written, { columns: all });
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 24',
      'ben 101 2025-09-02 unexcused 24',
      'cal 101 2025-09-02 tardy 0',
    ]);
  });
  test('shares of a day', async () => {
    const columns = { ...((attendance['fills'] as Settings[])[0]?.['columns'] as Settings), day_share: 'Share' };
    const one = new District(
      { ...base, attendance: changed(attendance, { columns }) },
      {
        ...cast,
        'in/attendance.csv': lines(
          `${header},Share`,
          'ada,101,2025-09-02,A,0.33',
          'ben,101,2025-09-02,A,',
          'cal,101,2025-09-02,A,1.5',
          'cal,101,2025-09-03,A, 0.5 ',
          'eve,102,2025-09-02,H,0.25',
          'eve,102,2025-09-03,H,  ',
        ),
      },
    );
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 8',
      'ben 101 2025-09-02 unexcused 24',
      'cal 101 2025-09-03 unexcused 12',
      'eve 102 2025-09-02 excused 6',
      'eve 102 2025-09-03 excused 12',
    ]);
    expect(await one.refusals()).toEqual(['4 attendance.day_share.invalid cal,101,2025-09-02,A,1.5']);
  });
});

describe('two records on one day', () => {
  test('half a day excused and half a day not are a whole one; the same said twice, or of the whole day, adds nothing', async () => {
    const columns = { ...((attendance['fills'] as Settings[])[0]?.['columns'] as Settings), day_share: 'Share' };
    const one = new District(
      { ...base, attendance: changed(attendance, { columns }) },
      {
        ...cast,
        'in/attendance.csv': lines(
          `${header},Share`,
          'ada,101,2025-09-02,A,0.5',
          'ada,101,2025-09-02,E,0.5',
          'ben,101,2025-09-02,A,0.5',
          'ben,101,2025-09-02,A,0.25',
          'ben,101,2025-09-02,T,0.25',
          'cal,101,2025-09-02,A,0.25',
          'cal,101,2025-09-02,E,1',
          'eve,102,2025-09-02,A,0.25',
          'eve,102,2025-09-02,E,',
        ),
      },
    );
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 excused 24',
      'ben 101 2025-09-02 unexcused 12',
      'cal 101 2025-09-02 excused 24',
      'eve 102 2025-09-02 excused 24',
    ]);
  });

  test.each([
    ['the longest absence says what it was', ['T', 'A'], 'unexcused 24'],
    ['in any order', ['A', 'T'], 'unexcused 24'],
    ['half a day and late', ['H', 'T'], 'excused 12'],
    ['present and late', ['P', 'T'], 'tardy 0'],
    ['an unexplained code outweighs all', ['A', 'Q'], '- 24'],
    ['two of the same length: always the same one', ['E', 'A'], 'excused 24'],
    ['two of the same length, the other way round', ['A', 'E'], 'excused 24'],
  ])('%s', async (_, [first, second], expected) => {
    const one = exceptions([`ada,101,2025-09-02,${first ?? ''}`, `ada,101,2025-09-02,${second ?? ''}`]);
    await one.load();
    expect(await one.events()).toEqual([`ada 101 2025-09-02 ${expected}`]);
    expect((await one.accounts()).at(-1)).toBe('in/attendance.csv 2 2 0 0 loaded');
  });
});

describe('registers', () => {
  test.each([
    ['2025-09-26', 20],
    ['2025-09-29', 0],
  ])(
    'a school of which nothing at all came is taken to be there only so long: days to %s, %i taken',
    async (last, taken) => {
      const one = new District(
        { ...base, attendance },
        {
          ...cast,
          'in/calendar.csv': calendar('2025-09-01', '2025-10-31'),
          'in/attendance.csv': lines(header, 'ada,101,2025-09-02,A', `ben,101,${last},T`),
        },
      );
      await one.load();
      const days = weekdays('2025-09-01', last).length;
      expect(
        await one.rows(`
        select school_id, count(*), count(*) filter (taken) from warehouse.register_day join warehouse.school using (school_key)
        where date <= '${last}' group by all order by all`),
      ).toEqual([`101 ${days} ${days}`, `102 ${days} ${taken}`]);
      // eve, who is at the silent school, is neither present nor absent
      expect(await one.years("grain = 'district' and period_kind = 'year' and student_id = 'eve'")).toEqual(
        taken > 0 ? [`eve ${taken * 24}/0`] : [],
      );
    },
  );

  test('all: days count up to the last one recorded, at schools of the year', async () => {
    const one = exceptions(['ada,101,2025-09-02,A', 'eve,102,2025-09-12,T']);
    expect(await one.load()).toMatchObject({ asOf: '2025-09-12' });
    expect(await one.years()).toEqual(['ada 240/24', 'ben 240/0', 'cal 240/0', 'dee 168/0', 'eve 240/0']);
  });

  test('submitted: a day without a register leaves both sides', async () => {
    const taken = days.filter((day) => day !== '2025-09-03' && day <= '2025-09-12');
    const one = new District(
      { ...base, registers: sources.registers, attendance: changed(attendance, { registers: 'submitted' }) },
      {
        ...cast,
        'in/registers.csv': registers(['101'], taken),
        'in/attendance.csv': lines(header, 'ada,101,2025-09-02,A', 'ada,101,2025-09-03,A', 'eve,102,2025-09-03,A'),
      },
    );
    await one.load();
    // ten days up to the 12th, one of them without a register; Birch took none
    expect(await one.years()).toEqual(['ada 216/24', 'ben 216/0', 'cal 216/0', 'dee 144/0']);
    expect(
      await one.rows(
        "select grain, school_id, days_due, days_taken, days_of_school from warehouse.school_period left join warehouse.school using (school_key) where period_kind = 'year' order by all",
      ),
    ).toEqual(['district - 20 9 9', 'school 101 10 9 9', 'school 102 10 0 0']);
  });

  test('submitted, by section: taken when every section that is listed was', async () => {
    const one = new District(
      {
        ...base,
        registers: changed(sources.registers, {
          columns: { school_id: 'School', date: 'Date', section: 'Room', complete: 'Done' },
        }),
        attendance: changed(attendance, { registers: 'submitted' }),
      },
      {
        ...cast,
        'in/registers.csv': lines(
          'School,Date,Room,Done',
          '101,2025-09-02,A,yes',
          '101,2025-09-02,B,yes',
          '101,2025-09-03,A,yes',
          '101,2025-09-03,B,no',
          '101,2025-09-04,A,',
          '101,2025-09-06,A,yes',
        ),
        'in/attendance.csv': lines(header, 'ada,101,2025-09-02,A'),
      },
    );
    await one.load();
    expect(await one.rows('select date from warehouse.register_day where taken')).toEqual(['2025-09-02', '2025-09-04']);
    expect(await one.years()).toEqual(['ada 48/24', 'ben 48/0', 'cal 48/0', 'dee 48/0']);
  });

  test('all, with a section for every record, is believed as well', async () => {
    const columns = { ...((attendance['fills'] as Settings[])[0]?.['columns'] as Settings), section: { value: 'day' } };
    const one = exceptions(['ada,101,2025-09-12,A'], { columns });
    await one.load();
    expect(await one.years()).toEqual(['ada 240/24', 'ben 240/0', 'cal 240/0', 'dee 168/0', 'eve 240/0']);
  });

  test('days off for weather and strikes are nobody’s days', async () => {
    const one = exceptions(['ada,101,2025-09-17,A', 'ada,101,2025-09-18,A', 'ada,101,2025-09-26,T']);
    await one.load();
    expect((await one.refusals()).map((row) => row.slice(0, 29))).toEqual([
      '2 attendance.not_a_school_day',
      '3 attendance.not_a_school_day',
    ]);
    expect(await one.years("student_id = 'ada' and grain = 'school' and period_kind = 'month'")).toEqual(['ada 432/0']);
  });
});

describe('a row for every day', () => {
  test('days present leave no event, and days with rows have a register', async () => {
    const one = daily([
      ...placed(everyDay(['ada', 'ben'], { 'ada 2025-09-02': 'A', 'ben 2025-09-03': 'T' })),
      ...placed(everyDay(['eve']), '102'),
    ]);
    await one.load();
    expect(
      await one.rows(
        "select student_id, date, category, units from warehouse.attendance_event join warehouse.enrollment using (enrollment_key) join warehouse.student using (student_key) where category <> 'not_counted' order by all",
      ),
    ).toEqual(['ada 2025-09-02 unexcused 24', 'ben 2025-09-03 tardy 0']);
    // Cal and Dee are on the roster and have no row: neither present nor absent
    expect(await one.years()).toEqual(['ada 432/24', 'ben 432/0', 'eve 432/0']);
    expect((await one.accounts()).at(-1)).toBe('in/daily.csv 54 54 0 0 loaded');
    expect(await one.rows('select count(*) from warehouse.attendance_submission')).toEqual(['36']);
  });

  test('a day without a row is not counted for that student', async () => {
    const one = daily(placed(everyDay(['ada', 'ben'], { 'ada 2025-09-02': '-', 'ada 2025-09-03': 'A' })));
    await one.load();
    expect(await one.years()).toEqual(['ada 408/24', 'ben 432/0']);
  });

  test('the same data as exceptions give the same figures', async () => {
    const students = ['ada', 'ben', 'cal', 'dee'];
    const absent = { 'ada 2025-09-02': 'A', 'ada 2025-09-26': 'H', 'cal 2025-09-03': 'T', 'dee 2025-09-04': 'E' };
    const noStay = Object.fromEntries(['10', '11', '12'].map((day) => [`dee 2025-09-${day}`, '-']));
    const full = daily([...placed(everyDay(students, { ...absent, ...noStay })), ...placed(everyDay(['eve']), '102')]);
    await full.load();
    const sparse = exceptions(Object.entries(absent).map(([who, code]) => `${who.replace(' ', ',101,')},${code}`));
    await sparse.load();
    const figures = (one: District): Promise<string[]> =>
      one.rows('select * from warehouse.student_period order by all');
    expect(await figures(full)).toEqual(await figures(sparse));
    expect(await full.events()).toEqual(await sparse.events());
  });

  test('being there outweighs a list: a student rostered elsewhere', async () => {
    const one = daily([...placed(everyDay(['eve'], {}, days.slice(0, 5))), ...placed(everyDay(['ada']))]);
    await one.load();
    expect(await one.years("student_id = 'eve' and grain = 'school' and period_kind = 'year'")).toEqual(['eve 120/0']);
  });
});

describe('sections', () => {
  const sections = (rows: readonly string[], fill: Settings = {}): District =>
    new District(
      { ...base, sections: changed(sources.sections, fill) },
      { ...cast, 'in/sections.csv': lines(`${header},Period`, ...rows) },
    );
  test('an absence is the share of the sections missed', async () => {
    const one = sections([
      ...['A', 'P', 'P', 'P'].map((code, index) => `ada,101,2025-09-02,${code},${index}`),
      ...['A', 'E', 'A', 'P'].map((code, index) => `ben,101,2025-09-02,${code},${index}`),
      ...['T', 'P', 'P', 'P'].map((code, index) => `cal,101,2025-09-02,${code},${index}`),
      ...['A', 'A', 'A'].map((code, index) => `dee,101,2025-09-02,${code},${index}`),
    ]);
    await one.load();
    expect(await one.events()).toEqual([
      'ada 101 2025-09-02 unexcused 6',
      'ben 101 2025-09-02 unexcused 18',
      'cal 101 2025-09-02 tardy 0',
      'dee 101 2025-09-02 unexcused 24',
    ]);
    expect(await one.years()).toEqual(['ada 24/6', 'ben 24/18', 'cal 24/0', 'dee 24/24']);
  });

  test('which name a mixed day gets does not hang on the order of rows', async () => {
    const day = (codesOfDay: readonly string[]): string[] =>
      codesOfDay.map((code, index) => `ada,101,2025-09-02,${code},${index}`);
    const one = sections(day(['A', 'E', 'P', 'P']));
    const other = sections(day(['E', 'A', 'P', 'P']));
    await one.load();
    await other.load();
    expect(await one.events()).toEqual(await other.events());
  });

  test('sections that say their share of the day are added up', async () => {
    const one = new District(
      {
        ...base,
        sections: changed(sources.sections, {
          columns: {
            student_id: 'Student',
            school_id: 'School',
            date: 'Date',
            code: 'Code',
            section: 'Period',
            day_share: 'Share',
          },
        }),
      },
      {
        ...cast,
        'in/sections.csv': lines(
          `${header},Period,Share`,
          'ada,101,2025-09-02,A,1,0.5',
          'ada,101,2025-09-02,P,2,0.25',
          'ada,101,2025-09-02,A,3,0.25',
          'ben,101,2025-09-02,A,1,0.5',
          'ben,101,2025-09-02,A,2,0.25',
          'ben,101,2025-09-02,A,3,0.25',
        ),
      },
    );
    await one.load();
    expect((await one.events()).slice(0, 2)).toEqual([
      'ada 101 2025-09-02 unexcused 18',
      'ben 101 2025-09-02 unexcused 24',
    ]);
  });

  test('morning and afternoon absences make a day', async () => {
    const half = { category: 'unexcused', day_share: 0.5 };
    const one = sections(['ada,101,2025-09-02,A,am', 'ada,101,2025-09-02,A,pm', 'ben,101,2025-09-02,A,pm'], {
      rows: 'exceptions',
      registers: 'all',
      codes: { A: half },
    });
    await one.load();
    expect(await one.events()).toEqual(['ada 101 2025-09-02 unexcused 24', 'ben 101 2025-09-02 unexcused 12']);
  });

  test('a cumulative export by section, the second day holding the first, doubles nothing', async () => {
    const first = [
      'ada,101,2025-09-02,A,1',
      'ada,101,2025-09-02,P,2',
      'ben,101,2025-09-02,P,1',
      'ben,101,2025-09-02,P,2',
    ];
    const second = [
      ...first,
      'ada,101,2025-09-03,P,1',
      'ada,101,2025-09-03,P,2',
      'ben,101,2025-09-03,A,1',
      'ben,101,2025-09-03,A,2',
    ];
    for (const load of ['upsert', 'append', 'snapshot']) {
      const one = new District(
        { ...base, sections: { ...sources.sections, load } },
        {
          ...cast,
          'in/sections_1.csv': lines(`${header},Period`, ...first),
          'in/sections_2.csv': lines(`${header},Period`, ...second),
        },
      );
      await one.load();
      expect(await one.events()).toEqual(
        expect.arrayContaining(['ada 101 2025-09-02 unexcused 12', 'ben 101 2025-09-03 unexcused 24']),
      );
      expect(await one.years()).toEqual(['ada 48/12', 'ben 48/24']);
      expect(
        await one.rows(
          "select sum(rows_read), sum(rows_kept), sum(rows_superseded) from warehouse.landed_file where source = 'sections'",
        ),
      ).toEqual(['12 12 4']);
      expect(await one.rows('select sum(rows) from warehouse.code_count')).toEqual(['8']);
    }
  });
});
