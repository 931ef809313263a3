import { describe, expect, test } from 'vitest';
import { closureLabel, monthMarks } from '#lib/charts/of-closures.ts';
import { closuresOf, stoppedOf } from '#lib/server/pages/calendar.ts';
import { frame } from '#lib/server/pages/frame.ts';
import { words } from './english.ts';
import { fakeWindow } from './fake-window.ts';

const window = fakeWindow();
const closed = closuresOf(await window.closedDays('district'));

describe('days without school', () => {
  test('are put together across a weekend, and apart where a day of school lies between', () =>
    expect(closed.map(({ why, from, to, days }) => [why, from, to, days])).toEqual([
      ['strike', '2025-03-04', '2025-03-10', 5],
      ['emergency', '2025-10-20', '2025-10-20', 1],
      ['weather', '2026-01-26', '2026-01-27', 2],
    ]));
  test.each([
    [0, 'strike, Mar 4–10'],
    [1, 'emergency, Oct 20 (1 school)'],
    [2, 'weather, Jan 26–27'],
  ])('are named: %i', (at, label) => {
    const closure = closed[at];
    if (closure === undefined) throw new Error('no such closure');
    expect(closureLabel(words, closure, 6)).toBe(label);
  });
  test('are marked on months of their own year, last year’s as such, and within the chart', () => {
    const months = ['10', '01', '03'].map((month) => ({
      now: `${month === '10' ? 2025 : 2026}-${month}`,
      then: `${month === '10' ? 2024 : 2025}-${month}`,
    }));
    const marks = monthMarks(words, closed, months, 2026);
    expect(marks.map(({ tone, label }) => [tone, label])).toEqual([
      ['then', 'last year: strike, Mar 4–10'],
      ['now', 'emergency, Oct 20 (1 school)'],
      ['now', 'weather, Jan 26–27'],
    ]);
    expect(marks.every(({ at }) => at >= 0 && at <= 2)).toBe(true);
  });
});

describe('a school that stopped sending registers', () => {
  test('is named on every page with since when', async () =>
    expect((await frame(window)).stopped).toEqual([{ id: '105', name: 'Orchard Park', since: '2026-02-03', days: 8 }]));
  test('is named on its own page, and not on another’s', async () => {
    expect((await frame(window, '105')).stopped).toHaveLength(1);
    expect((await frame(window, '101')).stopped).toEqual([]);
  });
  test('stays in lists though nobody wrote down its name', async () =>
    expect(stoppedOf((await window.quality('register_stopped')).slice(0, 1), [])[0]?.name).toBe('105'));
});

test('the strip has days of the place, those to come with nothing due', async () =>
  expect((await frame(window, '102')).days.map(({ due, missing }) => [due, missing])).toEqual([
    [1, 0],
    [1, 1],
    [1, 0],
    [0, 0],
  ]));
