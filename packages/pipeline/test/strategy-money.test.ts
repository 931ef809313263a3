import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StrategyWarehouse } from './strategy-warehouse.ts';

let house: StrategyWarehouse;
beforeEach(async () => {
  house = await StrategyWarehouse.open();
});
afterEach(() => house.close());

const year = "period_kind = 'year' and school_year = 2026";

const award = (key: number, more: Record<string, string | number | boolean | null> = {}) => ({
  award_key: key,
  funder: `Funder ${key}`,
  source_kind: 'state',
  starts_on: '2023-07-01',
  ends_on: '2028-06-30',
  amount: 500,
  status: 'active',
  status_on: '2023-07-01',
  renewal_confirmed: false,
  recurring: false,
  in_kind: false,
  ...more,
});

describe('months', () => {
  it.each([
    ['2022-07-01', '2027-06-30', 60],
    ['2026-02-01', '2026-02-28', 1],
    ['2026-01-16', '2026-03-14', 15.5 / 31 + 1 + 14 / 31 + 0.5 / 31],
    ['2024-02-15', '2024-02-29', 15 / 29],
  ])('from %s to %s', async (from, to, months) => {
    const [found] = await house.rows(`select warehouse.months_of(date '${from}', date '${to}')`);
    expect(Number(found)).toBeCloseTo(months, 10);
  });

  it('of an award add up to all of it, whatever its days', async () => {
    await house.add('funding_award', award(1, { starts_on: '2026-02-12', ends_on: '2027-01-10', amount: 1000 }));
    const [sum] = await house.rows('select round(sum(amount), 6) from warehouse.funding_month');
    expect(Number(sum)).toBe(1000);
  });
});

describe('an award', () => {
  it('gives its amount in twelve months, by its days, or whole where it lasts for less than a year', async () => {
    await house.add(
      'funding_award',
      award(1, { ends_on: null, amount: 120 }),
      award(2),
      award(3, { starts_on: '2025-12-01', ends_on: '2026-02-28', amount: 30 }),
    );
    expect(await house.rows(`select money_id, yearly from warehouse.money_period where ${year}`)).toEqual([
      'award 1 120',
      'award 2 100',
      'award 3 30',
    ]);
  });

  it('is at risk from its stop notice on, whatever was written down before', async () => {
    await house.add(
      'funding_award',
      award(1, { stop_notice_on: '2026-02-04' }),
      award(2, { stop_notice_on: '2026-02-04', status_on: '2026-02-10' }),
      award(3, { stop_notice_on: '2026-02-20' }),
      award(4, { stop_notice_on: '2026-02-04', status: 'terminated', status_on: '2026-02-08' }),
      award(5, { status: 'at_risk', status_on: '2025-03-01' }),
      award(6, { status: 'pending', status_on: '2025-12-01', starts_on: '2026-07-01' }),
    );
    const standing = (which: number): Promise<string[]> =>
      house.rows(
        `select money_id, standing, has_begun from warehouse.money_period where period_kind = 'year' and school_year = ${which}`,
      );
    expect(await standing(2026)).toEqual([
      'award 1 at_risk true',
      'award 2 active true',
      'award 3 active true',
      'award 4 terminated true',
      'award 5 at_risk true',
      'award 6 pending false',
    ]);
    // a year before nobody had applied for the sixth
    expect(await standing(2025)).toEqual([
      'award 1 active true',
      'award 2 active true',
      'award 3 active true',
      'award 4 active true',
      'award 5 at_risk true',
    ]);
  });

  it('ends soon within 24 months of the last day, unless it goes on', async () => {
    await house.add(
      'funding_award',
      award(1, { ends_on: '2028-02-12' }),
      award(2, { ends_on: '2028-02-13' }),
      award(3, { ends_on: '2026-06-30', renewal_confirmed: true }),
      award(4, { ends_on: '2026-06-30', recurring: true }),
      award(5, { ends_on: '2026-02-12' }),
      award(6, { ends_on: '2026-02-11' }),
      award(7, { ends_on: null }),
    );
    expect(await house.rows(`select money_id, ends_soon from warehouse.money_period where ${year}`)).toEqual([
      'award 1 true',
      'award 2 false',
      'award 3 false',
      'award 4 false',
      'award 5 true',
      'award 7 false',
    ]);
  });

  it('for several schools is each one’s by its budget', async () => {
    await house.add('funding_award', award(1), award(2, { school_key: 1, amount: 50 }));
    await house.add(
      'budget',
      { school_year: 2026, school_key: null, amount: 40 },
      { school_year: 2026, school_key: 1, amount: 300 },
      { school_year: 2026, school_key: 2, amount: 100 },
    );
    expect(
      await house.rows(`select grain, school_key, money_id, yearly from warehouse.money_period where ${year}`),
    ).toEqual([
      'district - award 1 100',
      'district - award 2 10',
      'district - budget 0 40',
      'district - budget 1 300',
      'district - budget 2 100',
      'school 1 award 1 75',
      'school 1 award 2 10',
      'school 1 budget 0 30',
      'school 1 budget 1 300',
      'school 2 award 1 25',
      'school 2 budget 0 10',
      'school 2 budget 2 100',
    ]);
  });
});

describe('money of months to come', () => {
  const months = (key: number): Promise<string[]> =>
    house.rows(`
      select certainty, min(month), max(month), round(sum(amount), 4) from warehouse.funding_month
      where award_key = ${key} and grain = 'district' group by all`);

  it('is confirmed within the days of an award, at risk after a notice, and pending until it is granted', async () => {
    await house.add(
      'funding_award',
      award(1, { ends_on: '2026-06-30', amount: 36 }),
      award(2, { stop_notice_on: '2026-02-04', amount: 60 }),
      award(3, {
        status: 'pending',
        status_on: '2025-12-01',
        starts_on: '2026-07-01',
        ends_on: '2028-06-30',
        amount: 24,
      }),
      award(4, { status: 'terminated', status_on: '2026-01-01' }),
      award(5, { ends_on: null, amount: 12 }),
    );
    // five months from February to June; 29 to June 2028; 36 months at the most
    expect(await months(1)).toEqual(['confirmed 2026-02-01 2026-06-01 5']);
    expect(await months(2)).toEqual(['at_risk 2026-02-01 2028-06-01 29']);
    expect(await months(3)).toEqual(['pending 2026-07-01 2028-06-01 24']);
    expect(await months(4)).toEqual([]);
    expect(await months(5)).toEqual(['confirmed 2026-02-01 2029-01-01 36']);
  });

  it('goes on after the last day where that was agreed, and not where it is at risk', async () => {
    const ends = { ends_on: '2026-06-30', amount: 36, renewal_confirmed: true };
    await house.add('funding_award', award(1, ends), award(2, { ...ends, stop_notice_on: '2026-02-04' }));
    expect(await months(1)).toEqual(['confirmed 2026-02-01 2026-06-01 5', 'renewed 2026-07-01 2029-01-01 31']);
    expect(await months(2)).toEqual(['at_risk 2026-02-01 2026-06-01 5']);
  });

  it('of a month that an award covers in part is that part', async () => {
    await house.add('funding_award', award(1, { starts_on: '2026-03-01', ends_on: '2026-04-15', amount: 150 }));
    expect(await house.rows('select month, amount from warehouse.funding_month')).toEqual([
      '2026-03-01 100',
      '2026-04-01 50',
    ]);
  });
});

describe('posts', () => {
  const post = (key: number, more: Record<string, string | number | null> = {}) => ({
    position_key: key,
    school_key: 1,
    role: 'coordinator',
    fte: 1,
    starts_on: '2025-09-01',
    ...more,
  });
  let assignments = 0;
  const filled = (key: number, staff: number, from: string, to: string | null, fte = 1, why: string | null = null) => ({
    assignment_key: ++assignments,
    position_key: key,
    staff_key: staff,
    started_on: from,
    ended_on: to,
    fte,
    exit_reason: why,
  });

  it('stand empty before, between and after the people in them', async () => {
    await house.add('position', post(1));
    await house.add(
      'assignment',
      filled(1, 1, '2025-09-08', '2025-11-30', 1, 'left_district'),
      filled(1, 2, '2026-01-05', null),
    );
    expect(
      await house.rows('select from_day, end_day, goes_on, filled_fte, people, left_for from warehouse.post_stretch'),
    ).toEqual([
      '2025-09-01 2025-09-08 false 0 0 -',
      '2025-09-08 2025-12-01 false 1 1 left_district',
      '2025-12-01 2026-01-05 false 0 0 -',
      '2026-01-05 2026-02-13 true 1 1 -',
    ]);
  });

  it('are never more than full while two people hand over, and half empty with half a person', async () => {
    await house.add('position', post(1));
    await house.add('assignment', filled(1, 1, '2025-08-15', '2025-10-31'), filled(1, 2, '2025-10-20', null, 0.5));
    expect(await house.rows('select from_day, filled_fte, people from warehouse.post_stretch')).toEqual([
      '2025-09-01 1 1',
      '2025-10-20 1 2',
      '2025-11-01 0.5 1',
    ]);
  });

  it('are vacant on days between the first and the last day of school, at the school and in the district', async () => {
    const day = (date: string, before: number) => ({
      school_key: 1,
      calendar_code: 'main',
      school_year: 2025,
      date,
      due_before: before,
      taken_before: before,
    });
    await house.add(
      'school_day',
      day('2025-05-30', 0),
      day('2025-05-31', 1),
      day('2025-06-10', 1),
      day('2025-06-11', 2),
    );
    await house.add(
      'position',
      post(1, { starts_on: '2025-06-01' }),
      post(2, { starts_on: '2025-06-01', role: 'director' }),
    );
    await house.add('assignment', filled(1, 1, '2025-06-05', '2025-12-31'));
    // from 1 June, the post’s first day, to 10 June, the last of school: ten days, four of them before anybody came
    expect(
      await house.rows(`
        select grain, school_key, position_key, planned_days, vacant_days from warehouse.coordinator_period
        where school_year = 2025 and period_kind = 'year'`),
    ).toEqual(['district - 1 10 4', 'school 1 1 10 4']);
    // without a calendar every day of the year up to the as-of date: 43 of 227 days are after the last in post
    expect(
      await house.rows(`
        select planned_days, vacant_days from warehouse.coordinator_period where ${year} and grain = 'district'`),
    ).toEqual(['227 43']);
  });

  it('are held without a break where one post follows on another at the school', async () => {
    await house.add('position', post(1), post(2), post(3, { school_key: 2 }));
    await house.add(
      'assignment',
      filled(1, 1, '2024-08-01', '2025-07-31'),
      filled(2, 1, '2025-08-01', null),
      filled(1, 2, '2025-08-01', '2025-08-31'),
      filled(1, 2, '2025-09-02', '2026-02-12'),
      filled(3, 1, '2025-08-01', null),
    );
    expect(await house.rows(`select tenure_id, days, ended from warehouse.coordinator_tenure where ${year}`)).toEqual([
      '1/1/2024-08-01 561 false',
      '1/2/2025-08-01 196 false',
      '2/1/2025-08-01 31 true',
      '2/1/2025-09-02 164 true',
    ]);
  });
});
