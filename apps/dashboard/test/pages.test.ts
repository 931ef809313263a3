import type { Cell } from '@hearth/metrics/window';
import { describe, expect, test } from 'vitest';
import { isShown } from '#lib/figures/figure.ts';
import { currentCells } from '#lib/server/pages/current-cells.ts';
import { exampleCases } from '#lib/server/pages/example.ts';
import { weeksOf } from '#lib/server/pages/frame.ts';
import { hearth } from '#lib/server/trpc/router.ts';
import { elsewhereAnswer } from '#lib/figures/elsewhere.ts';
import { english } from '#lib/words/english.ts';
import { speak } from '#lib/words/words.ts';
import { cell, fakeWindow } from './fake-window.ts';

const window = fakeWindow();
const words = speak(english);
const ask = hearth.createCaller({ window });

describe('the board', () => {
  test('compares this year to date with last year through the same instructional day', async () => {
    const { outcomes } = await ask.pages.board();
    const chronic = outcomes.find(({ measure }) => measure.id === 'chronic_absence_rate');
    expect(chronic).toMatchObject({ now: { value: 24 }, then: { value: 27 }, change: { verdict: 'better', by: -3 } });
  });
  test('judges nothing that has no interval', async () => {
    const { outcomes } = await ask.pages.board();
    expect(outcomes.find(({ measure }) => measure.id === 'attendance_rate')?.change.verdict).toBe('unjudged');
  });
  test('has at most four key figures and no indicator of context among outcomes', async () => {
    const { keyFigures, outcomes } = await ask.pages.board();
    expect(keyFigures.length).toBeLessThanOrEqual(4);
    expect(outcomes.map(({ measure }) => measure.better)).not.toContain('context');
  });
  test('lists schools by the alphabet and grades in their own order, never by figures', async () => {
    const { schools, grades } = await ask.pages.board();
    expect(schools.map(({ school }) => school.name)).toEqual([
      'Alder Street',
      'Bell Creek',
      'Cedar Flats',
      'Dry Gulch',
      'Orchard Park',
      'Sage Crossing',
    ]);
    expect(grades.map(({ member }) => member)).toEqual(['KG', '01', '02', '05', '10']);
  });
  test('compares a group with everyone not in it, and says nothing of a protected pair', async () => {
    const { gaps } = await ask.pages.board();
    expect(gaps.find(({ group }) => group === 'disability')).toMatchObject({
      inside: { value: 36 },
      outside: { value: 22 },
      gap: { by: 14, verdict: 'worse' },
    });
    expect(gaps.find(({ group }) => group === 'foster')).toMatchObject({
      inside: { state: 'protected', value: null },
      gap: { verdict: 'unknown', by: null },
    });
  });
  test('counts what it looked at to find what got worse', async () => {
    const { worse, compared } = await ask.pages.board();
    expect(worse.every(({ change }) => change.verdict === 'worse')).toBe(true);
    expect(compared).toBeGreaterThan(worse.length);
  });
  test('claims no narrowed gap that chance could have made', async () =>
    expect((await ask.pages.board()).narrowed).toEqual([]));
  test('a release without figures has an empty page, not a broken one', async () => {
    const empty = {
      ...fakeWindow({ school_year: null, as_of: null, instructional_day: null }),
      cells: () => Promise.resolve([]),
    };
    const page = await hearth.createCaller({ window: empty }).pages.board();
    expect(page).toMatchObject({ hasFigures: false, outcomes: [], worse: [], tiers: null });
  });
});

describe('a school', () => {
  test('shows its own registers and its own figures', async () => {
    const page = await ask.pages.school({ id: '101' });
    expect(page.frame.registers).toEqual({ due: 2000, taken: 1980, missing: 20 });
    expect(page.chronicNow?.now.value).toBe(22);
  });
  test('that opened this week has too few days, and no figure', async () => {
    const { chronicNow } = await ask.pages.school({ id: '106' });
    expect(chronicNow).toMatchObject({ now: { state: 'too_few_days', value: null }, change: { verdict: 'unknown' } });
  });
  test('that is not in the release is not found', async () => {
    await expect(ask.pages.school({ id: '999' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an indicator', () => {
  test('has its months at the chosen place, with the break where nothing was submitted', async () => {
    const { months } = await ask.pages.indicator({ id: 'attendance_rate' });
    const at = months?.months.findIndex(({ now }) => now === '2025-12') ?? -1;
    expect(months?.now[at]).toMatchObject({ state: 'not_submitted', value: null });
    expect(months?.months.map(({ now }) => now)[0]).toBe('2025-08');
  });
  test('has rows of every source behind it', async () => {
    const { behind } = await ask.pages.indicator({ id: 'chronic_absence_rate' });
    expect(behind.find(({ source }) => source === 'attendance')).toEqual({
      source: 'attendance',
      files: 1,
      read: 31846,
      kept: 31790,
      refused: 56,
    });
  });
  test('of no such name is not found', async () => {
    await expect(ask.pages.indicator({ id: 'happiness' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
  test('tells its worked examples in days', async () => {
    const { examples } = await ask.pages.indicator({ id: 'chronic_absence_rate' });
    expect(examples[0]).toMatchObject({ units: [{ enrolled: 180, absent: 18, decided: { kind: 'yes' } }] });
    expect(examples.some(({ units }) => units.some(({ decided }) => decided.kind === 'not_counted'))).toBe(true);
  });
  test('every one of the catalog has a page', async () => {
    for (const { measure } of (await ask.pages.indicators()).outcomes) {
      const page = await ask.pages.indicator({ id: measure.id });
      expect(page.measure.id).toBe(measure.id);
    }
  });
});

describe('quality', () => {
  test('rows read are rows kept and refused', async () => {
    const { rows } = await ask.pages.quality();
    expect(rows.read).toBe(rows.kept + rows.refused);
  });
  test('the reason with most rows comes first', async () => {
    expect((await ask.pages.quality()).reasons.map(({ rows_refused }) => rows_refused)).toEqual([41, 20]);
  });
});

test('a definition that changed in between is not compared across the change', async () => {
  const cells = window.cells.bind(window);
  const changed = {
    ...window,
    cells: async (query: Parameters<typeof cells>[0]) =>
      (await cells(query)).map((row) => (row.school_year === 2025 ? { ...row, definition_version: 2 } : row)),
  };
  const { outcomes } = await hearth.createCaller({ window: changed }).pages.board();
  expect(outcomes.every(({ then }) => !isShown(then))).toBe(true);
});

test('weeks of all schools are put together, and those of other years left out', () => {
  const row = (period: string, missing: number) =>
    ({
      period,
      school_id: '1',
      rows_read: 10,
      rows_kept: 10 - missing,
      rows_refused: missing,
    }) as unknown as Parameters<typeof weeksOf>[0][number];
  expect(
    weeksOf([row('2026-02-02', 1), row('2026-02-02', 2), row('2024-02-05', 5), row('2025-08-25', 0)], 2026),
  ).toEqual([
    { monday: '2025-08-25', due: 10, taken: 10, missing: 0 },
    { monday: '2026-02-02', due: 20, taken: 17, missing: 3 },
  ]);
});

test('an example with days of days says both, and one of days is not told in 24ths', () => {
  const student_period = [{ enrolled_units: 48, absent_units: 12 }];
  const decided = (expect: Parameters<typeof exampleCases>[0][number]['expect'], unit: 'days' | 'percent_of_days') =>
    exampleCases([{ says: 'x', given: { student_period }, expect }], unit)[0]?.units[0];
  expect(decided([{ numerator: 36, denominator: 48 }], 'percent_of_days')).toEqual({
    enrolled: 2,
    absent: 0.5,
    decided: { kind: 'days', days: 1.5, of: 2 },
  });
  expect(decided([{ value: 12 }], 'days')?.decided).toEqual({ kind: 'number', value: 0.5 });
});

test('a procedure that fails tells nothing of why', async () => {
  const { fetchRequestHandler } = await import('@trpc/server/adapters/fetch');
  const broken = { ...window, schools: () => Promise.reject(new Error('/secret/path exploded')) };
  const response = await fetchRequestHandler({
    endpoint: '/t',
    req: new Request('http://x/t/pages.schools'),
    router: hearth,
    createContext: () => ({ window: broken }),
  });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/secret|exploded|stack|\.ts/);
});

describe('what others published', () => {
  const elsewhere = async (id: string) => (await ask.pages.indicator({ id }))?.elsewhere ?? [];

  test('stands beside the measure it is nearest to, this district first, the whole last, the latest year first', async () => {
    const [theirs] = await elsewhere('chronic_absence_rate');
    expect(theirs?.places.map(({ name, schoolYear, figure }) => [name, schoolYear, figure.percent])).toEqual([
      ['Harrow Bend Unified', 2025, 21.4],
      ['Flint', 2025, 20],
      ['Quarry', 2025, 20],
      ['Harrow Bend Unified', 2024, 24.1],
    ]);
  });
  test('what was suppressed is no figure, and no zero', async () => {
    const [theirs] = await elsewhere('chronic_absence_rate');
    expect(theirs?.groups).toEqual([
      {
        name: 'Non-binary',
        ours: { percent: null, count: null, eligible: null },
        whole: { percent: 34, count: 1700, eligible: 5000 },
      },
    ]);
    expect(theirs?.schools.map(({ figure }) => figure.percent)).toEqual([null]);
  });
  test('is not there beside anything else', async () =>
    expect([...(await elsewhere('attendance_rate')), ...(await elsewhere('severe_chronic_rate'))]).toEqual([]));
  test('is said in a sentence', async () => {
    const [theirs] = await elsewhere('chronic_absence_rate');
    if (!theirs) throw new Error('nothing was published');
    const answer = (places: typeof theirs.places): string => elsewhereAnswer(words, { ...theirs, places });
    expect(answer(theirs.places)).toBe(
      'Quarry Department of Education, 2024–25: 21.4% for this district, 20.0% for Quarry as a whole.',
    );
    expect(answer(theirs.places.filter(({ isOurs }) => !isOurs))).toBe(
      'Quarry Department of Education, 2024–25: 20.0% for Quarry as a whole. Its figure for this district is not loaded.',
    );
    const suppressed = theirs.places.map((one) => ({ ...one, figure: { percent: null, count: null, eligible: null } }));
    expect(answer(suppressed)).toBe('Quarry Department of Education, 2024–25: this district’s figure is suppressed.');
  });
});

test('what is counted once a year stands in the place of the year to date, and only that', async () => {
  const of = (indicator_id: string, period_kind: 'year' | 'to_date', value: number): Cell =>
    cell({ indicator_id, period_kind, value });
  const rows = [
    of('graduation_rate', 'year', 78),
    of('chronic_absence_rate', 'year', 30),
    of('chronic_absence_rate', 'to_date', 24),
  ];
  const window = { ...fakeWindow(), cells: async () => rows };
  expect(
    (await currentCells(window, {})).map(({ indicator_id, period_kind, value }) => [indicator_id, period_kind, value]),
  ).toEqual([
    ['graduation_rate', 'to_date', 78],
    ['chronic_absence_rate', 'to_date', 24],
  ]);
});
