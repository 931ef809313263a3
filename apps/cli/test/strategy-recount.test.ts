import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample, type Sample } from '../src/sample/index.ts';

// Counts the strategy’s record again from the bytes of its workbook, slowly and plainly, to show that the truths say what it says.

const folder = mkdtempSync(join(tmpdir(), 'hearth-strategy-recount-'));
let sample: Sample;
/** Rows below the example, by the title of the sheet and the heading of the column. */
const sheets = new Map<string, Readonly<Record<string, string>>[]>();

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const day = (serial: string): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  sample = await makeSample({ folder, slice: true });
  const parts = unzipSync(readFileSync(join(folder, 'incoming/strategy.xlsx')));
  const read = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, text = '']) =>
    unescape([...text.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, one = '']) => one).join('')),
  );
  [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].forEach(([, title = ''], index) => {
    const rows = [
      ...read(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row [^>]*r="(\d+)"[^>]*>([\s\S]*?)<\/row>/g),
    ];
    const cells = rows.map(([, , row = '']) =>
      Object.fromEntries(
        [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
          ([, column = '', about = '', value = '']) => {
            const [, written = ''] = /<v>([\s\S]*?)<\/v>/.exec(value) ?? [];
            return [column, about.includes('t="s"') ? (shared[Number(written)] ?? '') : written];
          },
        ),
      ),
    );
    const [, headings = {}, , ...below] = cells;
    sheets.set(
      title,
      below.map((row) =>
        Object.fromEntries(Object.entries(headings).map(([column, heading]) => [heading, row[column] ?? ''])),
      ),
    );
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const rows = (title: string): Readonly<Record<string, string>>[] => sheets.get(title) ?? [];

describe('the workbook', () => {
  test('has the rows that the truths say, and those that must be refused', () => {
    const written = [...sheets].reduce(
      (sum, [title, found]) => sum + (title === 'Instructions' || title === 'Hearth' ? 0 : found.length),
      0,
    );
    expect(written).toBe(sample.truths.files.find(({ path }) => path.endsWith('strategy.xlsx'))?.rows);
    const right = Object.values(sample.truths.strategy.sheets).reduce((sum, one) => sum + one, 0);
    const wrong = sample.truths.faults.filter(({ file }) => file.endsWith('strategy.xlsx'));
    expect(written - right).toBe(wrong.reduce((sum, fault) => sum + fault.rows, 0));
  });

  test('says how many educators stayed', () => {
    const educators = rows('Staff Roster').filter((row) => row['Role'] === 'Educator');
    const at = (year: string): Set<string> =>
      new Set(
        educators
          .filter((row) => row['School Year'] === year)
          .map((row) => `${row['Staff Number'] ?? ''} ${row['School Number'] ?? ''}`),
      );
    for (const [before, now, schoolYear] of [
      ['2022-23', '2023-24', 2024],
      ['2023-24', '2024-25', 2025],
      ['2024-25', '2025-26', 2026],
    ] as const) {
      const [earlier, later] = [at(before), at(now)];
      const truth = sample.truths.strategy.places.find(
        (place) => place.schoolId === '' && place.schoolYear === schoolYear,
      );
      expect([truth?.educatorsBefore, truth?.educatorsAtSchool]).toEqual([
        earlier.size,
        [...earlier].filter((one) => later.has(one)).length,
      ]);
    }
  });

  test('says which commitments were kept', () => {
    const due = rows('Commitments').filter((row) => {
      const first = row['First Due Date'] ?? '';
      return /^\d+$/.test(first) && day(first) >= '2025-07-01' && day(first) <= sample.truths.asOf;
    });
    const kept = due.filter(
      (row) =>
        row['Done On'] !== '' && Number(row['Done On']) <= Number(row['First Due Date']) && row['Evidence'] !== '',
    );
    const truth = sample.truths.strategy.places.find(
      ({ schoolId, schoolYear }) => schoolId === '' && schoolYear === 2026,
    );
    expect([truth?.commitmentsDue, truth?.commitmentsKept]).toEqual([due.length, kept.length]);
  });

  test('says how many days coordinators’ posts were empty', () => {
    // the second school’s is the only one of this year, from the day after its coordinator retired
    const [last = ''] = rows('Assignments').flatMap((row) =>
      row['Post Number'] === 'PO11' ? [row['Last Day'] ?? ''] : [],
    );
    const empty = (Date.parse(sample.truths.asOf) - Date.parse(day(last))) / 86_400_000;
    const latest = sample.truths.strategy.vacancy.find(({ schoolYear }) => schoolYear === 2026);
    expect(latest?.vacant).toBe(empty);
    expect(empty).toBe(62);
  });
});
