import { describe, expect, test } from 'vitest';
import { calendar, changed, District, lines, registers, type Settings, sources, weekdays } from './district.ts';

const { schools, enrollment, attendance } = sources;
const stayHeader = 'Student,School,Entry,Exit,Grade';
const dayHeader = 'Student,School,Date,Code';
const twoSchools = lines('School,Name', '101,Alder', '102,Birch');
const base = { schools, calendar: sources.calendar, enrollment, attendance };

/** 20 days of school from 1 to 26 September 2025, all registers taken: somebody is late on the last day. */
const september = (stays: readonly string[], named: Settings = base, absences: readonly string[] = []): District =>
  new District(named, {
    'in/schools.csv': twoSchools,
    'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
    'in/enrollment.csv': lines(stayHeader, 'zed,101,2025-09-01,,9', ...stays),
    'in/attendance.csv': lines(dayHeader, 'zed,101,2025-09-26,T', ...absences),
  });
const staysOf = (one: District, student: string): Promise<string[]> =>
  one.rows(`select school_id, entry_date, exit_date from warehouse.enrollment join warehouse.school using (school_key) join warehouse.student using (student_key)
    where student_id = '${student}' order by entry_date, school_id`);
const daysOf = (one: District, student: string): Promise<string[]> =>
  one.rows(`select grain, school_id, enrolled_units / 24 from warehouse.student_period join warehouse.student using (student_key) left join warehouse.school using (school_key)
    where student_id = '${student}' and period_kind = 'year' order by grain, school_id`);

describe('exit dates', () => {
  // 1 to 5 September is a week of five days
  test.each([
    ['the first day no longer enrolled', false, '2025-09-05', 'district - 4'],
    ['still a day enrolled', true, '2025-09-05', 'district - 5'],
    ['on a Saturday', false, '2025-09-06', 'district - 5'],
    ['on the first day, still enrolled', true, '2025-09-01', 'district - 1'],
  ])('%s', async (_, counts, exit, expected) => {
    const one = september([`ada,101,2025-09-01,${exit},3`], {
      ...base,
      enrollment: changed(enrollment, { exit_date_counts: counts }),
    });
    await one.load();
    expect((await daysOf(one, 'ada'))[0]).toBe(expected);
  });

  test('on the first day, not enrolled: a student who never came', async () => {
    const one = september(['ada,101,2025-09-01,2025-09-01,3'], base, ['ada,101,2025-09-01,A']);
    await one.load();
    expect(await staysOf(one, 'ada')).toEqual([]);
    expect(await one.refusals()).toEqual(['3 attendance.not_enrolled ada,101,2025-09-01,A']);
  });

  test('before the entry: refused with its row', async () => {
    const one = september(['ada,101,2025-09-05,2025-09-01,3']);
    await one.load();
    expect(await one.refusals()).toEqual(['3 enrollment.order ada,101,2025-09-05,2025-09-01,3']);
  });

  test('an absence on the exit date is refused unless the day counts', async () => {
    const absence = ['ada,101,2025-09-05,A'];
    const one = september(['ada,101,2025-09-01,2025-09-05,3'], base, absence);
    await one.load();
    expect(await one.refusals()).toEqual(['3 attendance.not_enrolled ada,101,2025-09-05,A']);
    const other = september(
      ['ada,101,2025-09-01,2025-09-05,3'],
      { ...base, enrollment: changed(enrollment, { exit_date_counts: true }) },
      absence,
    );
    await other.load();
    expect(await other.refusals()).toEqual([]);
  });
});

describe('stays', () => {
  test('leaving and coming back: absences in between are refused', async () => {
    const one = september(['dee,101,2025-09-01,2025-09-08,3', 'dee,101,2025-09-15,,3'], base, [
      'dee,101,2025-09-02,A',
      'dee,101,2025-09-10,A',
      'dee,101,2025-09-16,A',
    ]);
    await one.load();
    expect(await staysOf(one, 'dee')).toEqual(['101 2025-09-01 2025-09-08', '101 2025-09-15 2026-07-01']);
    expect(await one.refusals()).toEqual(['4 attendance.not_enrolled dee,101,2025-09-10,A']);
    expect(await one.years("grain = 'district' and period_kind = 'year' and student_id = 'dee'")).toEqual([
      `dee ${15 * 24}/48`,
    ]);
  });

  test('a transfer: an open stay ends where the next school’s begins', async () => {
    const one = september(['tom,101,2025-09-01,,3', 'tom,102,2025-09-15,,3'], base, [
      'tom,101,2025-09-02,A',
      'tom,102,2025-09-16,A',
      'tom,101,2025-09-16,A',
    ]);
    await one.load();
    expect(await staysOf(one, 'tom')).toEqual(['101 2025-09-01 2025-09-15', '102 2025-09-15 2026-07-01']);
    expect(await daysOf(one, 'tom')).toEqual(['district - 20', 'school 101 10', 'school 102 10']);
    expect(await one.refusals()).toEqual(['5 attendance.not_enrolled tom,101,2025-09-16,A']);
  });

  test('a same-day move: the day belongs to the new school', async () => {
    const one = september(['tom,101,2025-09-01,2025-09-15,3', 'tom,102,2025-09-15,,3']);
    await one.load();
    expect(await daysOf(one, 'tom')).toEqual(['district - 20', 'school 101 10', 'school 102 10']);
  });

  test('a same-day move where the exit date counts is still one day', async () => {
    const one = september(['tom,101,2025-09-01,2025-09-15,3', 'tom,102,2025-09-15,,3'], {
      ...base,
      enrollment: changed(enrollment, { exit_date_counts: true }),
    });
    await one.load();
    expect((await daysOf(one, 'tom'))[0]).toBe('district - 20');
  });

  test('a short stay inside a longer one at the same school takes no days away', async () => {
    const one = september(['ola,101,2025-09-01,2025-09-27,3', 'ola,101,2025-09-08,2025-09-13,3']);
    await one.load();
    expect((await daysOf(one, 'ola'))[0]).toBe('district - 20');
  });

  test('overlapping stays at one school count each day once', async () => {
    const one = september(['ola,101,2025-09-01,2025-09-16,3', 'ola,101,2025-09-08,2025-09-27,4'], base, [
      'ola,101,2025-09-10,A',
    ]);
    await one.load();
    expect(await one.years("grain = 'district' and period_kind = 'year' and student_id = 'ola'")).toEqual([
      `ola ${20 * 24}/24`,
    ]);
    expect(
      await one.rows(
        "select grade from warehouse.student_period join warehouse.student using (student_key) where student_id = 'ola' and grain = 'district' and period_kind = 'year'",
      ),
    ).toEqual(['4']);
  });

  test('a stay that began before the year, and one that is open over several', async () => {
    const one = new District(base, {
      'in/schools.csv': twoSchools,
      'in/calendar.csv': lines(
        'Date,Kind',
        ...[...weekdays('2024-09-02', '2024-09-27'), ...weekdays('2025-09-01', '2025-09-26')].map(
          (day) => `${day},instructional`,
        ),
      ),
      'in/enrollment.csv': lines(
        stayHeader,
        'old,101,2024-09-02,,3',
        'new,101,2025-09-08,,3',
        'gap,101,2024-09-02,,3',
        'gap,102,2025-09-08,,4',
        'left,101,2024-09-09,2025-09-08,3',
      ),
      'in/attendance.csv': lines(
        dayHeader,
        'old,101,2024-09-03,A',
        'old,101,2025-09-03,A',
        'old,101,2025-09-26,T',
        'left,101,2025-09-03,A',
      ),
    });
    await one.load();
    expect(await staysOf(one, 'old')).toEqual(['101 2024-09-02 2025-07-01', '101 2025-07-01 2026-07-01']);
    // an open stay says nothing about the summer before the next school's
    expect(await staysOf(one, 'gap')).toEqual(['101 2024-09-02 2025-07-01', '102 2025-09-08 2026-07-01']);
    expect(await staysOf(one, 'left')).toEqual(['101 2024-09-09 2025-07-01', '101 2025-07-01 2025-09-08']);
    expect(
      await one.rows(
        "select student_id, school_year, enrolled_units / 24, absent_units / 24 from warehouse.student_period join warehouse.student using (student_key) where grain = 'district' and period_kind = 'year' order by all",
      ),
    ).toEqual([
      'gap 2025 20 0',
      'gap 2026 15 0',
      'left 2025 15 0',
      'left 2026 5 1',
      'new 2026 15 0',
      'old 2025 20 1',
      'old 2026 20 1',
    ]);
  });

  test('a mistyped date long ago makes no century of school years', async () => {
    const one = september(['ada,101,0025-09-01,,3']);
    await one.load();
    expect(await one.rows('select count(distinct school_year) from warehouse.school_day')).toEqual(['1']);
    expect(await one.rows('select count(*) < 10 from warehouse.enrollment')).toEqual(['true']);
  });
});

describe('calendars', () => {
  const own = (
    rows: readonly string[],
    files: Record<string, string> = {},
    stays: readonly string[] = ['ada,101,2025-09-01,,3', 'eve,102,2025-09-01,,3'],
  ): District =>
    new District(
      {
        schools,
        school_calendar: sources.school_calendar,
        calendar: { ...sources.calendar, optional: true },
        enrollment: changed(enrollment, {
          columns: {
            student_id: 'Student',
            school_id: 'School',
            entry_date: 'Entry',
            exit_date: 'Exit',
            calendar_code: 'Grade',
          },
        }),
        attendance,
      },
      {
        'in/schools.csv': twoSchools,
        'in/own_calendar.csv': lines('School,Track,Date,Kind', ...rows),
        'in/enrollment.csv': lines(stayHeader, ...stays),
        'in/attendance.csv': lines(dayHeader, 'ada,101,2025-09-25,T', 'eve,102,2025-09-26,T'),
        ...files,
      },
    );
  const week = (school: string, track: string, first: string, last: string, kind = 'instructional'): string[] =>
    weekdays(first, last).map((day) => `${school},${track},${day},${kind}`);

  test('the district’s, and a school’s own instead of it', async () => {
    const one = own(
      [...week('102', '', '2025-09-01', '2025-09-19', 'holiday'), ...week('102', '', '2025-09-22', '2025-09-26')],
      { 'in/calendar.csv': calendar('2025-09-01', '2025-09-26') },
    );
    await one.load();
    expect(await daysOf(one, 'ada')).toEqual(['district - 20', 'school 101 20']);
    expect(await daysOf(one, 'eve')).toEqual(['district - 5', 'school 102 5']);
  });

  test('two tracks of one school: each student follows their own, and one of an unknown track the first', async () => {
    const one = own(
      [
        ...week('101', 'A', '2025-09-01', '2025-09-26'),
        ...week('101', 'B', '2025-09-01', '2025-09-12', 'holiday'),
        ...week('101', 'B', '2025-09-15', '2025-09-26'),
        ...week('102', '', '2025-09-01', '2025-09-26'),
      ],
      {},
      ['ada,101,2025-09-01,,A', 'bob,101,2025-09-01,,B', 'cy,101,2025-09-01,,?', 'eve,102,2025-09-01,,'],
    );
    await one.load();
    const all: Awaited<ReturnType<typeof daysOf>>[] = [];
    for (const student of ['ada', 'bob', 'cy', 'eve']) all.push(await daysOf(one, student));
    expect(all.map(([district]) => district)).toEqual([
      'district - 20',
      'district - 10',
      'district - 20',
      'district - 20',
    ]);
  });

  test('one of two dates says nothing about the year: days with a register are days of school', async () => {
    const one = new District(
      { schools, calendar: sources.calendar, enrollment, registers: sources.registers, attendance },
      {
        'in/schools.csv': twoSchools,
        'in/calendar.csv': lines('Date,Kind', '2025-09-01,instructional', '2026-05-29,holiday'),
        'in/enrollment.csv': lines(stayHeader, 'ada,101,2025-09-01,,3'),
        'in/registers.csv': registers(['101'], ['2025-09-01', '2025-09-02', '2025-09-03']),
        'in/attendance.csv': lines(dayHeader, 'ada,101,2025-09-02,A', 'ada,101,2025-09-04,A'),
      },
    );
    await one.load();
    expect(await one.years()).toEqual(['ada 72/24']);
  });

  test('a school’s own list of two dates does not take the district’s calendar away', async () => {
    const one = own(['102,,2025-09-10,weather', '102,,2025-09-11,weather'], {
      'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
    });
    await one.load();
    expect((await daysOf(one, 'eve'))[0]).toBe('district - 18');
  });

  test('a register on a day without school makes no day of school', async () => {
    const one = new District(
      {
        schools,
        calendar: sources.calendar,
        enrollment,
        registers: sources.registers,
        attendance: changed(attendance, { registers: 'submitted' }),
      },
      {
        'in/schools.csv': twoSchools,
        'in/calendar.csv': calendar('2025-09-01', '2025-09-26', { '2025-09-02': 'holiday' }),
        'in/enrollment.csv': lines(stayHeader, 'ada,101,2025-09-01,,3'),
        'in/registers.csv': registers(['101'], ['2025-09-01', '2025-09-02', '2025-09-03']),
        'in/attendance.csv': lines(dayHeader, 'ada,101,2025-09-03,A'),
      },
    );
    await one.load();
    expect(await one.years()).toEqual(['ada 48/24']);
  });
});

describe('school years', () => {
  test.each([
    [1, '2025-12-31 2025, 2026-01-01 2026'],
    [7, '2025-12-31 2026, 2026-01-01 2026'],
    [9, '2025-12-31 2026, 2026-01-01 2026'],
  ])('that begin in month %i', async (first_month, expected) => {
    const one = new District(
      base,
      {
        'in/schools.csv': twoSchools,
        'in/calendar.csv': calendar('2025-12-01', '2026-01-30'),
        'in/enrollment.csv': lines(stayHeader, 'ada,101,2025-12-01,,3'),
        'in/attendance.csv': lines(dayHeader, 'ada,101,2025-12-31,A', 'ada,101,2026-01-01,A', 'ada,101,2026-01-30,T'),
      },
      { school_year: { first_month } },
    );
    await one.load();
    expect(
      (
        await one.rows(
          'select date, school_year from warehouse.attendance_event join warehouse.enrollment using (enrollment_key) order by date',
        )
      )
        .slice(0, 2)
        .join(', '),
    ).toBe(expected);
    expect(
      await one.rows(
        "select sum(enrolled_units) / 24, sum(absent_units) / 24 from warehouse.student_period where grain = 'district' and period_kind = 'year'",
      ),
    ).toEqual(['45 2']);
  });
});

describe('a year of 180 days', () => {
  // 180 weekdays from 1 September 2025 to 8 May 2026; the year before also has 180, from 2 September 2024
  const days = weekdays('2025-09-01', '2026-06-30').slice(0, 180);
  const before = weekdays('2024-09-02', '2025-06-30').slice(0, 180);
  const every = (list: readonly string[], step: number): string[] =>
    list.filter((_, index) => index % step === step - 1);
  const absent = (student: string, list: readonly string[], code = 'A'): string[] =>
    list.map((day) => `${student},101,${day},${code}`);
  const year = (about: { asOf?: string } = {}): Promise<District> => {
    const one = new District(base, {
      'in/schools.csv': twoSchools,
      'in/calendar.csv': lines('Date,Kind', ...[...before, ...days].map((day) => `${day},instructional`)),
      'in/enrollment.csv': lines(
        stayHeader,
        ...['ada', 'ben', 'cal'].map((student) => `${student},101,2024-09-02,,3`),
        `fay,101,${days[175] ?? ''},,3`,
      ),
      'in/attendance.csv': lines(
        dayHeader,
        // Ben is absent exactly one day in ten, in both years; Cal half of one day in ten; Ada on the last day is late
        ...absent('ben', every(days, 10)),
        ...absent('ben', every(before, 10), 'E'),
        ...absent('cal', every(days, 10), 'H'),
        ...absent('ada', days.slice(-1), 'T'),
      ),
    });
    return one.load(about).then(() => one);
  };
  const figures = (one: District, kind: string): Promise<string[]> =>
    one.rows(`select student_id, school_year, enrolled_units / 24, absent_units, standing = 'judged' from warehouse.student_period join warehouse.student using (student_key)
      where grain = 'district' and period_kind = '${kind}' order by all`);

  test('one day in ten is 18 of 180, in whole units', async () => {
    const one = await year();
    expect(await figures(one, 'year')).toEqual([
      'ada 2025 180 0 true',
      'ada 2026 180 0 true',
      `ben 2025 180 ${18 * 24} true`,
      `ben 2026 180 ${18 * 24} true`,
      'cal 2025 180 0 true',
      `cal 2026 180 ${18 * 12} true`,
      'fay 2026 5 0 false',
    ]);
    expect(await figures(one, 'to_date')).toEqual(await figures(one, 'year'));
    expect(await one.rows('select as_of, school_year, instructional_day from warehouse.load')).toEqual([
      `${days[179] ?? ''} 2026 180`,
    ]);
  });

  test('months sum to the year, at both grains', async () => {
    const one = await year();
    const sums = (kind: string): Promise<string[]> =>
      one.rows(`select grain, student_key, school_key, school_year, sum(enrolled_units), sum(absent_units), sum(unexcused_units), sum(tardy_days)
        from warehouse.student_period where period_kind = '${kind}' group by all order by all`);
    expect(await sums('month')).toEqual(await sums('year'));
    const schoolSums = (kind: string): Promise<string[]> =>
      one.rows(
        `select grain, school_key, school_year, sum(days_due), sum(days_taken) from warehouse.school_period where period_kind = '${kind}' group by all order by all`,
      );
    expect(await schoolSums('month')).toEqual(await schoolSums('year'));
  });

  test('as of a day in the past: nothing after it is known, and the year before is cut at the same day of school', async () => {
    const one = await year({ asOf: days[49] ?? '' });
    expect(await figures(one, 'year')).toEqual([
      'ada 2025 180 0 true',
      'ada 2026 50 0 true',
      `ben 2025 180 ${18 * 24} true`,
      `ben 2026 50 ${5 * 24} true`,
      'cal 2025 180 0 true',
      `cal 2026 50 ${5 * 12} true`,
    ]);
    expect(await figures(one, 'to_date')).toEqual([
      'ada 2025 50 0 true',
      'ada 2026 50 0 true',
      `ben 2025 50 ${5 * 24} true`,
      `ben 2026 50 ${5 * 24} true`,
      'cal 2025 50 0 true',
      `cal 2026 50 ${5 * 12} true`,
    ]);
    expect(
      await one.rows(
        "select school_year, period_kind::varchar as kind, days_due from warehouse.school_period where grain = 'school' and period_kind <> 'month' and school_key = 1 order by all",
      ),
    ).toEqual(['2025 to_date 50', '2025 year 180', '2026 to_date 50', '2026 year 50']);
    expect(await one.rows('select as_of, school_year, instructional_day from warehouse.load')).toEqual([
      `${days[49] ?? ''} 2026 50`,
    ]);
  });

  test('as of a weekend is as of the Friday', async () => {
    const friday = days[49] ?? '';
    const sunday = new Date(Date.parse(friday) + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(new Date(friday).getUTCDay()).toBe(5);
    const [one, other] = [await year({ asOf: friday }), await year({ asOf: sunday })];
    for (const kind of ['year', 'to_date', 'month'])
      expect(await figures(one, kind)).toEqual(await figures(other, kind));
  });
});

test('a calendar that is renamed every year is compared with itself', async () => {
  const year = (track: string, first: string, last: string): string[] =>
    weekdays(first, last).map((day) => `101,${track},${day},instructional`);
  const one = new District(
    { schools, school_calendar: sources.school_calendar, enrollment, attendance },
    {
      'in/schools.csv': lines('School,Name', '101,Alder'),
      'in/own_calendar.csv': lines(
        'School,Track,Date,Kind',
        ...year('2025', '2024-09-02', '2024-09-27'),
        ...year('2026', '2025-09-01', '2025-09-26'),
      ),
      'in/enrollment.csv': lines(stayHeader, 'ada,101,2024-09-02,,3'),
      'in/attendance.csv': lines(dayHeader, 'ada,101,2024-09-03,A', 'ada,101,2025-09-12,T'),
    },
  );
  await one.load();
  expect(
    await one.rows(
      "select school_year, enrolled_units / 24, absent_units / 24 from warehouse.student_period where grain = 'district' and period_kind = 'to_date' order by all",
    ),
  ).toEqual(['2025 10 1', '2026 10 0']);
});
