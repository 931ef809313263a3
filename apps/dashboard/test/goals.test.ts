import type { Award, Goal } from '@hearth/metrics/window';
import { describe, expect, test } from 'vitest';
import { sourcesChart } from '#lib/charts/of-strategy.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import { goalName, goalSentence, standingLook } from '#lib/figures/say-goals.ts';
import { goalsOf } from '#lib/server/pages/goals.ts';
import { partnersStaying, strategyCost } from '#lib/server/pages/strategy-cost.ts';
import { cell, fakeWindow, shown } from './fake-window.ts';
import { words } from './english.ts';

const goal = (over: Partial<Goal>): Goal => ({
  goal_id: '1',
  indicator_id: 'chronic_absence_rate',
  school_id: 'district',
  breakdown: 'all',
  member: 'all',
  baseline_on: '2023-06-30',
  baseline_value: 31,
  target_on: '2027-06-30',
  target_value: 20,
  set_on: '2023-08-09',
  set_by: 'School board',
  replaces: null,
  replaced_by: null,
  school_year: 2026,
  figure_on: '2026-02-12',
  status: 'shown',
  value: 24,
  low: 23,
  high: 25,
  coded: null,
  line_value: 23.8,
  progress: 64,
  progress_low: 55,
  progress_high: 73,
  standing: 'about_on_course',
  ...over,
});
const here = { school: 'district', year: 2026 };
const lookup = new Lookup([shown(24, 4486, {}), shown(26, 4400, { school_year: 2025 })]);

describe('goals from a frozen baseline', () => {
  const all = [
    goal({ goal_id: '1', target_value: 18, replaced_by: '2' }),
    goal({ goal_id: '2', target_value: 20, replaces: '1', replaced_by: '3', set_on: '2024-05-01' }),
    goal({ goal_id: '3', target_value: 22, replaces: '2', set_on: '2025-01-14', standing: 'on_course' }),
    goal({ goal_id: '4', school_id: '101' }),
    goal({ goal_id: '5', indicator_id: 'no_such_indicator' }),
    goal({
      goal_id: '6',
      indicator_id: 'need_match_coverage',
      baseline_value: 48,
      target_value: 75,
      status: 'coded',
      value: null,
      coded: '65-69',
      standing: 'behind',
    }),
  ];
  const goals = goalsOf(all, lookup, here);
  test('a target that was moved is shown as moved, each of its earlier ones in turn', () => {
    expect(goals.map(({ id }) => id)).toEqual(['3', '6']);
    expect(goals[0]?.moved.map(({ value }) => value)).toEqual([18, 20]);
    expect(goals[0]?.baseline).toBe(31);
  });
  test('the figure now and a year ago are those of the release', () => {
    expect(goals[0]?.now.value).toBe(24);
    expect(goals[0]?.then.value).toBe(26);
  });
  test('this year is compared through the same day, and a year that is over with a whole one', () => {
    const both = new Lookup([
      shown(24, 4486, {}),
      shown(26, 4400, { school_year: 2025 }),
      shown(24, 4486, { period_kind: 'year' }),
      shown(31, 4400, { school_year: 2025, period_kind: 'year' }),
      shown(33, 4400, { school_year: 2024, period_kind: 'year' }),
    ]);
    const of = (school_year: number) => goalsOf([goal({ school_year })], both, here)[0];
    expect([of(2026)?.now.value, of(2026)?.then.value]).toEqual([24, 26]);
    expect([of(2025)?.now.value, of(2025)?.then.value]).toEqual([31, 33]);
  });
  test('a range stays a range', () =>
    expect(goals[1]?.now).toMatchObject({ state: 'coded', coded: '65-69', value: null }));
  test('the sentence counts what the interval allows', () => {
    expect(goalSentence(words, goals)).toBe('One of two goals is on course. One is behind: needs met within 30 days.');
    expect(goalSentence(words, goalsOf([goal({})], lookup, here))).toBe(
      'None of one goal is clearly on course. None is clearly behind.',
    );
  });
  test('the arrow says which way the figure has gone, the word whether that is good', () => {
    const [first] = goals;
    if (!first) throw new Error('no goal');
    expect(standingLook(first)).toBe('better down');
    expect(goalName(words, first)).toBe('Chronic absence');
    expect(goalName(words, { ...first, breakdown: 'english_learner', member: 'yes' })).toBe(
      'Chronic absence: English learners',
    );
  });
  test('goals that replace each other in a circle do not hang the page', () =>
    expect(
      goalsOf([goal({ replaces: '2' }), goal({ goal_id: '2', replaces: '2', replaced_by: '1' })], lookup, here),
    ).toHaveLength(1));
});

const award = (over: Partial<Award>): Award => ({
  award_id: '1',
  funder: 'Quarry State',
  title: null,
  source_kind: 'state',
  school_id: null,
  starts_on: '2022-07-01',
  ends_on: '2027-06-30',
  amount: 840_000,
  yearly: 168_000,
  standing: 'active',
  standing_since: '2022-07-01',
  stop_notice_on: null,
  is_over: false,
  goes_on: false,
  in_kind: false,
  ...over,
});

describe('what the strategy costs', () => {
  const window = {
    ...fakeWindow(),
    awards: async () => [
      award({}),
      award({ award_id: '2', yearly: 72_000, standing: 'at_risk', standing_since: '2026-02-04' }),
      award({ award_id: '3', yearly: 300_000, goes_on: true, ends_on: null }),
      award({ award_id: '4', yearly: 66_000, in_kind: true }),
      award({ award_id: '5', yearly: 12_000, standing: 'pending' }),
      award({ award_id: '6', is_over: true }),
      award({ award_id: '7', standing: 'terminated' }),
    ],
    budgets: async () => [{ school_year: 2026, school_id: 'district', amount: 412_000, shared: 0 }],
  };
  const of = (id: string, value: number) =>
    cell({ indicator_id: id, definition_version: 1, period_kind: 'year', value, people: 195 });
  test('what is over or terminated pays nothing; in kind stands apart; the largest first', async () => {
    const cost = await strategyCost(window, new Lookup([of('cost_per_student', 2213)]), 2026);
    expect(cost?.sources.map(({ id, surety }) => `${id} ${surety}`)).toEqual([
      '3 renews',
      '1 ends',
      '2 risk',
      '5 pending',
    ]);
    expect(cost?.inKind).toBe(66_000);
    expect(cost?.perStudent?.now.value).toBe(2213);
    expect(cost?.withInKind).toBeNull();
    expect(sourcesChart(words, cost?.sources ?? []).rows.map(({ text, how }) => `${text} ${how}`)).toEqual([
      '$300k goes on',
      '$168k to Jun 2027',
      '$72k may stop any day',
      '$12k not granted yet',
    ]);
  });
  test('a release without money has no such finding', async () =>
    expect(await strategyCost(fakeWindow(), new Lookup([]), 2026)).toBeNull());
  test('a release without partners says nothing of them', async () =>
    expect(await partnersStaying(fakeWindow(), new Lookup([]), 2026)).toBeNull());
});
