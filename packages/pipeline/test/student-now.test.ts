import { expect, test } from 'vitest';
import type { District } from './district.ts';
import { days, schoolYear, type Stretch } from './school-year.ts';

const now = async (
  students: Readonly<Record<string, readonly Stretch[]>>,
  columns: string,
  reached = 100,
): Promise<string[]> => {
  const one: District = schoolYear(students);
  await one.load({ asOf: days[reached - 1] ?? '' });
  return one.rows(
    `select student_id, ${columns} from warehouse.student_now join warehouse.student using (student_key) order by all`,
  );
};

test('golden fixture 22: days so far and those to come make the year; absences left are whole days under its tenth', async () => {
  const columns = 'enrolled_units / 24, days_at_end, absences_left';
  expect(
    await now(
      {
        twelve: [{ days: 180, missed: { A: 12 } }],
        eighteen: [{ days: 180, missed: { A: 18 } }],
        late: [{ from: 5, days: 175, missed: { A: 17 } }],
        half: [{ days: 180, missed: { A: 16, H: 1 } }],
      },
      columns,
    ),
  ).toEqual(['eighteen 100 180 -1', 'half 100 180 1', 'late 95 175 0', 'twelve 100 180 5']);
});

test('a student who moved brings the absences of the year, and is listed at the school of today', async () => {
  const moved = [
    { days: 60, missed: { A: 10 } },
    { school: '102', from: 60, days: 120, missed: { E: 2 } },
  ];
  expect(
    await now(
      { mia: moved },
      'school_key, enrolled_units / 24, absent_units / 24, here_enrolled_units / 24, here_absent_units / 24',
    ),
  ).toEqual(['mia 2 100 12 40 2']);
});

test('who has left is not on the list', async () => {
  expect(await now({ ada: [{ days: 90 }], ben: [{ days: 180, missed: { T: 1 } }] }, 'standing')).toEqual([
    'ben judged',
  ]);
});

test.each([
  ['nothing missed', [{ days: 180, missed: { T: 1 } }], '0 - pppppppppppppppppppp'],
  ['the last three days', [{ from: 97, days: 83, missed: { A: 3 } }], '3 2026-01-16 -----------------aaa'],
  ['a day present between', [{ from: 95, days: 85, missed: { A: 4 } }], '0 2026-01-15 ---------------aaaap'],
  ['half of the last day', [{ from: 99, days: 81, missed: { H: 1 } }], '1 2026-01-16 -------------------e'],
  ['suspended and then late', [{ from: 97, days: 83, missed: { S: 2, T: 1 } }], '0 2026-01-15 -----------------ssl'],
] as const)('a streak counts back from the last day: %s', async (_, stretches: readonly Stretch[], expected) => {
  expect(await now({ ada: stretches }, 'streak, last_absence, strip')).toEqual([`ada ${expected}`]);
});

test('a day that is not counted neither breaks a streak nor makes it longer', async () => {
  const one = schoolYear({ ada: [{ from: 97, days: 83, missed: { A: 1, X: 1 } }] });
  one.write({
    'in/attendance.csv': `Student,School,Date,Code\nada,101,${days[97] ?? ''},A\nada,101,${days[98] ?? ''},X\nada,101,${days[99] ?? ''},A\n`,
  });
  await one.load({ asOf: days[99] ?? '' });
  expect(
    await one.rows('select streak, strip, recent_days, recent_absent_units / 24 from warehouse.student_now'),
  ).toEqual(['2 -----------------axa 2 2']);
});

test('a day without a register leaves streak and strip alone', async () => {
  // the last ten of the year at school 103
  expect(
    await now(
      { ada: [{ school: '103', from: 168, days: 12, missed: { A: 2 } }] },
      'streak, strip, enrolled_units / 24',
      180,
    ),
  ).toEqual(['ada 2 --------aaxxxxxxxxxx 2']);
});

test('who is enrolled and has no day with a register is listed as such: neither chronic nor satisfactory, and never lost', async () => {
  // the last ten days of the year have no register at school 103
  const columns = 'enrolled_units, absent_units, standing, tier, absences_left, recent_days, strip';
  expect(
    await now(
      { s08: [{ school: '103', from: 172, days: 8 }], eve: [{ from: 100, days: 80, missed: { T: 1 } }] },
      columns,
      175,
    ),
  ).toEqual([
    'eve 1800 0 judged satisfactory 7 20 pppppppppppppppppppp',
    's08 0 0 too_few_days no_register - 0 -----------------xxx',
  ]);
});

test('what stood before the last five days of the student says who has just crossed', async () => {
  const columns =
    'absent_units_5_days_ago / 24, enrolled_units_5_days_ago / 24, absent_units / 24, enrolled_units / 24';
  expect(await now({ ada: [{ from: 90, days: 90, missed: { A: 7 } }] }, columns)).toEqual(['ada 5 5 7 10']);
});

test('of these five days none is one that does not count: they reach further back instead', async () => {
  const columns =
    'absent_units_5_days_ago / 24, enrolled_units_5_days_ago / 24, absent_units / 24, enrolled_units / 24, recent_days, strip';
  const stretch = { from: 90, days: 90 };
  expect(
    await now(
      { ada: [{ ...stretch, missed: { A: 6, X: 1 } }], ben: [{ ...stretch, missed: { A: 6, E: 1 } }], eve: [stretch] },
      columns,
    ),
  ).toEqual([
    'ada 4 4 6 9 9 ----------aaaaaaxppp',
    'ben 5 5 7 10 10 ----------aaaaaaeppp',
    'eve 0 5 0 10 10 ----------pppppppppp',
  ]);
});

test.each([
  [9, 'at_risk'],
  [8, 'satisfactory'],
  [18, 'moderate'],
  [36, 'severe'],
])('%i of 180 days absent: %s', async (absences, tier) => {
  expect(await now({ ada: [{ days: 180, missed: { A: absences } }] }, 'tier', 180)).toEqual([`ada ${tier}`]);
});
