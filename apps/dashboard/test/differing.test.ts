import type { ReconciledStudent } from '@hearth/metrics/window';
import { describe, expect, test } from 'vitest';
import { type Differing, differing } from '#lib/server/named/differing.ts';
import { reconciliationFile } from '#lib/server/named/reconciliation-file.ts';
import type { NamedReconciliation } from '#lib/server/named/reconciliation.ts';
import { words } from './english.ts';

/** Ben missed 36 half days of 180: 18 days where parts of a day add up, none where half a day is a day present. */
const ben: ReconciledStudent = {
  school_id: '101',
  policy_id: 'federal',
  school_year: 2026,
  student_id: '7',
  given_name: 'Ben',
  family_name: 'Able',
  grade: '05',
  own_enrolled_units: 4320,
  own_absent_units: 432,
  own_chronic_from_units: 432,
  other_enrolled_units: 4320,
  other_absent_units: 0,
  other_chronic_from_units: 432,
  change: 'to_not_chronic',
  rule: 'partial_day',
};
const only = (row: ReconciledStudent): Differing => {
  const [found] = differing([row]);
  if (!found) throw new Error('nobody differs');
  return found;
};

describe('who counts differently', () => {
  test('has the days, the absences and the limit of both policies', () =>
    expect(only(ben)).toEqual({
      id: '7',
      name: 'Able, Ben',
      grade: '05',
      own: { answer: 'chronic', enrolledUnits: 4320, absentUnits: 432, chronicFromUnits: 432 },
      other: { answer: 'not_chronic', enrolledUnits: 4320, absentUnits: 0, chronicFromUnits: 432 },
      rule: 'partial_day',
    }));

  test.each([
    ['to_chronic', 'not_chronic', 'chronic'],
    ['to_not_chronic', 'chronic', 'not_chronic'],
    ['chronic_no_longer_judged', 'chronic', 'not_judged'],
    ['not_chronic_no_longer_judged', 'not_chronic', 'not_judged'],
    ['newly_judged_chronic', 'not_judged', 'chronic'],
    ['newly_judged_not_chronic', 'not_judged', 'not_chronic'],
  ] as const)('%s: %s here, %s there', (change, own, other) => {
    const student = only({ ...ben, change });
    expect([student.own.answer, student.other.answer]).toEqual([own, other]);
  });

  test('without a name is by number, and the list is by the alphabet', () => {
    const named = (student_id: string, family_name: string | null): ReconciledStudent => ({
      ...ben,
      student_id,
      family_name,
      given_name: null,
    });
    const rows = [named('3', 'Zuñiga'), named('2', null), named('1', 'Ávila')];
    expect(differing(rows).map(({ id, name }) => [id, name])).toEqual([
      ['2', ''],
      ['1', 'Ávila'],
      ['3', 'Zuñiga'],
    ]);
  });
});

test('the file has the days of both policies, and nothing for a policy that sees none', () => {
  const policy = { title: 'District', version: 1, policy_id: 'district' };
  const page = {
    frame: { id: '2026-02-12.1', asOf: '2026-02-12', invented: true },
    school: { id: '101', name: 'Alder Street' },
    own: policy,
    other: { ...policy, policy_id: 'federal', version: 3 },
    others: [],
    students: differing([
      ben,
      {
        ...ben,
        student_id: '8',
        change: 'not_chronic_no_longer_judged',
        other_enrolled_units: null,
        other_absent_units: null,
        other_chronic_from_units: null,
      },
    ]),
  } as unknown as NamedReconciliation;
  const [first, head, ...rows] = reconciliationFile(words, page).trimEnd().split('\r\n');
  expect(first).toMatch(/^\uFEFFCONFIDENTIAL: names of students,/);
  expect(head?.split(',')).toHaveLength(14);
  expect(rows).toEqual([
    '7,"Able, Ben",05,district 1,chronic,18,180,18,federal 3,not_chronic,0,180,18,partial_day',
    '8,"Able, Ben",05,district 1,not_chronic,18,180,18,federal 3,not_judged,,,,partial_day',
  ]);
});
