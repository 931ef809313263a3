import { beforeAll, describe, expect, test } from 'vitest';
import type { District } from './district.ts';
import { noRegister, schoolYear, strike, type Stretch, tiers, under } from './school-year.ts';

// The golden fixtures of the specification that are about days and policies, each through the whole pipeline: from files to
// what a policy says of a student. Those about absences left, recovery and pooled rates stand with their indicators.
const policies = {
  policies: {
    binary: { version: 1, partial_day: 'binary_half', half_day: 'absent' },
    connecticut: { version: 1, partial_day: 'binary_half', in_school_suspension: 'absent' },
    twenty: { version: 1, minimum_days: 20 },
  },
};

const students: Readonly<Record<string, readonly Stretch[]>> = {
  f01: [{ days: 180, missed: { A: 18 } }],
  f02: [{ days: 180, missed: { A: 17 } }],
  f03: [{ days: 180, missed: { A: 9 } }],
  f04: [{ days: 180, missed: { A: 36 } }],
  f05: [{ days: 180, missed: { A: 180 } }],
  f06a: [{ days: 9, missed: { A: 3 } }],
  f06b: [{ days: 10, missed: { A: 3 } }],
  f07a: [{ days: 30, missed: { A: 4 } }],
  f07b: [{ days: 31, missed: { A: 4 } }],
  f08a: [{ days: 44, missed: { A: 5 } }],
  f08b: [{ days: 45, missed: { A: 5 } }],
  f09: [{ days: 180, missed: { H: 35 } }],
  f10: [
    { days: 82, missed: { A: 45 } },
    { school: '102', from: 82, days: 96, missed: { A: 7 } },
  ],
  f11: [
    { days: 79, missed: { E: 10 } },
    { school: '102', from: 79, days: 97, missed: { E: 8 } },
  ],
  f13: [{ school: '103', days: 180, missed: { A: 17 } }],
  f14: [{ days: 180, missed: { I: 20 } }],
  f15: [{ school: '104', days: 180, missed: { A: 17 } }],
  f25: [{ days: 20, missed: { H: 2 } }],
};

describe('golden fixtures', () => {
  let one: District;
  const answers = new Map<string, string>();
  beforeAll(async () => {
    one = schoolYear(students, policies);
    await one.load();
    for (const policy of ['district', 'federal', 'california', 'new_jersey', 'binary', 'connecticut', 'twenty']) {
      for (const row of await under(one, policy)) {
        const [student = '', ...answer] = row.split(' ');
        answers.set(`${student} ${policy}`, answer.join(' '));
      }
    }
  });

  test.each([
    ['1: 18 of 180 is exactly a tenth', 'f01', 'federal', '18/180 chronic'],
    ['2: 17 of 180 is not', 'f02', 'federal', '17/180 not'],
    ['3: 9 of 180 is exactly a twentieth', 'f03', 'federal', '9/180 not'],
    ['4: 36 of 180 is exactly a fifth', 'f04', 'federal', '36/180 chronic'],
    ['5: 180 of 180, federal', 'f05', 'federal', '180/180 chronic'],
    ['5: 180 of 180, where a day present is needed', 'f05', 'california', '180/180 never_attended'],
    ['6: 3 of 9 days', 'f06a', 'federal', '3/9 too_few_days'],
    ['6: 3 of 10 days', 'f06b', 'federal', '3/10 chronic'],
    ['7: 4 of 30 days, federal', 'f07a', 'federal', '4/30 chronic'],
    ['7: 4 of 30 days, California needs more than 30', 'f07a', 'california', '4/30 too_few_days'],
    ['7: 4 of 31 days, California', 'f07b', 'california', '4/31 chronic'],
    ['8: 5 of 44 days, New Jersey', 'f08a', 'new_jersey', '5/44 too_few_days'],
    ['8: 5 of 45 days, New Jersey', 'f08b', 'new_jersey', '5/45 chronic'],
    ['9: 35 half days of 180, added up', 'f09', 'district', '17.5/180 not'],
    ['9: 35 half days of 180, each a day', 'f09', 'binary', '35/180 chronic'],
    ['10: a transfer over the year, 126 of 178 present', 'f10', 'federal', '52/178 chronic'],
    ['11: a transfer over the year, 158 of 176 present', 'f11', 'federal', '18/176 chronic'],
    ['13: 10 days without a register of 180', 'f13', 'federal', '17/170 chronic'],
    ['14: suspended in school 20 of 180, California', 'f14', 'california', '0/180 not'],
    ['14: suspended in school 20 of 180, where half a day of it is absence', 'f14', 'connecticut', '20/180 chronic'],
    ['15: five days of strike are nobody’s', 'f15', 'federal', '17/175 not'],
    ['25: exactly half a day is a day, federal', 'f25', 'federal', '2/20 chronic'],
    ['25: and half of one where parts are added up', 'f25', 'district', '1/20 not'],
  ])('%s', (_, student, policy, expected) => {
    expect(answers.get(`${student} ${policy}`)).toBe(expected);
  });

  test('10: the first school has 45 of 82, the second 7 of 96', async () => {
    const transfer = "student_id in ('f10') and grain = 'school'";
    expect(await under(one, 'federal', transfer)).toEqual(['f10 45/82 chronic', 'f10 7/96 not']);
    expect(await tiers(one, transfer)).toEqual(['f10 severe', 'f10 at_risk']);
  });

  test.each([
    ['1', 'f01 moderate'],
    ['2', 'f02 at_risk'],
    ['3', 'f03 at_risk'],
    ['4', 'f04 severe'],
    ['5', 'f05 severe'],
    ['6', 'f06a too_few_days'],
    ['10', 'f10 severe'],
    ['11', 'f11 moderate'],
  ])('%s: the tier is %s', async (_, expected) => {
    expect(await tiers(one)).toContain(expected);
  });

  test('12: two students are pooled, 90.5%, where the mean of their rates is 72.5%', async () => {
    const two = schoolYear({ ada: [{ days: 180, missed: { A: 9 } }], ben: [{ days: 20, missed: { A: 10 } }] });
    await two.load();
    expect(
      await two.rows(`
        select 100 * sum(enrolled_units - absent_units) / sum(enrolled_units), avg(100 * (enrolled_units - absent_units) / enrolled_units)
        from warehouse.student_period where grain = 'district' and period_kind = 'year'`),
    ).toEqual(['90.5 72.5']);
  });

  test('13: were the ten days filled as present, the student would not be chronic', () => {
    expect(17 * 10).toBeLessThan(180);
    expect(noRegister).toHaveLength(10);
  });

  test('15: an absence on a day of strike is refused, and counts on neither side', async () => {
    const other = schoolYear({ dot: [{ school: '104', days: 180, missed: { A: 103 } }] });
    const report = await other.load();
    expect(report.reasons[0]).toMatchObject({
      says: 'The calendar says that there was no school on that date.',
      rows: 3,
    });
    expect(await under(other, 'federal')).toEqual(['dot 100/175 chronic']);
    expect(strike).toHaveLength(5);
  });
});

describe('the eleven students', () => {
  let one: District;
  const eleven: Readonly<Record<string, readonly Stretch[]>> = {
    s01: [{ days: 180, missed: { A: 18 } }],
    s02: [{ days: 180, missed: { A: 17 } }],
    s03: [{ days: 5, missed: { A: 1 } }],
    s04: [{ days: 12, missed: { A: 2 } }],
    s05: [{ from: 90, days: 90 }],
    s06: f10(),
    s07: [
      { days: 79, missed: { A: 10 } },
      { school: '102', from: 79, days: 97, missed: { A: 8 } },
    ],
    s08: [{ school: '105', days: 180 }],
    s09: [{ days: 20, missed: { A: 20 } }],
    s10: [{ days: 60, missed: { A: 10 } }],
    s11: [{ days: 180, missed: { H: 36 } }],
  };
  function f10(): readonly Stretch[] {
    return [
      { days: 82, missed: { A: 45 } },
      { school: '102', from: 82, days: 96, missed: { A: 7 } },
    ];
  }
  beforeAll(async () => {
    one = schoolYear(eleven, policies);
    await one.load();
  });

  test('each is what the trap asks for; 7 are chronic of the 10 with a register', async () => {
    const answers = await under(one, 'district');
    expect(answers).toEqual([
      's01 18/180 chronic',
      's02 17/180 not',
      's03 1/5 too_few_days',
      's04 2/12 chronic',
      's05 0/90 not',
      's06 52/178 chronic',
      's07 18/176 chronic',
      // s08: no register at all, neither side
      's09 20/20 chronic',
      's10 10/60 chronic',
      's11 18/180 chronic',
    ]);
    expect(answers).toHaveLength(10);
    expect(answers.filter((row) => row.endsWith(' chronic'))).toHaveLength(7);
    expect(answers.filter((row) => / (chronic|not)$/.test(row))).toHaveLength(9);
  });

  test('s04 has too few days where 20 are needed; s09 is severe; s06 is chronic once, at the first school only', async () => {
    expect(await under(one, 'twenty', "grain = 'district' and student_id = 's04'")).toEqual(['s04 2/12 too_few_days']);
    expect(await tiers(one)).toContain('s09 severe');
    expect(await under(one, 'district', "grain = 'school' and student_id = 's06'")).toEqual([
      's06 45/82 chronic',
      's06 7/96 not',
    ]);
  });
});

describe('a day at two schools', () => {
  const shares = {
    table: 'enrollment',
    columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry', exit_date: 'Exit', grade: 'Grade' },
  };
  const daysOf = (one: District): Promise<string[]> =>
    one.rows(`
      select grain, school_id, enrolled_units / 24, absent_units / 24 from warehouse.student_period left join warehouse.school using (school_key)
      where period_kind = 'year' order by grain, school_id`);

  test('the district counts it once, each school its own', async () => {
    // ten days at both, from the 91st
    const one = schoolYear({
      mia: [
        { days: 100, missed: { A: 2 } },
        { school: '102', from: 90, days: 90, missed: { A: 5 } },
      ],
    });
    await one.load();
    expect(await daysOf(one)).toEqual(['district - 180 7', 'school 101 100 2', 'school 102 90 5']);
  });

  test('a stay within a longer one adds no days, and its absences are the school’s', async () => {
    const one = schoolYear({
      mia: [
        { days: 170, missed: { A: 2 } },
        { school: '102', from: 90, days: 20, missed: { A: 5 } },
      ],
    });
    await one.load();
    expect(await daysOf(one)).toEqual(['district - 170 2', 'school 101 170 2', 'school 102 20 5']);
  });

  test('with shares of membership the shares are added', async () => {
    const half = { ...shares.columns, membership_share: { value: '0.5' } };
    const one = schoolYear(
      {
        mia: [
          { days: 170, missed: { A: 2 } },
          { school: '102', days: 160, missed: { A: 4 } },
        ],
      },
      {},
      { columns: half },
    );
    await one.load();
    expect(await daysOf(one)).toEqual(['district - 165 3', 'school 101 170 2', 'school 102 160 4']);
  });
});
