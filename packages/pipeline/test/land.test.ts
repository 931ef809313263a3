import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivals } from '../src/arrivals.ts';
import { land } from '../src/land.ts';
import { landedFile, readLedger, withArrivals, writeLedger } from '../src/ledger.ts';
import { arrived, folderWith, refusal } from './folder.ts';

const limits = { fileBytes: 1_000_000 };
const landIn = (folder: string, ...names: string[]) =>
  land(
    names.map((name) => arrived(folder, name)),
    { landedFolder: join(folder, 'landed'), limits },
  );

describe('landing', () => {
  test('keeps a file as sent under its hash', async () => {
    const folder = folderWith({ 'a.csv': 'id\n1\n' });
    const { landed, problems } = await landIn(folder, 'a.csv');
    expect(problems).toEqual([]);
    expect(landed).toMatchObject([{ name: 'a.csv', bytes: 5, encoding: 'utf-8', form: 'text', strayBytes: 0 }]);
    expect(readFileSync(landed[0]?.path ?? '', 'utf8')).toBe('id\n1\n');
    expect(readdirSync(join(folder, 'landed'))).toEqual([landed[0]?.hash]);
  });

  test('the same content again, under any name, changes nothing', async () => {
    const folder = folderWith({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n1\n' });
    const first = (await landIn(folder, 'a.csv')).landed[0];
    const written = statSync(first?.path ?? '').mtimeMs;
    const { landed } = await landIn(folder, 'a.csv', 'b.csv');
    expect(landed.map(({ hash }) => hash)).toEqual([first?.hash, first?.hash]);
    expect(statSync(first?.path ?? '').mtimeMs).toBe(written);
    expect(readdirSync(join(folder, 'landed'))).toHaveLength(1);
  });

  test('another file of the same size is another file', async () => {
    const folder = folderWith({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n2\n' });
    await landIn(folder, 'a.csv');
    const { landed } = await landIn(folder, 'b.csv');
    expect(readFileSync(landed[0]?.path ?? '', 'utf8')).toBe('id\n2\n');
  });

  test('a landed file that was cut short is put right', async () => {
    const folder = folderWith({ 'a.csv': 'id\n1\n' });
    const path = (await landIn(folder, 'a.csv')).landed[0]?.path ?? '';
    truncateSync(path, 2);
    await landIn(folder, 'a.csv');
    expect(readFileSync(path, 'utf8')).toBe('id\n1\n');
  });

  test('every kind of bad file is named, and harms no other', async () => {
    const folder = folderWith({
      'good.csv': 'id\n1\n',
      'empty.csv': '',
      'large.csv': 'x'.repeat(1_000_001),
      'letter.csv': '%PDF-1.7 ...',
      'old.xls': Buffer.from('d0cf11e0a1b11ae100', 'hex'),
    });
    mkdirSync(join(folder, 'folder.csv'));
    const names = ['folder.csv', 'missing.csv', 'empty.csv', 'large.csv', 'letter.csv', 'old.xls', 'good.csv'];
    const { landed, problems } = await landIn(folder, ...names);
    expect(landed.map(({ name }) => name)).toEqual(['good.csv']);
    expect(problems.map(({ where, says }) => `${where}: ${says}`)).toEqual([
      'folder.csv: This is a folder, not a file.',
      'missing.csv: There is no such file.',
      'empty.csv: The file is empty.',
      'large.csv: The file has 1.0 MB and at most 1.0 MB are allowed.',
      'letter.csv: This is a PDF.',
      'old.xls: This is an Excel workbook of the old kind (.xls).',
    ]);
    expect(problems.every(({ remedy }) => remedy)).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
    const folder = folderWith({ 'secret.csv': 'id\n1\n' });
    chmodSync(join(folder, 'secret.csv'), 0);
    expect((await landIn(folder, 'secret.csv')).problems).toMatchObject([{ says: 'The file may not be read.' }]);
  });
});

describe('arrivals', () => {
  const source = (name: string, files: string[], optional = false) => ({ name, files, optional });

  test('by source and then by name, each file once', () => {
    const folder = folderWith({ 'incoming/b.csv': '', 'incoming/a.csv': '', 'incoming/r.xml': '' });
    const sources = [source('one', ['incoming/b*', 'incoming/*.csv']), source('two', ['incoming/r.xml'])];
    const { files, problems } = arrivals(folder, sources);
    expect(problems).toEqual([]);
    expect(files.map(({ source: of, name }) => `${of} ${name}`)).toEqual([
      'one incoming/a.csv',
      'one incoming/b.csv',
      'two incoming/r.xml',
    ]);
  });

  test('a glob that finds nothing is a problem unless the source is optional', () => {
    const { problems } = arrivals(folderWith(), [source('one', ['in/*.csv']), source('two', ['in/*.csv'], true)]);
    expect(problems).toMatchObject([
      { where: 'sources.one.files', says: 'No file in the data folder matches in/*.csv.' },
    ]);
  });

  test('a file from outside the data folder has its own name only', () => {
    const outside = folderWith({ 'a.csv': '' });
    expect(arrivals(folderWith(), [source('one', [join(outside, '*.csv')])]).files).toMatchObject([{ name: 'a.csv' }]);
  });
});

describe('ledger', () => {
  test('grows by what is new for a source, and is read back', async () => {
    const folder = folderWith({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n2\n' });
    const { landed } = await landIn(folder, 'a.csv');
    const first = withArrivals([], landed, '2026-02-01T00:00:00Z');
    await writeLedger(join(folder, 'landed'), first);
    expect(await readLedger(join(folder, 'landed'))).toEqual(first);
    const both = (await landIn(folder, 'a.csv', 'b.csv')).landed;
    const second = withArrivals(first, both, '2026-02-02T00:00:00Z');
    expect(second.map(({ sequence, name, receivedAt }) => `${sequence} ${name} ${receivedAt}`)).toEqual([
      '1 a.csv 2026-02-01T00:00:00Z',
      '2 b.csv 2026-02-02T00:00:00Z',
    ]);
    const again = withArrivals(second, [{ ...both[0], source: 'other' } as never], '2026-02-03T00:00:00Z');
    expect(again).toHaveLength(3);
    const [entry] = second;
    expect(entry && landedFile(join(folder, 'landed'), entry)).toMatchObject(landed[0] ?? {});
    expect(readdirSync(join(folder, 'landed')).sort().at(-1)).toBe('ledger.json');
  });

  test('is empty where nothing has landed, and refused when damaged', async () => {
    const folder = folderWith();
    expect(await readLedger(folder)).toEqual([]);
    writeFileSync(join(folder, 'ledger.json'), '{"entries": [{"sequence": 1');
    expect(await refusal(readLedger(folder))).toBe(
      'landed/ledger.json: The ledger of what arrived cannot be understood.',
    );
  });
});
