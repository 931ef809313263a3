import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample, SAMPLE_AS_OF, type Sample } from '../src/sample/index.ts';

const committed = join(import.meta.dirname, '../../../data/sample');
const temporary = mkdtempSync(join(tmpdir(), 'hearth-sample-'));
let slice: Sample;

beforeAll(async () => {
  slice = await makeSample({ folder: join(temporary, 'slice'), slice: true });
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** Every file of a folder with its bytes, hidden ones left out. */
function bytesOf(folder: string): Map<string, Buffer> {
  const names = [
    'hearth.yaml',
    'README.md',
    ...readdirSync(join(folder, 'incoming')).map((name) => `incoming/${name}`),
  ];
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

describe('the committed sample', () => {
  test('is what the generator makes, to the byte', () => {
    const made = bytesOf(join(temporary, 'slice'));
    const there = bytesOf(committed);
    expect([...there.keys()]).toEqual([...made.keys()]);
    for (const [name, bytes] of made) expect(there.get(name)?.equals(bytes), `${name} differs`).toBe(true);
  });
  test('is small', () => {
    const bytes = [...bytesOf(committed).values()].reduce((sum, file) => sum + file.length, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});

describe('the generator', () => {
  test('makes other data from another seed', async () => {
    const other = await makeSample({ folder: join(temporary, 'other'), slice: true, seed: 'another' });
    expect(other.truths.years).not.toEqual(slice.truths.years);
    expect(other.truths.cast.map(({ enrolledUnits }) => enrolledUnits)).toEqual(
      slice.truths.cast.map(({ enrolledUnits }) => enrolledUnits),
    );
  });
  test('leaves every code explained, unless asked for one that is not', async () => {
    const codes = (folder: string): string =>
      readFileSync(join(folder, `incoming/absences_2025-26_to_${SAMPLE_AS_OF}.csv`), 'utf8');
    const unmapped = join(temporary, 'unmapped');
    await makeSample({ folder: unmapped, slice: true, unmappedCode: true });
    expect(codes(join(temporary, 'slice')).match(/,ZZ,/g)).toBeNull();
    expect(codes(unmapped).match(/,ZZ,/g)).toHaveLength(3);
  });
  test('knows less on an earlier day, and nothing else', async () => {
    const folder = join(temporary, 'january');
    const january = await makeSample({ folder, slice: true, asOf: '2026-01-16' });
    const closed = (sample: Sample) => sample.truths.years.filter(({ schoolYear }) => schoolYear < 2026);
    const enrolled = (sample: Sample) => sample.truths.years.at(-1)?.enrolledUnits ?? 0;
    expect(closed(january)).toEqual(closed(slice));
    expect(enrolled(january)).toBeLessThan(enrolled(slice));
    for (const year of ['2022-23', '2023-24', '2024-25']) {
      const [before, after] = [folder, join(temporary, 'slice')].map((one) =>
        readFileSync(join(one, `incoming/absences_${year}.csv`)),
      );
      expect(before?.equals(after ?? Buffer.alloc(0)), year).toBe(true);
    }
  });
  test('refuses a day it knows nothing about', async () => {
    await expect(makeSample({ folder: temporary, slice: true, asOf: '2026-02-13' })).rejects.toThrow('2026-02-13');
  });
});

describe('the cast', () => {
  // days enrolled with a register, days absent, as data/sample/README.md tells their stories
  test.each([
    ['Ben Ortiz', 180, 18],
    ['Rosa Abara', 180, 17],
    ['Lena Moonfield', 9, 3],
    ['Sam Whitlow', 170, 17],
    ['Priya Nettlefold', 178, 52],
    ['Otis Greywood', 180, 180],
    ['Juno Fieldstone', 180, 17.5],
    ['Marcus Larkspur', 180, 0],
    ['Tamsin Pebblewhite', 180, 0],
    ['Viggo Saltmarsh', 180, 36],
    ['Hana Nakashima', 160, 16],
    ['Theo Winterbourne', 0, 0],
    ['Noor Cinderford', 120, 12],
    ['Zoë Peña', 180, 9],
    ['Mei Lightbody', 180, 4],
    ['Elías Tumbleweed', 110, 11],
  ])('%s: %d days, %d absent', (name, enrolled, absent) => {
    const found = slice.truths.cast.find((member) => member.name === name);
    expect([found?.enrolledUnits, found?.absentUnits]).toEqual([enrolled * 24, absent * 24]);
  });
  test('is in the README', () => {
    const readme = readFileSync(join(committed, 'README.md'), 'utf8');
    for (const { name, story } of slice.truths.cast) {
      expect(readme).toContain(`${name} | `);
      expect(readme).toContain(story);
    }
  });
});
