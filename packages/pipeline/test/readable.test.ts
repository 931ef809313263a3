import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { land, readable } from '../src/land.ts';
import type { Encoding } from '../src/source.ts';
import { arrived, folderWith, refusal } from './folder.ts';

async function read(bytes: Buffer | string, encoding: Encoding = 'auto') {
  const folder = folderWith({ 'a.csv': bytes });
  mkdirSync(join(folder, 'work'));
  const { landed } = await land([arrived(folder, 'a.csv')], {
    landedFolder: join(folder, 'landed'),
    limits: { fileBytes: 1e8 },
  });
  const [file] = landed;
  if (!file) throw new Error('not landed');
  const { path, notes } = await readable(file, encoding, join(folder, 'work'));
  return { text: readFileSync(path, 'utf8'), notes, itself: path === file.path };
}
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const cp1252 = Buffer.concat([Buffer.from('Ren\u00e9e costs ', 'latin1'), Buffer.from([0x80, 0x93])]);

test.each<[string, Buffer | string, Encoding, string, string[]]>([
  ['clean UTF-8 is read where it lies', 'José', 'auto', 'José', []],
  ['a byte order mark may stay', '\ufeffJosé', 'auto', '\ufeffJosé', []],
  ['UTF-8 wins over a wrong declaration', 'José', 'windows-1252', 'José', []],
  ['Windows-1252 is the guess', cp1252, 'auto', 'Renée costs €“', ['read as Windows-1252']],
  [
    'code page 437 by declaration',
    Buffer.from([0x50, 0x65, 0xa4, 0x61, 0x2c, 0x20, 0xe1, 0xff]),
    'cp437',
    'Peña, ß\u00a0',
    ['read as code page 437'],
  ],
  ['Latin-1 by declaration', Buffer.from([0xe9, 0x80]), 'latin-1', 'é\u0080', ['read as Latin-1']],
  ['UTF-16LE', Buffer.from('\ufeffid,é', 'utf16le'), 'auto', 'id,é', ['read as UTF-16']],
  ['UTF-16BE', utf16be('\ufeffid,é'), 'utf-16', 'id,é', ['read as UTF-16']],
  ['stray bytes', 'a\u0000b\u001a\u001ac and more text', 'auto', 'abc and more text', ['3 NUL or 0x1A bytes left out']],
  ['one stray byte', 'ab\u001a', 'auto', 'ab', ['1 NUL or 0x1A byte left out']],
  [
    'stray bytes in Windows-1252',
    Buffer.from('\u00e9\u001a', 'latin1'),
    'auto',
    'é',
    ['read as Windows-1252', '1 NUL or 0x1A byte left out'],
  ],
])('%s', async (_, bytes, encoding, text, notes) => {
  expect(await read(bytes, encoding)).toEqual({ text, notes, itself: notes.length === 0 });
});

test('a conversion of many chunks loses nothing', async () => {
  const line = 'Renée,101,2026-02-12\n';
  const { text } = await read(Buffer.from(line.repeat(300_000), 'latin1'));
  expect(text).toBe(line.repeat(300_000));
});

test('a declared encoding that does not fit is refused', async () => {
  expect(await refusal(read(cp1252, 'utf-8'))).toBe('a.csv: The file is not UTF-8: some of its bytes cannot be read.');
  expect(await refusal(read('plain', 'utf-16'))).toBe('a.csv: The file is not UTF-16.');
});
