import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { literal, openDatabase } from '../src/database.ts';
import { publish } from '../src/publish/index.ts';
import { recoveredBySubtraction } from '../src/statistics/index.ts';
import { openRelease, type ReleaseWindow } from '../src/window/index.ts';
import { makeDistrict } from './district.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('comparisons');
const warehouse = join(folder, 'warehouse.duckdb');
let window: ReleaseWindow;

/** "publisher level place within category status eligible count percent", one figure a line; - is nothing. */
const figures = `
  quarry state 00 - all shown 5000000 1000000 20.0
  quarry state 00 - GX suppressed - - -
  quarry county 99 - all shown 9000 1800 20.0
  quarry county 98 - all shown 8000 1700 21.3
  quarry district 9910017 99 all shown 2400 513 21.4
  quarry district 9910017 99 GX suppressed - - -
  quarry district 9910017 99 GZ not_given - - -
  quarry district 9910017 99 RP shown 9 3 33.3
  quarry district 9910017 99 RI shown 40 2 5.0
  quarry district 9910017 99 RF shown 40 38 95.0
  quarry district 9920025 99 all shown 6600 1287 19.5
  quarry school 99100170100101 9910017 all shown 310 62 20.0
  quarry school 99200250100102 9920025 all shown 410 82 20.0
  sedge state S - all shown 700000 70000 10.0
  sedge district 7 - all shown 900 90 10.0`;

beforeAll(async () => {
  await makeDistrict(warehouse, { schools: 6, perGrade: 90, years: [2026], seed: 7 });
  const database = await openDatabase(':memory:');
  await database.run(`attach ${literal(warehouse)} as warehouse`);
  const rows = figures
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  for (const [publisher = '', level = '', place = '', within = '', category = '', status = '', ...numbers] of rows) {
    const [eligible, count, percent] = numbers.map((one) => (one === '-' ? 'null' : one));
    await database.run(`
      insert into warehouse.published_figure by name
      select 'state_file' as source, '${publisher}' as publisher, upper('${publisher}') as publisher_name,
        'chronic_absence_rate' as measure, 'all' as part, 2025 as school_year, '${level}' as level, '${place}' as place_id,
        nullif('${within}', '-') as within, 'all' as phase, case '${category}' when 'all' then 'all' else 'gender' end as category_kind,
        '${category}' as category, 'people' as counts, ${eligible} as eligible, ${count} as count, ${percent} as percent, '${status}' as status`);
  }
  await database.run(`
    insert into warehouse.published_figure by name
    select * replace (date '2025-02-12' as date, 'day' as part) from warehouse.published_figure where level = 'state'`);
  await database.run(
    `insert into warehouse.published_id values ('quarry', null, '9910017'), ('quarry', 1, '99100170100101')`,
  );
  database.close();
  const releases = join(folder, 'releases');
  const { folder: made } = await publish({
    warehouse,
    releases,
    publishedAt: '2026-02-12T18:05:00Z',
    codeVersion: 'test',
    keep: 1,
  });
  window = await openRelease(made);
}, 60_000);
afterAll(() => window.close());

describe('a release holds what others published', () => {
  const said = async (query: Parameters<ReleaseWindow['comparisons']>[0] = {}): Promise<string[]> =>
    (await window.comparisons(query)).map((row) =>
      [
        row.publisher,
        row.level,
        row.place_id,
        row.school_id,
        row.category,
        row.status,
        row.eligible,
        row.count,
        row.percent,
      ]
        .map((value) => value ?? '-')
        .join(' '),
    );

  test('about every state, the district, its schools and its county, and about nobody else', async () =>
    expect(await said()).toEqual([
      'quarry state 00 - all shown 5000000 1000000 20',
      'quarry state 00 - GX suppressed - - -',
      'quarry county 99 - all shown 9000 1800 20',
      'quarry district 9910017 district all shown 2400 513 21.4',
      'quarry district 9910017 district GX suppressed - - -',
      'quarry school 99100170100101 101 all shown 310 62 20',
      'sedge state S - all shown 700000 70000 10',
    ]));

  test('what was suppressed stays so, and is no zero', async () => {
    const suppressed = (await window.comparisons({ level: 'district' })).filter(
      ({ status }) => status === 'suppressed',
    );
    expect(suppressed).toMatchObject([{ category: 'GX', people: null, eligible: null, count: null, percent: null }]);
  });

  test('no figure is there that nobody published: nothing is added up', async () => {
    const published = new Set(
      figures
        .trim()
        .split('\n')
        .map((line) => Number(line.trim().split(' ').at(-1))),
    );
    for (const { percent } of await window.comparisons({}))
      expect(percent === null || published.has(percent)).toBe(true);
  });

  test.each([
    [{ school: 'district', categoryKind: 'all' }, 1],
    [{ school: '101' }, 1],
    [{ level: ['state', 'county'], categoryKind: 'all' }, 3],
    [{ measure: 'attendance_rate' }, 0],
    [{ schoolYear: 2026 }, 0],
    [{ level: [] }, 0],
    [{ level: "state' or '1'='1" }, 0],
  ])('%j', async (query, rows) => expect(await said(query)).toHaveLength(rows));
});

describe('the attack by which published tables come back, by plain subtraction', () => {
  test.each([
    ['one hidden part', { total: 100, parts: [60, 33, null] }, 7],
    ['nobody behind it', { total: 93, parts: [60, 33, null] }, 0],
    ['two hidden parts', { total: 100, parts: [60, null, null] }, undefined],
    ['none hidden', { total: 100, parts: [60, 40] }, undefined],
    ['a hidden total', { total: null, parts: [60, 33, null] }, undefined],
  ])('%s', (_says, family, expected) => expect(recoveredBySubtraction(family)).toBe(expected));

  test('gives nothing of ours', async () => {
    const cells = await window.cells({});
    const place = (cell: (typeof cells)[number]): string =>
      [cell.indicator_id, cell.school_year, cell.period_kind, cell.period, cell.school_id].join('|');
    const totals = new Map(cells.filter(({ breakdown }) => breakdown === 'all').map((cell) => [place(cell), cell]));
    // every group of every place; then every group and everybody, over the schools
    const families = [
      ...[
        ...Map.groupBy(
          cells.filter(({ breakdown }) => breakdown !== 'all'),
          (cell) => `${place(cell)}|${cell.breakdown}`,
        ).values(),
      ].map((parts) => ({ total: parts[0] && totals.get(place(parts[0])), parts })),
      ...[
        ...Map.groupBy(cells, ({ indicator_id: id, school_year: year, period_kind: kind, period, breakdown, member }) =>
          [id, year, kind, period, breakdown, member].join('|'),
        ).values(),
      ].map((parts) => ({
        total: parts.find(({ school_id: school }) => school === 'district'),
        parts: parts.filter(({ school_id: school }) => school !== 'district'),
      })),
    ];
    const hidden = families.filter(({ parts }) => parts.some(({ status }) => status === 'protected'));
    expect(hidden.length).toBeGreaterThan(100);
    for (const figure of ['people', 'numerator', 'denominator'] as const) {
      const recovered = families.filter(
        ({ total, parts }) =>
          parts.some(({ status }) => status === 'protected') &&
          recoveredBySubtraction({ total: total?.[figure] ?? null, parts: parts.map((part) => part[figure]) }) !==
            undefined,
      );
      expect(recovered).toEqual([]);
    }
  });
});
