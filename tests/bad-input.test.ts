// Bad input gets one clear message and exit code 2, and the release before stays live.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDistrict, writeFiles } from './small-district.ts';
import { zip } from './bad-input/zip.ts';
import { hearth, hearthMust } from './hearth.ts';

/** What `hearth status` says is live. */
const live = (data: string): unknown =>
  (JSON.parse(hearthMust('status', '--data', data, '--json').output) as { live: unknown }).live;

let good = '';
let liveBefore: unknown;
beforeAll(() => {
  good = mkdtempSync(join(tmpdir(), 'hearth-good-'));
  writeFiles(good, smallDistrict);
  hearthMust('load', '--data', good);
  hearthMust('publish', '--data', good);
  liveBefore = live(good);
  expect(liveBefore).toMatchObject({ release_id: '2025-09-26.1' });
});
afterAll(() => rmSync(good, { recursive: true, force: true }));

const text = (name: string): string => smallDistrict[name] ?? '';
const edited = (from: string, to: string) => ({ 'hearth.yaml': text('hearth.yaml').replace(from, to) });
const remove = (data: string, name: string): void => rmSync(join(data, name), { recursive: true });
const absences = 'incoming/absences.csv';

interface Case {
  readonly says: string;
  readonly spoil: (data: string) => void;
  /** What the message must hold: where, what, and what to do. */
  readonly message: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    says: 'a file that is missing',
    spoil: (data) => remove(data, absences),
    message: [/absences/, /no file/i, /hearth\.yaml/],
  },
  {
    says: 'a column that is missing',
    spoil: (data) => writeFiles(data, { [absences]: text(absences).replace('Code', 'Kode') }),
    message: [/absences\.csv/, /Code/, /column/i],
  },
  {
    says: 'columns separated by something else',
    spoil: (data) => writeFiles(data, { [absences]: text(absences).replaceAll(',', ';') }),
    message: [/absences\.csv: Its columns are separated by semicolons\./, /delimiter: ";"/],
  },
  {
    says: 'another table altogether',
    spoil: (data) => writeFiles(data, { [absences]: text('incoming/schools.csv') }),
    message: [/absences\.csv/, /Student/],
  },
  {
    says: 'values of another type in every row',
    spoil: (data) => writeFiles(data, { [absences]: text(absences).replaceAll('2025-09', 'Sept') }),
    message: [/absences/, /date/i],
  },
  {
    says: 'an empty file',
    spoil: (data) => writeFiles(data, { [absences]: '' }),
    message: [/absences\.csv/, /empty/i],
  },
  {
    says: 'a header and no rows',
    spoil: (data) => writeFiles(data, { 'incoming/enrollment.csv': 'Student,School,Entry,Grade\n' }),
    message: [/enrollment/, /no rows|only a header|header only/i],
  },
  {
    says: 'a folder in the place of a file',
    spoil: (data) => {
      remove(data, absences);
      mkdirSync(join(data, absences));
    },
    message: [/absences\.csv/, /folder/i],
  },
  {
    says: 'a file over the limit',
    spoil: (data) => writeFiles(data, { [absences]: text(absences).padEnd(2_000_000, '1001,101,2025-09-01,A\n') }),
    message: [/absences\.csv/, /MB/, /file_megabytes/],
  },
  {
    says: 'a small archive that unpacks to a large file',
    spoil: (data) =>
      writeFiles(data, {
        'incoming/absences_2.zip': zip('absences.csv', Buffer.alloc(50_000_000, '1001,101,2025-09-01,A\n')),
      }),
    message: [/absences_2\.zip/, /times as large|archive_megabytes/],
  },
  {
    says: 'an archive that was cut short',
    spoil: (data) =>
      writeFiles(data, {
        'incoming/absences_2.zip': zip('absences.csv', Buffer.from(text(absences))).subarray(0, -30),
      }),
    message: [/absences_2\.zip/],
  },
  {
    says: 'two files that contradict each other',
    // one that comes later is a newer snapshot; of two that come together nobody can say which is right
    spoil: (data) =>
      writeFiles(data, {
        'incoming/enrollment.csv': `${text('incoming/enrollment.csv')}\n`,
        'incoming/enrollment_b.csv': text('incoming/enrollment.csv').replaceAll(',03', ',04'),
      }),
    message: [/enrollment_b/, /contradicts/i, /load: upsert|one after the other/],
  },
  {
    says: 'no hearth.yaml',
    spoil: (data) => remove(data, 'hearth.yaml'),
    message: [/hearth\.yaml/],
  },
  {
    says: 'a hearth.yaml that is not YAML',
    spoil: (data) => writeFiles(data, { 'hearth.yaml': 'district: { name: [\n' }),
    message: [/hearth\.yaml/, /line 1|line 2/],
  },
  {
    says: 'a key with a typing mistake',
    spoil: (data) => writeFiles(data, edited('    files: incoming/schools.csv', '    fiels: incoming/schools.csv')),
    message: [/sources\.schools\.fiels/, /files/],
  },
  {
    says: 'a word that is not one of those expected',
    spoil: (data) => writeFiles(data, edited('load: snapshot', 'load: snapshop')),
    message: [/sources\.schools\.load/, /snapshot, append, upsert|snapshot/],
  },
  {
    says: 'a table that does not exist',
    spoil: (data) => writeFiles(data, edited('table: calendar_day', 'table: calender_day')),
    message: [/sources\.calendar\.fills/, /calendar_day/],
  },
];

/** Everything that a refused load must leave as it was. */
const state = (data: string): string[] =>
  ['warehouse.duckdb', 'releases/current', 'landed/ledger.json'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(data, name)))
      .digest('hex'),
  );

describe.each(cases)('$says', ({ spoil, message }) => {
  let data = '';
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'hearth-bad-'));
    cpSync(good, data, { recursive: true });
    spoil(data);
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  test('is refused with exit code 2, a message that helps, and nothing changed', () => {
    const before = state(data);
    const { code, errors, output } = hearth('load', '--data', data);
    expect(code, errors).toBe(2);
    for (const pattern of message) expect(errors).toMatch(pattern);
    const said = errors.split('\n').filter((line) => line !== '' && !line.startsWith('['));
    expect(new Set(said).size, 'each thing said once').toBe(said.length);
    expect(errors, 'no stack and no inside').not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|select |read_csv/);
    expect(errors.trim().split('\n').length, 'short').toBeLessThanOrEqual(8);
    expect(output).toBe('');
    expect(state(data)).toEqual(before);
  });

  test('leaves the release before live', () => expect(live(data)).toEqual(liveBefore));
});

describe('the command line itself', () => {
  test.each([
    [['lode'], /no command/i],
    [['load', '--as-of', 'tomorrow'], /as-of/],
    [['load', '--fast'], /--fast/],
    [['load', 'file.csv'], /file\.csv/],
  ] as const)('%j is refused with exit code 2', (words, message) => {
    const { code, errors } = hearth(...words, '--data', good);
    expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
  });
});
