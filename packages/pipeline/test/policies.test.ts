import { beforeAll, describe, expect, test } from 'vitest';
import { policyRows, presets } from '../src/policies.ts';
import type { District } from './district.ts';
import { schoolYear, type Stretch, under } from './school-year.ts';

// Every rule of a policy, by a student whose answer is another one when the rule is ignored, from files to warehouse.student_policy.
const rules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  plain: {},
  fifth: { threshold: '1/5' },
  forty: { minimum_days: 40 },
  never: { needs_one_day_present: true },
  whole: { partial_day: 'binary_half' },
  tie: { partial_day: 'binary_half', half_day: 'present' },
  as_sent: { partial_day: 'source_value' },
  suspended: { in_school_suspension: 'absent' },
  study_here: { independent_study: 'present' },
  study_away: { independent_study: 'absent' },
  last_day: { exit_day: 'counted' },
  lower_grades: { population: { lowest_grade: 0, highest_grade: 8 } },
};
const policies = {
  policies: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { version: 1, ...rule }])),
};

const students: Readonly<Record<string, readonly Stretch[]>> = {
  sixth: [{ days: 180, missed: { A: 30 } }],
  brief: [{ days: 39, missed: { A: 4 } }],
  absent: [{ days: 20, missed: { A: 20 } }],
  halves: [{ days: 180, missed: { H: 18 } }],
  quarters: [{ days: 180, missed: { Q: 72 } }],
  late: [{ days: 40, missed: { L: 8 } }],
  kept_in: [{ days: 180, missed: { I: 18 } }],
  study: [{ days: 180, missed: { C: 18 } }],
  undone: [{ days: 180, missed: { N: 18 } }],
  leaver: [{ days: 30, missed: { A: 3 } }],
  preschool: [{ days: 180, missed: { A: 18 }, grade: 'PK' }],
  ninth: [{ days: 180, missed: { A: 18 }, grade: '9' }],
};

describe('a rule that is ignored changes a student’s answer', () => {
  let one: District;
  const answers = new Map<string, string>();
  beforeAll(async () => {
    one = schoolYear(students, policies);
    await one.load();
    for (const policy of Object.keys(rules)) {
      for (const row of await under(one, policy)) {
        const [student = '', ...answer] = row.split(' ');
        answers.set(`${student} ${policy}`, answer.join(' '));
      }
    }
  });

  test.each([
    ['threshold', 'sixth', 'plain', '30/180 chronic', 'fifth', '30/180 not'],
    ['minimum_days', 'brief', 'plain', '4/39 chronic', 'forty', '4/39 too_few_days'],
    ['needs_one_day_present', 'absent', 'plain', '20/20 chronic', 'never', '20/20 never_attended'],
    ['partial_day: binary_half, half days', 'halves', 'plain', '9/180 not', 'whole', '18/180 chronic'],
    ['partial_day: binary_half, quarters', 'quarters', 'plain', '18/180 chronic', 'whole', '0/180 not'],
    ['half_day: the tie', 'halves', 'whole', '18/180 chronic', 'tie', '0/180 not'],
    ['partial_day: source_value, a late arrival', 'late', 'plain', '0/40 not', 'as_sent', '5/40 chronic'],
    ['in_school_suspension', 'kept_in', 'plain', '0/180 not', 'suspended', '18/180 chronic'],
    ['independent_study: absent', 'study', 'plain', '0/180 not', 'study_away', '18/180 chronic'],
    ['independent_study: present', 'undone', 'plain', '18/180 chronic', 'study_here', '0/180 not'],
    ['exit_day', 'leaver', 'plain', '3/30 chronic', 'last_day', '3/31 not'],
    ['population: below', 'preschool', 'plain', '18/180 chronic', 'lower_grades', '18/180 outside_population'],
    ['population: above', 'ninth', 'plain', '18/180 chronic', 'lower_grades', '18/180 outside_population'],
  ])('%s', (_, student, first, answer, second, other) => {
    expect([answers.get(`${student} ${first}`), answers.get(`${student} ${second}`)]).toEqual([answer, other]);
  });
});

describe('the steps from the chosen policy to another', () => {
  const steps = (chosen: keyof typeof presets, toward: string): string[] =>
    policyRows(Object.values(presets), chosen).flatMap((row) => (row.toward === toward ? [String(row.rule)] : []));

  test.each([
    ['district', 'federal', ['partialDay', 'independentStudy', 'population']],
    ['district', 'california', ['minimumDays', 'needsOneDayPresent', 'partialDay']],
    ['district', 'new_jersey', ['minimumDays', 'partialDay']],
    ['california', 'new_jersey', ['minimumDays', 'needsOneDayPresent']],
  ] as const)('%s to %s', (chosen, toward, expected) => expect(steps(chosen, toward)).toEqual(expected));

  test('each takes one rule and leaves the others', () => {
    const { district, california } = presets;
    const rows = policyRows(Object.values(presets), 'district').filter(({ toward }) => toward === 'california');
    expect(
      rows.map(({ minimumDays, needsOneDayPresent, partialDay }) => [minimumDays, needsOneDayPresent, partialDay]),
    ).toEqual([
      [california.minimumDays, district.needsOneDayPresent, district.partialDay],
      [district.minimumDays, california.needsOneDayPresent, district.partialDay],
      [district.minimumDays, district.needsOneDayPresent, california.partialDay],
    ]);
  });
});

test('a student whom one rule explains, one whom either of two does, and one whom only two together do', async () => {
  const one = schoolYear(
    {
      few: [{ days: 20, missed: { A: 2 } }],
      both: [{ days: 40, missed: { H: 3, I: 1 } }],
      several: [{ days: 40, missed: { H: 4, I: 2 } }],
    },
    {
      policies: { other: { version: 1, partial_day: 'binary_half', in_school_suspension: 'absent', minimum_days: 21 } },
    },
  );
  await one.load();
  const said = await one.rows(`
    select student_id, coalesce(rule, case when chosen then 'own' else 'other' end),
      case when standing <> 'judged' then 'unjudged' when absent_units >= chronic_from_units then 'chronic' else 'not' end
    from warehouse.student_policy join warehouse.policy using (policy_key) join warehouse.student using (student_key)
    where grain = 'district' and (chosen or policy_id = 'other' or toward = 'other') order by student_id, policy_key`);
  expect(said).toEqual([
    'both own not',
    'both other chronic',
    'both minimum_days not',
    'both partial_day not',
    'both in_school_suspension not',
    'few own chronic',
    'few other unjudged',
    'few minimum_days unjudged',
    'few partial_day chronic',
    'few in_school_suspension chronic',
    'several own not',
    'several other chronic',
    'several minimum_days not',
    'several partial_day chronic',
    'several in_school_suspension chronic',
  ]);
});
