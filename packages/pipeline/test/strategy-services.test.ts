import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StrategyWarehouse } from './strategy-warehouse.ts';

let house: StrategyWarehouse;
beforeEach(async () => {
  house = await StrategyWarehouse.open();
  for (const key of [1, 2]) await house.add('school', { school_key: key, school_id: `s${key}`, name: `School ${key}` });
});
afterEach(() => house.close());

const year = "period_kind = 'year' and school_year = 2026";

const service = (key: number, more: Record<string, string | number | boolean | null> = {}) => ({
  service_key: key,
  partner_key: key,
  category: 'tutoring',
  tier: 'targeted',
  attendance_related: false,
  sensitive: false,
  ...more,
});
let events = 0;
const event = (serviceKey: number, date: string, more: Record<string, string | number | null> = {}) => ({
  event_key: (events += 1),
  service_key: serviceKey,
  partner_key: serviceKey,
  date,
  school_year: date < '2025-07-01' ? 2025 : 2026,
  school_key: 1,
  attended: 'present',
  ...more,
});

describe('services', () => {
  it('that reached nobody are in no year; sensitive ones are told of the district alone', async () => {
    await house.add(
      'service',
      service(1, { classroom_link: 'Grade 4 reading' }),
      service(2, { sensitive: true }),
      service(3),
    );
    await house.add(
      'service_event',
      event(1, '2025-10-01'),
      event(2, '2025-10-01'),
      event(3, '2025-10-01', { attended: 'absent' }),
      event(3, '2026-03-01'),
    );
    expect(
      await house.rows(`select service_key, grain, school_key, linked from warehouse.service_period where ${year}`),
    ).toEqual(['1 district - true', '1 school 1 true', '2 district - false']);
  });
});

describe('partners', () => {
  const agreement = (key: number, more: Record<string, string | number | boolean | null> = {}) => ({
    agreement_key: key,
    partner_key: key,
    starts_on: '2024-08-01',
    ends_on: '2026-06-30',
    renewal_confirmed: false,
    data_sharing_signed: false,
    ...more,
  });

  it('are active with an agreement in force and a service in the last 60 days', async () => {
    await house.add('service', service(1), service(2), service(3), service(4, { sensitive: true }));
    await house.add('agreement', agreement(1), agreement(2), agreement(3, { ends_on: '2026-02-11' }), agreement(4));
    await house.add(
      'service_event',
      event(1, '2025-12-15'),
      event(2, '2025-12-14'),
      event(3, '2026-02-01'),
      event(4, '2026-02-01'),
    );
    const active = `select partner_key, grain, school_key, in_force, served_lately from warehouse.partner_period where ${year}`;
    expect(await house.rows(`${active} and coalesce(school_key = 1, true)`)).toEqual([
      '1 district - true true',
      '1 school 1 true true',
      '2 district - true false',
      '2 school 1 true false',
      '3 district - false true',
      '3 school 1 false true',
      '4 district - true true',
    ]);
    // an agreement of no single school holds at every one, where nobody was served
    expect(await house.rows(`${active} and school_key = 2`)).toEqual([
      '1 school 2 true false',
      '2 school 2 true false',
    ]);
  });

  it('came back where they reached somebody last year and this year', async () => {
    await house.add('service', service(1), service(2), service(3));
    await house.add(
      'service_event',
      event(1, '2025-02-01'),
      event(1, '2025-09-10'),
      event(2, '2025-02-01'),
      event(3, '2025-09-10'),
    );
    const came = `select partner_key, served_before, served from warehouse.partner_period where ${year} and grain = 'district'`;
    expect(await house.rows(came)).toEqual(['1 true true', '2 true false', '3 false true']);
  });
});

describe('expanded learning', () => {
  it('is time attended per enrolled student, who took part or not', async () => {
    await house.add(
      'service',
      service(1, { pillar: 'expanded_learning' }),
      service(2),
      service(3, { pillar: 'expanded_learning', sensitive: true }),
      service(4),
    );
    await house.add('service_practice', { service_key: 2, practice: 'expanded_learning_opportunities' });
    await house.add('person', { person_key: 1, student_key: 1 }, { person_key: 2, student_key: null });
    const student = { school_year: 2026, period: '2026', grade: '4', enrolled_units: 24 };
    for (const kind of ['year', 'to_date', 'month'])
      for (const key of [1, 2])
        await house.add(
          'student_period',
          { ...student, grain: 'district', student_key: key, period_kind: kind },
          { ...student, grain: 'school', school_key: key, student_key: key, period_kind: kind },
        );
    const given = (serviceKey: number, person: number, minutes: number | null) =>
      event(serviceKey, '2025-10-01', { person_key: person, minutes });
    await house.add(
      'service_event',
      given(1, 1, 60),
      given(2, 1, 30),
      given(3, 1, 45),
      given(4, 1, 20),
      given(1, 2, 60),
    );
    expect(
      await house.rows(`select grain, student_key, school_key, minutes from warehouse.learning_time where ${year}`),
    ).toEqual(['district 1 - 90', 'district 2 - 0', 'school 1 1 90', 'school 2 2 0']);
  });
});

describe('what the strategy costs', () => {
  it('is for students of community schools, by the part of the year that they were there', async () => {
    await house.add('community_school', { school_key: 1, started_on: '2024-08-01' });
    await house.add(
      'budget',
      { school_year: 2026, school_key: 1, amount: 900 },
      { school_year: 2026, school_key: null, amount: 100 },
    );
    await house.add('funding_award', {
      award_key: 1,
      school_key: 1,
      funder: 'Clinic',
      source_kind: 'partner',
      starts_on: '2025-07-01',
      ends_on: null,
      amount: 300,
      status: 'active',
      status_on: '2025-07-01',
      recurring: false,
      renewal_confirmed: false,
      in_kind: true,
    });
    for (const school of [1, 2])
      await house.add('school_period', {
        grain: 'school',
        school_key: school,
        school_year: 2026,
        period_kind: 'year',
        period: '2026',
        days_of_school: 100,
      });
    const student = { school_year: 2026, period_kind: 'year', period: '2026', grain: 'school' };
    await house.add(
      'student_period',
      { ...student, school_key: 1, student_key: 1, enrolled_units: 2400 },
      { ...student, school_key: 1, student_key: 2, enrolled_units: 1200 },
      { ...student, school_key: 2, student_key: 3, enrolled_units: 2400 },
    );
    expect(
      await house.rows(`
        select grain, unit_id, student_key, paid, with_in_kind, membership_millionths from warehouse.strategy_cost`),
    ).toEqual([
      'district award 1 - 0 300 0',
      'district budget 0 - 100 100 0',
      'district budget 1 - 900 900 0',
      'district student 1 1 0 0 1000000',
      'district student 2 2 0 0 500000',
      'school award 1 - 0 300 0',
      'school budget 0 - 100 100 0',
      'school budget 1 - 900 900 0',
      'school student 1 1 0 0 1000000',
      'school student 2 2 0 0 500000',
    ]);
  });
});
