import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StrategyWarehouse } from './strategy-warehouse.ts';

let house: StrategyWarehouse;
beforeEach(async () => {
  house = await StrategyWarehouse.open();
});
afterEach(() => house.close());

const year = "period_kind = 'year' and school_year = 2026";

describe('periods', () => {
  it('end with what is known, and to date with as many days of school', async () => {
    await house.add('calendar_cut', { school_key: 1, school_year: 2025, cut_date: '2025-02-11' });
    expect(await house.rows('select school_year, period_kind, until_day from warehouse.strategy_period')).toEqual([
      '2025 year 2025-07-01',
      '2025 to_date 2025-02-11',
      '2026 year 2026-02-13',
      '2026 to_date 2026-02-13',
    ]);
  });

  it('without any days of school are those of the record, to date by the calendar', async () => {
    await house.database.run('delete from warehouse.year_span');
    await house.add('meeting', { meeting_key: 1, school_year: 2025 }, { meeting_key: 2, school_year: 2027 });
    expect(await house.rows('select school_year, period_kind, until_day from warehouse.strategy_period')).toEqual([
      '2025 year 2025-07-01',
      '2025 to_date 2025-02-13',
    ]);
  });
});

describe('meetings', () => {
  const meeting = (key: number, more: Record<string, string | boolean | number | null>) => ({
    meeting_key: key,
    committee_key: 1,
    school_year: 2026,
    cancelled: false,
    packet_had_indicators: true,
    ...more,
  });

  it('count once their day has come; one called off or not held had no quorum', async () => {
    await house.add(
      'meeting',
      meeting(1, { scheduled_on: '2025-10-01', held_on: '2025-10-02', quorum_met: true }),
      meeting(2, { scheduled_on: '2025-11-01', cancelled: true }),
      meeting(3, { scheduled_on: '2026-02-12' }),
      meeting(4, { scheduled_on: '2026-02-13' }),
      meeting(5, { held_on: '2025-12-01', quorum_met: null }),
    );
    expect(
      await house.rows(
        `select meeting_key, was_scheduled, was_held, had_quorum from warehouse.meeting_period where ${year}`,
      ),
    ).toEqual(['1 true true true', '2 true false false', '3 true false false', '5 false true -']);
  });

  it('have minutes in time within 14 days, and are not judged before', async () => {
    const held = (key: number, on: string, minutes: string | null) =>
      meeting(key, { scheduled_on: on, held_on: on, minutes_published_on: minutes });
    await house.add(
      'meeting',
      held(1, '2025-10-01', '2025-10-15'),
      held(2, '2025-10-01', '2025-10-16'),
      held(3, '2025-10-01', null),
      // 14 days after 29 January is 12 February, which is not over
      held(4, '2026-01-29', null),
      held(5, '2026-01-28', null),
      held(6, '2026-02-10', '2026-02-12'),
    );
    expect(await house.rows(`select meeting_key, minutes_in_time from warehouse.meeting_period where ${year}`)).toEqual(
      ['1 true', '2 false', '3 false', '4 false', '5 false', '6 true'],
    );
  });

  it('have a packet in time five days ahead, with the indicators', async () => {
    const sent = (key: number, on: string | null, indicators = true) =>
      meeting(key, { held_on: '2025-10-10', packet_sent_on: on, packet_had_indicators: indicators });
    await house.add(
      'meeting',
      sent(1, '2025-10-05'),
      sent(2, '2025-10-06'),
      sent(3, '2025-10-01', false),
      sent(4, null),
    );
    expect(await house.rows(`select meeting_key, packet_in_time from warehouse.meeting_period where ${year}`)).toEqual([
      '1 true',
      '2 false',
      '3 false',
      '4 false',
    ]);
  });

  it('of a school count there and in the district, with who came by side', async () => {
    await house.add('meeting', meeting(1, { school_key: 3, held_on: '2025-10-10' }));
    const came = (member: number, side: string) => ({ meeting_key: 1, member_key: member, side });
    await house.add('meeting_attendance', came(1, 'labor'), came(2, 'labor'), came(3, 'management'), came(4, 'family'));
    expect(
      await house.rows(
        `select grain, school_key, body, labor, management, others from warehouse.meeting_period where ${year}`,
      ),
    ).toEqual(['district - site_team 2 1 1', 'school 3 site_team 2 1 1']);
  });

  it('leave gaps within a school year, the last of them open', async () => {
    await house.add(
      'meeting',
      meeting(1, { held_on: '2025-05-28', school_year: 2025 }),
      meeting(2, { held_on: '2025-09-10' }),
      meeting(3, { held_on: '2025-10-21' }),
      meeting(4, { held_on: '2025-10-22', committee_key: 2 }),
    );
    expect(
      await house.rows("select school_year, gap_id, days from warehouse.meeting_gap where period_kind = 'year'"),
    ).toEqual([
      // to the end of June; summers are no gap
      '2025 1/1 33',
      '2026 1/2 41',
      '2026 1/3 114',
      '2026 2/4 113',
    ]);
  });

  it('are of seats filled on the last day', async () => {
    await house.add('committee', { committee_key: 1, school_key: null });
    const seat = (member: number, side: string, from: string, to: string | null) => ({
      committee_key: 1,
      member_key: member,
      side,
      started_on: from,
      ended_on: to,
    });
    await house.add(
      'seat',
      seat(1, 'labor', '2024-08-01', null),
      seat(2, 'family', '2024-08-01', '2026-02-12'),
      seat(3, 'student', '2024-08-01', '2026-02-11'),
      seat(4, 'community', '2026-02-13', null),
    );
    expect(await house.rows(`select seat_id, side, of_community from warehouse.seat_period where ${year}`)).toEqual([
      '1/1 labor false',
      '1/2 family true',
    ]);
  });
});

describe('commitments', () => {
  const due = (key: number, more: Record<string, string | null>) => ({
    commitment_key: key,
    school_year: 2026,
    made_on: '2025-09-01',
    first_due_on: '2025-10-31',
    due_on: '2025-10-31',
    owner_side: 'both',
    status: 'done',
    evidence: 'Minutes',
    ...more,
  });

  it('are kept by the day on which they were first due, with evidence; a new day changes nothing', async () => {
    await house.add(
      'commitment',
      due(1, { done_on: '2025-10-31' }),
      due(2, { done_on: '2025-11-01' }),
      due(3, { done_on: '2025-11-10', due_on: '2025-12-01' }),
      due(4, { done_on: '2025-10-01', evidence: null }),
      due(5, { status: 'open', done_on: null }),
      due(6, { status: 'withdrawn', done_on: null }),
      due(7, { status: 'open', done_on: null, first_due_on: '2026-02-12' }),
      due(8, { status: 'open', done_on: null, first_due_on: '2026-02-13' }),
      due(9, { done_on: '2026-02-01', first_due_on: '2026-06-01' }),
    );
    expect(
      await house.rows(
        `select commitment_key, standing, kept, days_late from warehouse.commitment_period where ${year}`,
      ),
    ).toEqual([
      '1 kept true 0',
      '2 kept_late false 1',
      '3 kept_late false 10',
      '4 without_evidence false 0',
      '5 late false 104',
      '6 withdrawn false 104',
      '7 late false 0',
      '8 open false 0',
      '9 kept true 0',
    ]);
  });
});

describe('ratings', () => {
  const rating = (side: string, on: string, phase: string, item = 1) => ({
    school_key: 2,
    item_key: item,
    rater_side: side,
    rated_on: on,
    school_year: 2026,
    phase,
  });

  it('are the last word of each side, against the phase expected of the school', async () => {
    await house.add('school_plan', { school_key: 2, school_year: 2026, expected_phase: 'engaging' });
    await house.add(
      'rubric_rating',
      rating('labor', '2025-10-01', 'transforming'),
      rating('labor', '2026-02-01', 'visioning'),
      rating('management', '2026-02-01', 'engaging'),
      rating('family', '2026-02-01', 'transforming', 2),
    );
    const at = `${year} and grain = 'school'`;
    expect(await house.rows(`select rating_id, phase, rank, reached from warehouse.rating_period where ${at}`)).toEqual(
      ['2/1/labor visioning 0 false', '2/1/management engaging 1 true', '2/2/family transforming 2 true'],
    );
    // one side alone makes no pair
    expect(
      await house.rows(`select pair_id, labor_rank, management_rank from warehouse.rating_pair where ${at}`),
    ).toEqual(['2/1 0 1']);
  });

  it('are not judged where no phase was expected', async () => {
    await house.add('rubric_rating', rating('labor', '2026-02-01', 'visioning'));
    expect(await house.rows(`select reached from warehouse.rating_period where ${year} and grain = 'school'`)).toEqual([
      '-',
    ]);
  });
});

describe('core conditions', () => {
  const met = (where = year): Promise<string[]> =>
    house.rows(`select grain, of_school_key, condition, met from warehouse.core_condition where ${where} and met`);

  it('are judged on the last day: 24 months, 60 days, both approvals, agreements in force', async () => {
    await house.add(
      'community_school',
      { school_key: 1, started_on: '2023-08-01' },
      { school_key: 2, started_on: '2026-02-12' },
    );
    // a day more than 24 months before the last day is too old
    await house.add('school_plan', {
      school_key: 1,
      school_year: 2025,
      assessed_on: '2024-02-13',
      labor_approved_on: '2024-06-01',
    });
    await house.add('school_plan', {
      school_key: 1,
      school_year: 2026,
      labor_approved_on: '2025-06-01',
      management_approved_on: '2025-06-02',
    });
    await house.add('school_plan', {
      school_key: 2,
      school_year: 2026,
      assessed_on: '2024-02-12',
      labor_approved_on: '2025-06-01',
    });
    await house.add(
      'meeting',
      { meeting_key: 1, school_key: 1, held_on: '2025-12-15' },
      { meeting_key: 2, school_key: 2, held_on: '2025-12-14' },
    );
    await house.add('agreement', {
      agreement_key: 1,
      school_key: null,
      starts_on: '2025-01-01',
      ends_on: '2026-02-12',
      data_sharing_signed: false,
    });
    await house.add('agreement', {
      agreement_key: 2,
      school_key: 1,
      starts_on: '2025-01-01',
      data_sharing_signed: true,
    });
    expect(await met(`${year} and grain = 'school'`)).toEqual([
      'school 1 assessment_under_24_months true',
      'school 1 site_team_met_in_60_days true',
      'school 1 plan_approved_by_both true',
      'school 1 partner_agreement_in_force true',
      'school 1 data_agreement_signed true',
      'school 2 partner_agreement_in_force true',
    ]);
  });

  it('tell of a coordinator in the district alone, and of five schools or more', async () => {
    const start = async (schools: number[]): Promise<void> => {
      for (const school of schools) {
        await house.add('community_school', { school_key: school, started_on: '2023-08-01' });
        await house.add('position', { position_key: school, school_key: school, role: 'coordinator' });
      }
    };
    await start([1, 2, 3, 4]);
    await house.add('assignment', { position_key: 1, staff_key: 1, started_on: '2023-08-01', ended_on: '2026-02-12' });
    await house.add('assignment', { position_key: 2, staff_key: 2, started_on: '2023-08-01', ended_on: '2026-02-11' });
    const coordinators = (): Promise<string[]> =>
      house.rows(
        `select grain, of_school_key, met from warehouse.core_condition where ${year} and condition = 'coordinator_in_post'`,
      );
    expect(await coordinators()).toEqual([]);
    await start([5]);
    expect(await coordinators()).toEqual([
      'district 1 true',
      'district 2 false',
      'district 3 false',
      'district 4 false',
      'district 5 false',
    ]);
  });
});

describe('actions', () => {
  it('are followed by a commitment within 30 days, and not judged before', async () => {
    const action = (key: number, on: string) => ({
      action_key: key,
      kind: 'convening',
      held_on: on,
      school_year: 2026,
    });
    await house.add(
      'action',
      action(1, '2025-10-01'),
      action(2, '2025-10-01'),
      action(3, '2026-01-20'),
      action(4, '2026-01-20'),
      action(5, '2025-10-01'),
    );
    const made = (key: number, on: string) => ({ commitment_key: key, action_key: key, made_on: on });
    await house.add('commitment', made(1, '2025-10-31'), made(2, '2025-11-01'), made(3, '2026-01-25'));
    expect(await house.rows(`select action_key, followed from warehouse.action_period where ${year}`)).toEqual([
      '1 true',
      '2 false',
      '3 true',
      '4 -',
      '5 false',
    ]);
  });

  it('have groups of seven; an office is none of them, but a contact', async () => {
    await house.add(
      'action',
      { action_key: 1, kind: 'policy', held_on: '2025-10-01', school_year: 2026, public_office: 'School board' },
      { action_key: 2, kind: 'convening', held_on: '2025-10-01', school_year: 2026, public_office: 'School board' },
    );
    const there = (audience: string) => ({ action_key: 1, audience });
    await house.add(
      'action_attendance',
      there('families'),
      there('families'),
      there('educators'),
      there('policymakers'),
    );
    expect(
      await house.rows(`select action_key, met_office, groups_present from warehouse.action_period where ${year}`),
    ).toEqual(['1 true 2', '2 false 0']);
  });
});

describe('engagement', () => {
  beforeEach(async () => {
    await house.add('school', { school_key: 1, school_id: 'a' }, { school_key: 2, school_id: 'b' });
    await house.add('action', {
      action_key: 1,
      kind: 'training',
      held_on: '2025-10-01',
      school_year: 2026,
      school_key: 1,
    });
  });
  const engaged = (where = 'true'): Promise<string[]> =>
    house.rows(`select grain, school_key, audience, count(*) as people, count(*) filter (engaged) as engaged
      from warehouse.engagement where ${year} and ${where} group by all`);

  it('is of the roster for staff, each person once, wherever the action was', async () => {
    const staff = (person: number, school: number, role: string) => ({
      staff_key: person,
      school_key: school,
      school_year: 2026,
      role,
    });
    await house.add(
      'staff_year',
      staff(1, 1, 'educator'),
      staff(1, 2, 'educator'),
      staff(2, 2, 'support_staff'),
      staff(3, 1, 'administrator'),
      staff(3, 1, 'educator'),
    );
    const came = (person: number) => ({
      action_key: 1,
      audience: 'educators',
      attendee_key: person,
      staff_key: person,
    });
    await house.add('action_attendance', came(1), came(3));
    expect(await engaged()).toEqual([
      'district - teachers 2 2',
      'district - school_staff 1 0',
      'school 1 teachers 2 2',
      'school 2 teachers 1 1',
      'school 2 school_staff 1 0',
    ]);
  });

  it('of others is of as many as there are, and of nobody where heads alone were counted', async () => {
    await house.add(
      'audience_size',
      { school_year: 2026, audience: 'families', people: 5 },
      { school_year: 2026, audience: 'policymakers', people: 3 },
    );
    const came = (audience: string, person: number | null) => ({ action_key: 1, audience, attendee_key: person });
    await house.add(
      'action_attendance',
      came('families', 7),
      came('families', 8),
      came('families', 7),
      came('neighbors', null),
    );
    expect(await engaged()).toEqual(['district - families 5 2']);
  });

  it('of families is of the households of enrolled students where nobody wrote a number down', async () => {
    const student = (key: number) => ({
      student_key: key,
      grain: 'district',
      school_year: 2026,
      period_kind: 'year',
      period: '2026',
    });
    await house.add('student_period', student(1), student(2), student(3));
    const lives = (key: number, household: number) => ({ student_key: key, household_key: household });
    await house.add('student_household', lives(1, 1), lives(2, 1), lives(3, 2));
    await house.add('action_attendance', { action_key: 1, audience: 'families', attendee_key: 7 });
    expect(await engaged()).toEqual(['district - families 2 1']);
  });
});

describe('instruments', () => {
  const instrument = (key: number, expires: string | null, from = '2024-07-01') => ({
    instrument_key: key,
    kind: 'mou',
    effective_on: from,
    expires_on: expires,
  });

  it('are in force on the last day, with whole months until they expire', async () => {
    await house.add(
      'policy_instrument',
      instrument(1, '2026-02-11'),
      instrument(2, '2026-02-12'),
      instrument(3, '2026-08-11'),
      instrument(4, '2026-08-12'),
      instrument(5, '2028-02-12'),
      instrument(6, null),
      instrument(7, null, '2026-02-13'),
    );
    expect(
      await house.rows(`select instrument_key, months_left, expiry from warehouse.instrument_period where ${year}`),
    ).toEqual(['2 0 under_6', '3 5 under_6', '4 6 6_to_11', '5 24 24_or_more', '6 - no_end']);
  });

  it('cover community schools now and in months to come, as things stand', async () => {
    await house.add('community_school', { school_key: 1, started_on: '2023-08-01' });
    await house.add('policy_instrument', instrument(1, '2026-08-12'), { ...instrument(2, null), kind: 'board_policy' });
    await house.add('instrument_school', { instrument_key: 1, school_key: 1 }, { instrument_key: 2, school_key: 1 });
    expect(
      await house.rows(`select horizon, covered from warehouse.agreement_site where ${year} and grain = 'school'`),
    ).toEqual(['now true', 'in_6_months true', 'in_12_months false', 'in_24_months false']);
  });
});
