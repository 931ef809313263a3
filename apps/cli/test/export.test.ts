import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@hearth/metrics/catalog';
import type { Cell, CellQuery, ReleaseWindow } from '@hearth/metrics/window';
import { Refused } from '@hearth/pipeline';
import { afterAll, describe, expect, test } from 'vitest';
import { csv } from '../src/reports/csv.ts';
import { fillReport } from '../src/reports/fill-report.ts';
import { fscsReport, type ReportLine } from '../src/reports/fscs.ts';
import { readLabels } from '../src/reports/labels.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the federal report', () => {
  test('names indicators that there are, and what they are divided by', () => {
    const measured = fscsReport.flatMap((line) => line.measures);
    expect(measured.length).toBeGreaterThan(20);
    for (const { indicator, by = [] } of measured) {
      const words = catalog.find(({ id }) => id === indicator);
      expect(words?.id).toBe(indicator);
      expect([indicator, by.filter((one) => !words?.breakdowns.includes(one))]).toEqual([indicator, []]);
    }
  });

  test('has a program measure, six administrative topics and seven others, each with a figure', () => {
    const bySection = Map.groupBy(fscsReport, ({ section }) => section.split(' ')[0]);
    expect([...bySection].map(([section, lines]) => [section, lines.length])).toEqual([
      ['Head', 9],
      ['Program', 2],
      ['Administrative', 6],
      ['Other', 7],
    ]);
    for (const { id, section, measures, byHand } of fscsReport)
      expect([id, measures.length > 0, byHand !== undefined || measures.length > 0]).toEqual([
        id,
        !section.startsWith('Head'),
        true,
      ]);
  });

  test('names every line once', () => expect(new Set(fscsReport.map(({ id }) => id)).size).toBe(fscsReport.length));
});

const cell = (more: Partial<Cell>): Cell =>
  ({
    indicator_id: 'graduation_rate',
    definition_version: 1,
    school_year: 2025,
    period_kind: 'year',
    period: '2025',
    grain: 'district',
    school_id: 'district',
    breakdown: 'all',
    member: 'all',
    people: null,
    numerator: null,
    denominator: null,
    value: null,
    low: null,
    high: null,
    status: 'protected',
    coded: null,
    size_band: null,
    ...more,
  }) as Cell;

const line: ReportLine = {
  id: 'graduation',
  section: 'Administrative data',
  label: 'Graduation on time',
  measures: [{ indicator: 'graduation_rate' }],
  byHand: 'In words.',
};

/** A release of one indicator. What is asked of it is kept. */
function releaseOf(cells: readonly Cell[]): { window: ReleaseWindow; asked: CellQuery[] } {
  const asked: CellQuery[] = [];
  const window = {
    release: () =>
      Promise.resolve({
        release_id: '2026-02-12.1',
        as_of: '2026-02-12',
        district_name: 'Harrow Bend',
        invented: true,
      }),
    schools: () =>
      Promise.resolve([
        { school_id: '118', name: 'Tansy Hollow', community_school_since: '2023-08-21' },
        { school_id: '120', name: 'Wrenford', community_school_since: null },
      ]),
    cells: (query: CellQuery) => {
      asked.push(query);
      return Promise.resolve(cells);
    },
  };
  return { window: window as unknown as ReleaseWindow, asked };
}

const told = async (cells: readonly Cell[]): Promise<Record<string, unknown>[]> => {
  const [header = [], ...rows] = await fillReport(
    releaseOf(cells).window,
    [line],
    new Map([['graduation', 'Our words']]),
  );
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
};

describe('a row', () => {
  test('for a person comes first, and then figures, ranges and states as the release has them', async () => {
    const rows = await told([
      cell({ school_year: 2025, status: 'shown', value: 78, low: 73, high: 83, people: 241 }),
      cell({ school_year: 2025, school_id: '118', status: 'coded', coded: '70-74', size_band: '41-100' }),
      cell({ school_year: 2024 }),
      cell({ school_year: 2023, status: 'shown', value: 70 }),
      cell({ school_year: 2026, status: 'none' }),
    ]);
    expect(rows).toMatchObject([
      { Line: 'graduation', Label: 'Our words', 'By Hand': 'In words.', Measure: null, Release: '2026-02-12.1' },
      {
        Measure: 'On-time graduation',
        'School Year': '2024-25',
        Place: 'Harrow Bend',
        Figure: 78,
        Low: 73,
        People: 241,
      },
      { 'School Number': '118', Place: 'Tansy Hollow', Figure: null, Range: '70-74', People: '41-100' },
      { 'School Year': '2023-24', State: 'protected', Figure: null, Range: null, People: null },
    ]);
  });

  test('is of the district and of community schools alone', async () => {
    const { window, asked } = releaseOf([]);
    await fillReport(window, [line], new Map());
    expect(asked).toMatchObject([{ indicator: 'graduation_rate', school: ['district', '118'], breakdown: ['all'] }]);
  });
});

describe('labels', () => {
  const path = join(folder, 'reports/fscs_labels.txt');

  test('are written where there are none, and read back', () => {
    expect(readLabels(path, [line])).toEqual(new Map([['graduation', 'Graduation on time']]));
    expect(readFileSync(path, 'utf8')).toMatch(/^# .*\n# .*\ngraduation: Graduation on time\n$/);
    writeFileSync(path, '\uFEFF# ours\r\n\r\n graduation : 5. Graduation rates: four years \r\n');
    expect(readLabels(path, [line]).get('graduation')).toBe('5. Graduation rates: four years');
  });

  const wrong = join(folder, 'wrong_labels.txt');
  test.each([
    ['gradation: Graduation', 'No line of the report is called “gradation”.'],
    ['Graduation rates', 'No line of the report is called “Graduation rates”.'],
    ['graduation:', '“graduation” has no words.'],
  ])('that no line has are refused: %s', (written, says) => {
    writeFileSync(wrong, `# ours\n${written}\n`);
    try {
      readLabels(wrong, [line]);
      expect.unreachable();
    } catch (error) {
      expect((error as Refused).problems).toMatchObject([{ where: `${wrong}, line 2`, says }]);
    }
  });
});

test('a cell is never a formula, and quotes and commas are kept', () =>
  expect(csv([['=1+1', 'a, "b"', null, -3, '-3 points']])).toBe('\uFEFF\'=1+1,"a, ""b""",,-3,\'-3 points\r\n'));
