import { describe, expect, test } from 'vitest';
import { bandBars, differenceRows } from '#lib/charts/of-early.ts';
import { figureOf, nothing } from '#lib/figures/figure.ts';
import { findMeasure } from '#lib/server/pages/measure.ts';
import type { MemberOutcome } from '#lib/server/pages/blocks.ts';
import { cell, shown } from './fake-window.ts';
import { words } from './english.ts';

const measureOf = (id: string): MemberOutcome['measure'] => {
  const measure = findMeasure(id);
  if (!measure) throw new Error(`no indicator ${id}`);
  return measure;
};
const monday: MemberOutcome = {
  breakdown: 'weekday',
  member: 'monday',
  measure: measureOf('weekday_absence_gap'),
  now: figureOf(cell({ value: 1.1, low: 0.3, high: 2, people: 500 })),
  then: figureOf(cell({ value: -0.4, low: -1, high: 0.1, people: 480 })),
  change: { verdict: 'context', by: 1.5, low: null, high: null },
};
const about = { id: 'rows', title: 'Rows' };

describe('differences', () => {
  test('are written with their sign, this year’s beside last year’s', () => {
    const chart = differenceRows(words, about, [monday], true);
    expect(chart.rows[0]?.columns).toEqual(['+1.1', '\u22120.4']);
    expect(chart.description).toBe('Monday +1.1, last year \u22120.4');
  });
  test('to last year have no year before', () => {
    const chart = differenceRows(words, about, [monday], false);
    expect(chart.rows[0]?.columns).toEqual(['+1.1', '500']);
    expect(chart.rows[0]?.then).toBe(nothing);
    expect(chart.description).toBe('Monday +1.1');
  });
  test('that are protected say so and nothing else', () => {
    const hidden = { ...monday, now: figureOf(cell({ status: 'protected' })), then: nothing };
    const chart = differenceRows(words, about, [hidden], true);
    expect(chart.rows[0]).toMatchObject({ word: 'protected', columns: ['', ''] });
  });
});

describe('first days', () => {
  const parts = [70, 20, 6, 4].map((percent) => figureOf(shown(percent, 500)));
  const bands = (then = parts): Parameters<typeof bandBars>[2] => [
    { measure: measureOf('early_absence_band'), window: 'first_9_days', now: parts, then },
  ];

  test('are a bar this year and one last year', () => {
    const { bars, description } = bandBars(words, about, bands());
    expect(bars.map(({ label }) => label)).toEqual(['First 9 days', 'last year']);
    expect(description).toMatch(/^First 9 days: Missed none 70%, One 20%, Two 6%, Three or more 4%; last year:/);
  });
  test('without a year before are one bar', () => {
    const { bars } = bandBars(words, about, bands([nothing, nothing, nothing, nothing]));
    expect(bars).toHaveLength(1);
  });
});
