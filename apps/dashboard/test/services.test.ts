import { describe, expect, test } from 'vitest';
import type { Effect } from '@hearth/metrics/window';
import { waitCurve } from '#lib/charts/of-services.ts';
import { behindMeasure } from '#lib/figures/say-records.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import { effectAnswer, servicesAnswer, stillWaiting } from '#lib/figures/service-answers.ts';
import { figureOf } from '#lib/figures/figure.ts';
import { effectsOf, minimumsOf, serviceBlocks } from '#lib/server/pages/service-blocks.ts';
import { serviceIds } from '#lib/server/pages/service-ids.ts';
import type { Measure } from '#lib/server/pages/measure.ts';
import { cell, shown } from './fake-window.ts';
import { words } from './english.ts';

const counted: Readonly<Record<string, Pick<Measure, 'counts' | 'unit' | 'better'>>> = {
  [serviceIds.students]: { counts: 'students', unit: 'percent', better: 'higher' },
  [serviceIds.families]: { counts: 'households', unit: 'percent', better: 'higher' },
  [serviceIds.neighbors]: { counts: 'neighbors', unit: 'count', better: 'context' },
  [serviceIds.wait]: { counts: 'referrals', unit: 'waiting_days', better: 'lower' },
  [serviceIds.within14]: { counts: 'referrals', unit: 'percent', better: 'higher' },
  [serviceIds.within30]: { counts: 'referrals', unit: 'percent', better: 'higher' },
  [serviceIds.hours]: { counts: 'participations', unit: 'hours', better: 'context' },
};
const measureOf = (id: string): Measure | null => {
  const found = counted[id];
  return found
    ? { id, version: 1, title: id, question: '', definition: '', doesNotShow: '', isShare: false, ...found }
    : null;
};
const at = { year: 2026, school: 'district', measureOf };
const of = (indicator_id: string, over: Parameters<typeof cell>[0]) =>
  cell({ indicator_id, definition_version: 1, ...over });
const wait = (school_year: number, value: number) =>
  of(serviceIds.wait, {
    school_year,
    value,
    people: 131,
    low: value - 1,
    high: value + 1,
    numerator: 117,
    denominator: 146,
  });

/** More households than a year ago, and five days longer to wait. */
const cells = [
  shown(45, 512, { indicator_id: serviceIds.students, definition_version: 1 }),
  shown(44, 510, { indicator_id: serviceIds.students, definition_version: 1, school_year: 2025 }),
  shown(40, 371, { indicator_id: serviceIds.families, definition_version: 1 }),
  shown(31, 360, { indicator_id: serviceIds.families, definition_version: 1, school_year: 2025 }),
  of(serviceIds.neighbors, { value: 64, people: 64 }),
  wait(2026, 19),
  wait(2025, 14),
  shown(40, 146, { indicator_id: serviceIds.within14, definition_version: 1 }),
  shown(65, 146, { indicator_id: serviceIds.within30, definition_version: 1 }),
  of(serviceIds.hours, {
    breakdown: 'category',
    member: 'tutoring',
    value: 17,
    people: 88,
    lower_quartile: 11,
    upper_quartile: 24,
  }),
  of(serviceIds.hours, { breakdown: 'category', member: 'mentoring', status: 'protected' }),
];
const blocks = serviceBlocks(new Lookup(cells), at, []);
if (!blocks) throw new Error('no blocks');

describe('whom services reach', () => {
  test('the answer says what the intervals allow', () =>
    expect(servicesAnswer(words, blocks.reach, blocks.wait)).toBe(
      'More families are reached; the wait for a first service has grown by 5 days',
    ));
  test('those still waiting are the referrals whose first service has not come', () =>
    expect(stillWaiting(blocks.wait)).toBe(29));
  test('neighbors have a line of their own, and what no release has is not there', () => {
    expect(blocks.reach.neighbors?.now.value).toBe(64);
    expect(blocks.reach.visits).toBeNull();
  });
  test('hidden hours are hidden, not none', () =>
    expect(blocks.hours.map(({ member, now }) => [member, now.state])).toEqual([
      ['mentoring', 'protected'],
      ['tutoring', 'shown'],
    ]));
  test('a release without services has no block', () => expect(serviceBlocks(new Lookup([]), at, [])).toBeNull());
});

test('where the whole curve may not be told, only the days that are known are drawn', () => {
  const chart = waitCurve(words, 'c', 'Wait', blocks.wait);
  expect(chart).toMatchObject({ isWhole: false, half: { day: 19 }, points: [{ day: 14 }, { day: 30 }] });
  expect(waitCurve(words, 'c', 'Wait', { ...blocks.wait, within14: null, within30: null })).toBeNull();
});

test('n is said in the noun of what is counted', () => {
  const figure = figureOf(wait(2026, 19));
  expect(behindMeasure(words, figure, { counts: 'referrals', unit: 'waiting_days' })).toBe('146 referrals');
  const banded = figureOf(cell({ status: 'coded', coded: '≤10', size_band: '21-40' }));
  expect(behindMeasure(words, banded, { counts: 'needs', unit: 'percent' })).toBe('21–40 needs');
});

test('a minimum is drawn only where all services of a category agree', () => {
  const service = (category: string, minimum_hours: number | null) =>
    ({ category, minimum_hours }) as unknown as Parameters<typeof minimumsOf>[0][number];
  expect(
    minimumsOf([
      service('tutoring', 15),
      service('tutoring', 15),
      service('mentoring', 10),
      service('mentoring', 12),
      service('food', null),
    ]),
  ).toEqual({ tutoring: 15 });
});

const side = (name: string, over: Partial<Effect> = {}): Effect => ({
  effect: 'before_after_served',
  definition_version: 1,
  school_year: 2026,
  grain: 'district',
  school_id: 'district',
  category: 'mentoring',
  side: name,
  position: 0,
  people: 61,
  before: 15.8,
  after: 12.1,
  change: -3.7,
  low: -5,
  high: -2,
  status: 'shown',
  ...over,
});

describe('before and after', () => {
  const unserved = side('unserved', { people: 58, before: 15.6, after: 12.9, change: -2.7 });
  test('always with what similar students did', () => {
    const [effect] = effectsOf([side('served'), unserved], 2026).beforeAfter;
    expect(effect && effectAnswer(words, effect)).toBe(
      'It fell 3.7 points; among similar students without it, it fell 2.7 points',
    );
    expect(effectsOf([side('served')], 2026).beforeAfter).toEqual([]);
  });
  test('all services and the only one among them are told once, and two of them beside all', () => {
    const of = (category: string, people = 61): Effect[] => [
      side('served', { category, people }),
      { ...unserved, category },
    ];
    const told = (rows: Effect[]): string[] => effectsOf(rows, 2026).beforeAfter.map(({ category }) => category);
    expect(told([...of('all'), ...of('mentoring')])).toEqual(['mentoring']);
    expect(told([...of('all', 90), ...of('mentoring')])).toEqual(['all', 'mentoring']);
    expect(told([...of('all'), ...of('mentoring'), ...of('tutoring')])).toEqual(['all', 'mentoring', 'tutoring']);
  });
  test('says that it cannot be told where a side is hidden', () => {
    const hidden = { people: null, before: null, after: null, change: null, low: null, high: null };
    const [effect] = effectsOf(
      [side('served'), side('unserved', { status: 'protected', ...hidden })],
      2026,
    ).beforeAfter;
    expect(effect && effectAnswer(words, effect)).toMatch(/^We cannot tell/);
  });
});
