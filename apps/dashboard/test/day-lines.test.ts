import { describe, expect, test } from 'vitest';
import type { DayLinesChart, DayPoint, LeftChart } from '#lib/charts/chart.ts';
import { still } from '#lib/charts/draw-on-server.ts';
import { type Figure, nothing } from '#lib/figures/figure.ts';

const shown = (value: number): Figure => ({ ...nothing, state: 'shown', value, low: value - 3, high: value + 3 });
const point = (day: number, value: number | null): DayPoint => ({
  day,
  figure: value === null ? { ...nothing, state: 'not_submitted' } : shown(value),
});

const lines = (over: Partial<DayLinesChart> = {}): DayLinesChart => ({
  kind: 'day-lines',
  id: 'to-date',
  title: 'Chronic absence to date',
  description: 'This year reached 21.1% on day 110.',
  now: [point(20, 22), point(40, 19), point(60, null), point(110, 21.1)],
  then: [point(20, 25), point(110, 23.3), point(180, 24.5)],
  reached: 110,
  lastDay: 180,
  firstDay: 20,
  ticks: [
    { day: 9, label: 'Sep' },
    { day: 30, label: 'Oct' },
  ],
  marks: [
    { tone: 'now', at: 84, label: 'break, Dec 22–Jan 2', isMinor: true },
    { tone: 'now', at: 98, label: 'weather, Jan 26–27' },
  ],
  labels: {
    early: 'first 20 days: too few to judge',
    today: 'day 110 reached',
    now: 'This year to date',
    nowValue: '21.1%',
    nowInterval: '95% interval 17.7–24.9%',
    then: 'Same day last year 23.3%',
    thenEnd: ['2024–25', 'ended 24.5%'],
    broken: 'not submitted',
  },
  ...over,
});

describe('the line by instructional day', () => {
  test.each([860, 343])('at %d pixels names both lines, the break and the gap', (width) => {
    const svg = still(lines(), width);
    for (const word of ['21.1%', 'Same day last year 23.3%', 'weather, Jan 26–27', 'not submitted'])
      expect(svg).toContain(word);
    expect(svg).not.toContain('NaN');
  });
  test('names breaks and last year’s end where there is room, and marks them anyway', () => {
    const [wide, narrow] = [still(lines(), 860), still(lines(), 343)];
    for (const word of ['break, Dec 22–Jan 2', 'ended 24.5%']) {
      expect(wide).toContain(word);
      expect(narrow).not.toContain(word);
    }
    expect(narrow.match(/stroke-dasharray="2 3"/g)).toHaveLength(wide.match(/stroke-dasharray="2 3"/g)?.length ?? 0);
  });
  test.each([860, 343])('at %d pixels holds its labels within the chart at the year’s end', (width) => {
    const svg = still(lines({ reached: 178, now: [point(20, 22), point(178, 2)], then: [] }), width);
    expect(svg).toContain('text-anchor="end"');
    expect(svg).not.toContain('NaN');
  });
  test('draws a school that has only begun', () =>
    expect(still(lines({ now: [], then: [], reached: 4, lastDay: 40 }), 860)).not.toContain('NaN'));
});

const left = (columns: LeftChart['columns']): LeftChart => ({
  kind: 'left',
  id: 'absences-left',
  title: 'Students by absences left this year',
  description: '',
  columns,
  labels: {
    alone: '',
    none: 'None left',
    noneHow: ['47 can no longer'],
    axis: 'absences left',
    axisShort: 'left',
    over: 'over',
    under: 'under',
  },
  most: { wide: 10, narrow: 6 },
});

const nobody = { over: 0, under: 0, overAlone: 0, underAlone: 0 };

describe('one mark a student', () => {
  const columns = [
    { ...nobody, left: null, over: 47 },
    { ...nobody, left: 3, over: 4, under: 2 },
    { ...nobody, left: 8, under: 5 },
  ];
  test.each([
    [860, 7],
    [343, 2],
  ])('at %d pixels: a square over, a circle not', (width, circles) => {
    const svg = still(left(columns), width);
    // one more of each in the key
    expect(svg.match(/<circle/g)).toHaveLength(circles + 1 + 1);
    expect(svg).not.toContain('NaN');
  });
  test('a school of thousands stays within the page', () => {
    const svg = still(
      left([
        { ...nobody, left: null, over: 900 },
        { ...nobody, left: 2, over: 200, under: 100 },
      ]),
      860,
    );
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThan(360);
  });
});
