import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { land, unpack } from '../src/land.ts';
import { extract } from '../src/read/member.ts';
import { arrived, folderWith, refusal } from './folder.ts';
import { type Member, zipFile } from './zip-file.ts';

const limits = { fileBytes: 2_000_000, archiveBytes: 3_000_000 };

async function open(name: string, bytes: Buffer, allowed = limits) {
  const folder = folderWith({ [name]: bytes });
  mkdirSync(join(folder, 'work'));
  const { landed, problems } = await land([arrived(folder, name)], {
    landedFolder: join(folder, 'landed'),
    limits: { fileBytes: 1e8 },
  });
  const [file] = landed;
  if (!file) throw new Error(problems.map(({ says }) => says).join());
  return unpack(file, join(folder, 'work'), allowed);
}
const zip = (members: Member[], allowed = limits) => open('a.zip', zipFile(members), allowed);
const noise = (bytes: number) =>
  Buffer.from(Array.from({ length: bytes }, (_, i) => (i * 7919 + (i >> 8) * 104729) % 251));

test('a file that is no archive is its own member', async () => {
  expect(await open('a.csv', Buffer.from('id\n'))).toMatchObject([{ name: 'a.csv', form: 'text' }]);
});

test('members come by name, each with its own hash and facts', async () => {
  const members = await zip([
    { name: 'b.xml', content: Buffer.from('\u00e9', 'latin1') },
    { name: 'year/a.csv', content: 'id\n1\n' },
    { name: 'year/', content: '' },
    { name: '__MACOSX/._a.csv', content: 'x' },
  ]);
  expect(members).toMatchObject([
    { name: 'a.zip/b.xml', encoding: 'single-byte', source: 'attendance' },
    { name: 'a.zip/year/a.csv', encoding: 'utf-8', bytes: 5 },
  ]);
  expect(members.map(({ path }) => readFileSync(path, 'latin1'))).toEqual(['\u00e9', 'id\n1\n']);
});

test('an archive is known by its bytes, whatever its name', async () => {
  const bytes = zipFile([{ name: 'a.csv', content: 'id\n' }]);
  expect(await open('export.csv', bytes)).toMatchObject([{ name: 'export.csv/a.csv' }]);
});

test('gzip holds one file, named without its ending', async () => {
  const members = await open('in/a.csv.gz', gzipSync('id\n1\n'));
  expect(members).toMatchObject([{ name: 'in/a.csv', form: 'text', bytes: 5 }]);
});

describe('refused by name', () => {
  const good: Member = { name: 'a.csv', content: 'id\n1\n' };
  const big = noise(1_200_000);
  test.each<[string, () => Promise<unknown>, string]>([
    ['cut off', () => open('a.zip', zipFile([good]).subarray(0, -30)), 'a.zip: The archive is cut off or damaged.'],
    [
      'cut off early',
      () => open('a.zip', zipFile([good]).subarray(0, 20)),
      'a.zip: The archive is cut off or damaged.',
    ],
    ['changed', () => zip([{ ...good, crc: 1 }]), 'a.zip/a.csv: The archive is cut off or damaged.'],
    [
      'nested',
      () => zip([good, { name: 'b.zip', content: 'x' }]),
      'a.zip/b.zip: This is an archive inside an archive.',
    ],
    [
      'nested in disguise',
      () => zip([{ name: 'b.csv', content: zipFile([good]) }]),
      'a.zip/b.csv: This is an archive inside an archive.',
    ],
    [
      'traversal',
      () => zip([{ name: '../../evil.csv', content: 'x' }]),
      'a.zip: The archive names a file outside of itself, which is how archives attack.',
    ],
    [
      'absolute path',
      () => zip([{ name: '/etc/evil', content: 'x' }]),
      'a.zip: The archive names a file outside of itself, which is how archives attack.',
    ],
    ['encrypted', () => zip([{ ...good, encrypted: true }]), 'a.zip/a.csv: The archive has a password.'],
    ['without files', () => zip([]), 'a.zip: The archive holds no file.'],
    ['an empty member', () => zip([{ name: 'a.csv', content: '' }]), 'a.zip/a.csv: The file is empty.'],
    ['twice the same name', () => zip([good, good]), 'a.zip/a.csv: The archive holds two files of this name.'],
    [
      'a workbook',
      () => zip([{ name: '[Content_Types].xml', content: 'x' }]),
      'a.zip: This is an Excel workbook (or another Office file).',
    ],
    [
      'a member over the limit',
      () => zip([{ name: 'a.csv', content: noise(2_000_001) }]),
      'a.zip/a.csv: Unpacked it is larger than the 2 MB that are allowed.',
    ],
    [
      'too much together',
      () => zip(['a', 'b', 'c'].map((name) => ({ name, content: big }))),
      'a.zip: Unpacked it is larger than the 3 MB that are allowed.',
    ],
    [
      'a lie about its size',
      () => zip([{ name: 'a.csv', content: big, claims: 10 }]),
      'a.zip: The archive is cut off or damaged.',
    ],
    [
      'gzip cut off',
      () => open('a.csv.gz', gzipSync(big).subarray(0, -20)),
      'a.csv.gz: The compressed file is cut off or damaged.',
    ],
    [
      'gzip too large',
      () => open('a.csv.gz', gzipSync(noise(2_000_001))),
      'a.csv.gz: Unpacked it is larger than the 2 MB that are allowed.',
    ],
    ['gzip of a tar', () => open('a.tar.gz', gzipSync('x')), 'a.tar.gz: This is an archive inside an archive.'],
    [
      'gzip of a gzip',
      () => open('a.csv.gz', gzipSync(gzipSync('x'))),
      'a.csv.gz: This is an archive inside an archive.',
    ],
  ])('%s', async (_, work, says) => {
    expect(await refusal(work)).toBe(says);
  });

  test('a bomb, before anything is unpacked', async () => {
    const bomb = zipFile([{ name: 'a.csv', content: Buffer.alloc(20_000_000) }]);
    const folder = folderWith({ 'a.zip': bomb });
    const { landed } = await land([arrived(folder, 'a.zip')], {
      landedFolder: join(folder, 'landed'),
      limits: { fileBytes: 1e9 },
    });
    const [file] = landed;
    if (!file) throw new Error('not landed');
    const large = { fileBytes: 1e9, archiveBytes: 1e9 };
    expect(await refusal(unpack(file, join(folder, 'work'), large))).toMatch(
      /^a.zip\/a.csv: Unpacked it would be 10\d\d times as large, which no table is.$/,
    );
    expect(
      readdirSync(join(folder, 'work'), { recursive: true }).filter(
        (name) => /\d$/.test(String(name)) && String(name).includes('/'),
      ),
    ).toEqual([]);
  });

  test('too many members', async () => {
    const members = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.csv`, content: 'x' }));
    expect(await refusal(zip(members))).toBe('a.zip: The archive holds more than 10000 files.');
  });
});

test('a member that turns out to be damaged before the first of it is written is refused, and ends nothing else', async () => {
  const stream = new PassThrough();
  const work = extract(stream, join(folderWith(), '1'), { name: 'a.zip/a.csv', bytes: 10, setting: 'limits' });
  stream.destroy(new Error('too many bytes'));
  await expect(work).rejects.toThrow('too many bytes');
});
