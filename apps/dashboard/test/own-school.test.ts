import type { SchoolWindow } from '@hearth/metrics/window';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayLinesChart, dayRows, daysAnswer, daysSize } from '#lib/charts/of-days.ts';
import { still } from '#lib/charts/draw-on-server.ts';
import { drawnUpTo, leftChart } from '#lib/charts/of-left.ts';
import { compare } from '#lib/figures/change.ts';
import { nothing } from '#lib/figures/figure.ts';
import { changeSentence } from '#lib/figures/say.ts';
import { byAbsencesLeft, toDays } from '#lib/server/pages/own-school.ts';
import { school } from '#lib/server/pages/school.ts';
import { words } from './english.ts';
import { fakeWindow } from './fake-window.ts';

const day = (school_year: number, instructional_day: number, students: number, chronic: number, enrolled: number) => ({
  school_id: '101',
  school_year,
  instructional_day,
  students,
  chronic,
  severe: 0,
  enrolled_units: enrolled,
  absent_units: 0,
});

/** Alder Street’s own folder: 503 students judged, 106 of them chronically absent; a register gap before day 60. */
const days = [
  day(2025, 20, 497, 110, 1000),
  day(2025, 106, 497, 116, 5000),
  day(2025, 180, 497, 122, 9000),
  day(2026, 10, 500, 50, 500),
  day(2026, 20, 503, 108, 1000),
  day(2026, 40, 503, 92, 2000),
  day(2026, 60, 503, 92, 2000),
  day(2026, 106, 503, 106, 5000),
];
const figure = (over: Record<string, unknown>) => ({
  school_id: '101',
  indicator_id: 'chronic_absence_rate',
  definition_version: 3,
  school_year: 2026,
  period_kind: 'to_date',
  period: String(over['school_year'] ?? 2026),
  breakdown: 'all',
  member: 'all',
  people: 503,
  numerator: 106,
  denominator: 503,
  value: (100 * 106) / 503,
  low: 17.73,
  high: 24.85,
  status: 'shown',
  ...over,
});
const figures = [
  figure({}),
  figure({
    school_year: 2025,
    people: 497,
    numerator: 116,
    denominator: 497,
    value: (100 * 116) / 497,
    low: 19.8,
    high: 27.2,
  }),
];
let closed = 0;
const own = {
  schoolId: '101',
  figures: async () => figures,
  days: async () => days,
  lists: async () => [
    { list: 'few_left', students: 16, unsupported: 4 },
    { list: 'went_over', students: 2, unsupported: 1 },
    { list: 'can_recover', students: 17, unsupported: 6 },
    { list: 'cannot_recover', students: 47, unsupported: 0 },
  ],
  absencesLeft: async () => [
    { absences_left: -9, over_now: true, supported: true, students: 40 },
    { absences_left: -1, over_now: true, supported: false, students: 7 },
    { absences_left: 0, over_now: true, supported: true, students: 4 },
    { absences_left: 6, over_now: true, supported: true, students: 9 },
    { absences_left: 6, over_now: true, supported: false, students: 6 },
    { absences_left: 7, over_now: false, supported: true, students: 14 },
    { absences_left: 14, over_now: false, supported: false, students: 320 },
  ],
  calendar: async () => ({ nextDay: '2026-02-13', lastDay: '2026-06-05' }),
  close: async () => {
    closed += 1;
  },
} as unknown as SchoolWindow;
const asked: string[] = [];
const window = {
  ...fakeWindow(),
  school: async (id: string) => {
    asked.push(id);
    return id === '101' ? own : undefined;
  },
} as unknown as ReturnType<typeof fakeWindow>;

describe('names are not open', () => {
  test.each([undefined, '', 'yes', 'this-machine-only ', '1'])(
    'with the setting %j: the folder is not even asked for',
    async (setting) => {
      vi.stubEnv('HEARTH_NAMES', setting);
      asked.length = 0;
      const page = await school(window, '101');
      expect(page?.own).toBeNull();
      expect(page?.chronicNow?.measure.unit).toBe('percent');
      expect(asked).toEqual([]);
      vi.unstubAllEnvs();
    },
  );
});

describe('with names open on this machine', () => {
  beforeEach(() => vi.stubEnv('HEARTH_NAMES', 'this-machine-only'));
  afterEach(() => vi.unstubAllEnvs());

  test('the school’s figures are exact, and its folder is closed again', async () => {
    closed = 0;
    const page = await school(window, '101');
    expect(page?.chronicNow?.now).toMatchObject({ numerator: 106, people: 503 });
    expect(page?.chronicNow?.measure.unit).toBe('percent_exact');
    expect(closed).toBe(1);
  });
  test('its headline has one decimal, and the interval chooses the second sentence', async () => {
    const found = (await school(window, '101'))?.chronicNow;
    if (!found) throw new Error('no figure');
    expect(changeSentence(words, 'Chronic absence', found.now, found.change, found.measure.unit)).toEqual({
      first: 'Chronic absence is 21.1%, down 2.3 points from this time last year.',
      second: 'A change this size is within what chance alone could produce.',
    });
  });
  test('the district beside it stays protected', async () =>
    expect((await school(window, '101'))?.district?.measure.unit).toBe('percent'));
  test('a school without a folder has its published figures', async () => {
    const page = await school(window, '102');
    expect(page?.own).toBeNull();
    expect(page?.chronicNow?.measure.unit).toBe('percent');
  });
  test('lists for tomorrow, and who of those over a tenth can still recover', async () =>
    expect((await school(window, '101'))?.own).toMatchObject({
      lists: { fewLeft: 16, wentOver: 2, canRecover: 17 },
      over: 66,
      recoverable: 19,
      unsupported: null,
      leftUnknown: 0,
    }));
  test('with services, how many of those have no support on record', async () => {
    const served = { ...window, services: async () => [{ service_id: '1' }] } as unknown as typeof window;
    expect((await school(served, '101'))?.own).toMatchObject({ recoverable: 19, unsupported: 6 });
  });
  test('what only a chart of months may not: no student is in what the page is sent', async () =>
    expect(JSON.stringify(await school(window, '101'))).not.toMatch(/given_name|family_name|student_id|contact/));
});

describe('the line by instructional day', () => {
  const now = toDays(days, 2026);
  test('begins with day 20, and breaks where no register was taken', () =>
    expect(now.map(({ day: at, figure: { state } }) => [at, state])).toEqual([
      [20, 'shown'],
      [40, 'shown'],
      [60, 'not_submitted'],
      [106, 'shown'],
    ]));
  test('has Wilson’s interval', () => expect(now.at(-1)?.figure.low).toBeCloseTo(17.73, 1));
  test('is compared with the same day, not with last year’s end', async () => {
    vi.stubEnv('HEARTH_NAMES', 'this-machine-only');
    const page = await school(window, '101');
    vi.unstubAllEnvs();
    if (!page?.own) throw new Error('not open');
    const chart = dayLinesChart(words, page.frame, page.own, 'Chronic absence to date');
    expect(chart.labels).toMatchObject({
      nowValue: '21.1%',
      then: 'Same day last year 23.3%',
      today: 'day 106 reached',
    });
    expect(chart.labels.thenEnd).toEqual(['2024–25', 'ended 24.5%']);
    expect(chart.marks.map(({ label }) => label)).toEqual(['last year: strike, Mar 4–10', 'weather, Jan 26–27']);
    expect(dayRows(words, page.frame, page.own).find(({ day: at }) => at === 106)?.closed).toContain(
      'weather, Jan 26–27',
    );
  });
});

test.each([
  [21, 17, 25, 23, 19, 27, 'Lower than on the same day last year, by no more than chance allows'],
  [25, 21, 29, 23, 19, 27, 'Higher than on the same day last year, by no more than chance allows'],
  [10, 8, 12, 23, 19, 27, 'Lower than on the same day last year, by more than chance allows'],
  [30, 27, 33, 20, 17, 23, 'Higher than on the same day last year, by more than chance allows'],
  [21, 17, 25, 21, 17, 25, 'The same as on the same day last year'],
])('%d%% (%d to %d) after %d%% (%d to %d): %s', (value, low, high, before, lowBefore, highBefore, answer) => {
  const shown = { ...nothing, state: 'shown' as const };
  const change = compare(
    { ...shown, value, low, high },
    { ...shown, value: before, low: lowBefore, high: highBefore },
    { better: 'lower', isShare: false },
  );
  expect(daysAnswer(words, change)).toBe(answer);
  expect(daysSize(words, change)).toMatch(/about \d+ points/);
});

describe('absences left', () => {
  const left = byAbsencesLeft([
    { absences_left: 3, over_now: false, supported: false, students: 2 },
    { absences_left: -4, over_now: true, supported: false, students: 5 },
    { absences_left: -1, over_now: true, supported: false, students: 1 },
    { absences_left: 3, over_now: true, supported: false, students: 1 },
    { absences_left: 3, over_now: true, supported: true, students: 3 },
    { absences_left: null, over_now: false, supported: false, students: 9 },
    { absences_left: 12, over_now: false, supported: false, students: 30 },
  ]);
  test('those who cannot finish under the threshold stand together, those of whom nothing is known not at all', () =>
    expect(left).toEqual([
      { left: null, over: 6, under: 0, overAlone: 6, underAlone: 0 },
      { left: 3, over: 4, under: 2, overAlone: 1, underAlone: 2 },
      { left: 12, over: 0, under: 30, overAlone: 0, underAlone: 30 },
    ]));
  test('every student drawn is in the description, and who is not drawn is counted', () => {
    const told = { left, unsupported: 1 } as Parameters<typeof leftChart>[1];
    expect(drawnUpTo(told, 10)).toEqual({ drawn: 12, rest: 30 });
    expect(leftChart(words, told, 'x').description).toBe(
      '6 can no longer finish under 10%. 6 students have 3 left, 4 of them over 10%. 3 have no support on record.',
    );
  });
  test('without support a mark is hollow; where no service is loaded nobody’s is, and nothing is said of it', () => {
    const drawn = (unsupported: number | null): string =>
      still(leftChart(words, { left, unsupported } as Parameters<typeof leftChart>[1], 'x'), 860);
    const hollow = (svg: string): number => (svg.match(/fill="var\(--paper\)"/g) ?? []).length;
    expect(drawn(1)).toContain('hollow: no support on record');
    expect(hollow(drawn(1))).toBeGreaterThan(0);
    expect(drawn(null)).not.toContain('support');
    expect(hollow(drawn(null))).toBe(0);
  });
});
