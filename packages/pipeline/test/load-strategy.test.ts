import { describe, expect, test } from 'vitest';
import { recordAlone, recording } from './strategy-district.ts';

const committee = 'committee_id=C name=Steering';
/** Two seats of labor, two of management and one of families. */
const seats = [
  'committee_id=C member_id=1 side=labor started_on=2024-08-01',
  'committee_id=C member_id=2 side=labor started_on=2024-08-01',
  'committee_id=C member_id=3 side=management started_on=2024-08-01',
  'committee_id=C member_id=4 side=management started_on=2024-08-01',
  'committee_id=C member_id=5 side=family started_on=2024-08-01 ended_on=2025-12-31',
];
const held = 'meeting_id=M committee_id=C held_on=2025-10-02';
const present = (...members: readonly number[]): string[] =>
  members.map((member) => `meeting_id=M member_id=${member}`);

describe('the quorum of a meeting', () => {
  test.each([
    ['three of five seats are more than half', committee, held, present(1, 2, 3), 'true'],
    ['two of five are not', committee, held, present(1, 3), 'false'],
    [
      'of four seats, once the fifth has ended, two are not',
      committee,
      `${held.slice(0, -10)}2026-02-02`,
      present(1, 3),
      'false',
    ],
    ['the committee’s own number counts where it has one', `${committee} quorum=2`, held, present(1, 3), 'true'],
    [
      'each side is to be there where the committee says so',
      `${committee} quorum=2 quorum_of_each_side=1`,
      held,
      present(1, 2, 5),
      'false',
    ],
    ['who came outweighs what was written down', committee, `${held} quorum_met=yes`, present(1), 'false'],
    ['what was written down counts where nobody wrote who came', committee, `${held} quorum_met=yes`, [], 'true'],
    ['nothing is known where nobody wrote either', committee, held, [], '-'],
  ])('%s', async (_, one, meeting, attendance, met) => {
    const district = recording({ committee: [one], seat: seats, meeting: [meeting], meeting_attendance: attendance });
    await district.load();
    expect(await district.rows('select quorum_met from warehouse.meeting')).toEqual([met]);
  });
});

test('a member counts for the side of the seat of that day', async () => {
  const district = recording({
    committee: [committee],
    seat: [
      'committee_id=C member_id=1 side=labor started_on=2024-08-01 ended_on=2025-06-30',
      'committee_id=C member_id=1 side=management started_on=2025-07-01',
    ],
    meeting: ['meeting_id=M1 committee_id=C held_on=2025-06-30', 'meeting_id=M2 committee_id=C held_on=2025-07-01'],
    meeting_attendance: ['meeting_id=M1 member_id=1', 'meeting_id=M2 member_id=1'],
  });
  await district.load();
  expect(
    await district.rows(
      'select meeting_id, member_key, side from warehouse.meeting_attendance join warehouse.meeting using (meeting_key) order by all',
    ),
  ).toEqual(['M1 1 labor', 'M2 1 management']);
});

test('a commitment is of the school of its meeting, and due when it was first to be done', async () => {
  const district = recording({
    committee: [`${committee} school_id=102`],
    meeting: [held],
    commitment: [
      'commitment_id=K promise=Minutes_in_Spanish made_on=2025-06-01 first_due_on=2025-06-30 due_on=2025-09-30 owner_side=management status=open meeting_id=M',
      'commitment_id=L promise=Survey made_on=2025-06-01 first_due_on=2025-07-01 owner_side=both status=done done_on=2025-07-01',
    ],
  });
  await district.load();
  expect(
    await district.rows(
      'select commitment_id, school_id, commitment.school_year, due_on from warehouse.commitment left join warehouse.school using (school_key) order by 1',
    ),
  ).toEqual(['K 102 2025 2025-09-30', 'L - 2026 2025-07-01']);
});

test('an instrument covers the schools named for it, or every community school', async () => {
  const instrument = 'kind=mou effective_on=2024-07-01';
  const district = recording({
    community_school: [
      'school_id=101 started_on=2023-08-01 reason=Asked',
      'school_id=102 started_on=2024-08-01 reason=Asked',
    ],
    policy_instrument: [
      `instrument_id=A title=A ${instrument} coverage=every_school`,
      `instrument_id=B title=B ${instrument} coverage=named_schools`,
      `instrument_id=C title=C ${instrument} coverage=named_schools`,
    ],
    instrument_school: ['instrument_id=B school_id=102'],
  });
  await district.load();
  expect(
    await district.rows(`select instrument_id, string_agg(school_id, '+' order by school_id)
      from warehouse.policy_instrument left join warehouse.instrument_school using (instrument_key)
      left join warehouse.school using (school_key) group by all order by all`),
  ).toEqual(['A 101+102', 'B 102', 'C -']);
  expect(await district.rows('select school_id, community_school_since from warehouse.school order by 1')).toEqual([
    '101 2023-08-01',
    '102 2024-08-01',
  ]);
});

test('people of a staff are one by their number, wherever it stands', async () => {
  const district = recording({
    position: ['position_id=P role=coordinator school_id=101 fte=0.5 starts_on=2023-08-01'],
    assignment: ['position_id=P staff_id=7 started_on=2023-08-01'],
    staff_year: ['staff_id=7 school_id=101 school_year=2026 role=coordinator contract=certificated'],
    action: ['action_id=T kind=training held_on=2025-10-07 title=Basics'],
    action_attendance: [
      'action_id=T audience=support_staff person_id=7',
      'action_id=T audience=families person_id=7',
      'action_id=T audience=families headcount=20',
    ],
  });
  await district.load();
  expect(await district.rows('select staff_key, staff_id from warehouse.staff')).toEqual(['1 7']);
  expect(await district.rows('select fte from warehouse.assignment')).toEqual(['0.5']);
  expect(
    await district.rows(
      'select audience, attendee_key, staff_key, headcount from warehouse.action_attendance order by audience, headcount',
    ),
  ).toEqual(['families - - 20', 'families 1 - -', 'support_staff 1 1 -']);
});

test('a target that is moved is a goal of its own, which says whose', async () => {
  const goal = 'indicator_id=chronic_absence_rate baseline_on=2023-06-30 baseline_value=31 target_on=2027-06-30';
  const district = recording({
    goal: [
      `goal_id=1 ${goal} target_value=18 set_on=2023-08-09`,
      `goal_id=2 ${goal} target_value=20 set_on=2025-01-14 replaces=1`,
    ],
  });
  await district.load();
  expect(
    await district.rows('select goal_id, breakdown, target_value, replaces_key from warehouse.goal order by goal_key'),
  ).toEqual(['1 all 18 -', '2 all 20 1']);
});

test('a row that names what was refused goes with it, and so does what names that', async () => {
  const district = recording({
    committee: ['committee_id=C name=Team school_id=999', `committee_id=D name=Steering`],
    meeting: [held, 'meeting_id=N committee_id=D held_on=2025-10-02'],
    commitment: [
      'commitment_id=K promise=Survey made_on=2025-10-02 first_due_on=2025-11-01 owner_side=both status=open meeting_id=M',
      'commitment_id=L promise=Survey made_on=2025-10-02 first_due_on=2025-11-01 owner_side=both status=open meeting_id=N',
    ],
  });
  await district.load();
  expect((await district.refusals()).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    '2 committee.unknown_school',
    '2 meeting.unknown_committee_id',
    '2 commitment.unknown_meeting_id',
  ]);
});

test('a record alone is enough: schools it names, the last day it tells of', async () => {
  const district = recordAlone({
    community_school: ['school_id=101 started_on=2023-08-01 reason=Asked'],
    committee: [`${committee} school_id=101`],
    meeting: [held],
  });
  await district.load();
  expect(await district.rows('select as_of from warehouse.load')).toEqual(['2025-10-02']);
});
