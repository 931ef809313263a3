import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StrategyWarehouse } from './strategy-warehouse.ts';

let house: StrategyWarehouse;
beforeEach(async () => {
  house = await StrategyWarehouse.open();
  for (const key of [1, 2]) await house.add('school', { school_key: key, school_id: `s${key}`, name: `School ${key}` });
});
afterEach(() => house.close());

const year = "period_kind = 'year' and school_year = 2026";

describe('educators', () => {
  const roster = (staff: number, school: number, schoolYear: number, role = 'educator') => ({
    staff_key: staff,
    school_key: school,
    school_year: schoolYear,
    role,
    contract: 'certificated',
  });

  it('stayed where the same school still has them, whatever their role', async () => {
    await house.add(
      'staff_year',
      ...[1, 2, 3, 4].map((staff) => roster(staff, 1, 2025)),
      // one who was no educator is not told of
      roster(9, 1, 2025, 'support_staff'),
      roster(1, 1, 2026),
      roster(2, 1, 2026, 'administrator'),
      roster(3, 2, 2026),
      roster(9, 1, 2026),
    );
    const stays =
      'select staff_key, grain, at_school, in_district from warehouse.educator_stay where school_year = 2026';
    expect(await house.rows(stays)).toEqual([
      '1 district true true',
      '1 school true true',
      '2 district true true',
      '2 school true true',
      '3 district false true',
      '3 school false true',
      '4 district false false',
      '4 school false false',
    ]);
  });

  it('are not told of where the roster of the year is missing', async () => {
    await house.add('staff_year', roster(1, 1, 2025), roster(2, 2, 2025), roster(1, 1, 2026));
    expect(await house.rows('select staff_key, grain from warehouse.educator_stay')).toEqual([
      '1 district',
      '1 school',
    ]);
  });

  it('of two schools stayed where one of them still has them', async () => {
    await house.add('staff_year', roster(1, 1, 2025), roster(1, 2, 2025), roster(1, 1, 2026), roster(2, 2, 2026));
    expect(await house.rows('select grain, school_key, at_school from warehouse.educator_stay')).toEqual([
      'district - true',
      'school 1 true',
      'school 2 false',
    ]);
  });
});

describe('training', () => {
  it('counts for 24 months, each person once, and is not judged where nobody ever signed in', async () => {
    const trained = `select staff_key, contract, trained from warehouse.staff_trained where ${year} and grain = 'district'`;
    for (const [key, contract] of [
      [1, 'certificated'],
      [2, 'classified'],
      [3, 'classified'],
    ] as const)
      await house.add('staff_year', { staff_key: key, school_key: 1, school_year: 2026, role: 'educator', contract });
    expect(await house.rows(trained)).toEqual([]);
    await house.add(
      'action',
      { action_key: 1, kind: 'training', held_on: '2024-02-13', school_year: 2024 },
      { action_key: 2, kind: 'training', held_on: '2024-02-12', school_year: 2024 },
      { action_key: 3, kind: 'convening', held_on: '2026-02-01', school_year: 2026 },
    );
    await house.add(
      'action_attendance',
      { action_key: 1, audience: 'educators', attendee_key: 1, staff_key: 1 },
      { action_key: 2, audience: 'educators', attendee_key: 2, staff_key: 2 },
      { action_key: 3, audience: 'educators', attendee_key: 3, staff_key: 3 },
    );
    expect(await house.rows(trained)).toEqual(['1 certificated true', '2 classified false', '3 classified false']);
  });
});

describe('graduates', () => {
  it('are places of the cohort, of a school and of the district, or of the district alone', async () => {
    await house.add(
      'graduation_cohort',
      { school_year: 2025, school_key: 1, students: 3, graduates: 2 },
      { school_year: 2025, school_key: null, students: 2, graduates: 1 },
      { school_year: 2025, school_key: 1, group_kind: 'economic', group_member: 'yes', students: 2, graduates: 1 },
    );
    const counted =
      'select grain, school_key, count(*), count(*) filter (graduated) from warehouse.graduate group by all';
    expect(await house.rows(counted)).toEqual(['district - 5 3', 'school 1 3 2']);
  });
});
