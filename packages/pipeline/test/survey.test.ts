import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Survey } from '../src/read/survey.ts';

const look = (bytes: Buffer, size = bytes.length) => {
  const seen = new Survey();
  for (let at = 0; at < bytes.length; at += size) seen.add(bytes.subarray(at, at + size));
  return seen.facts();
};
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('encoding', () => {
  test.each([
    ['ASCII', Buffer.from('name\nAda\n'), 'utf-8', false],
    ['UTF-8', Buffer.from('José, Zoë, 北京, 🏫'), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.from('\ufeffJosé'), 'utf-8', true],
    ['UTF-16LE with a mark', Buffer.from('\ufeffid,name', 'utf16le'), 'utf-16le', true],
    ['UTF-16BE with a mark', utf16be('\ufeffid,name'), 'utf-16be', true],
    ['UTF-16LE without a mark', Buffer.from('student,school\n1,2\n', 'utf16le'), 'utf-16le', false],
    ['UTF-16BE without a mark', utf16be('student,school\n1,2\n'), 'utf-16be', false],
    ['Latin-1', Buffer.from('Jos\u00e9', 'latin1'), 'single-byte', false],
    ['UTF-8 cut inside a character', Buffer.from('José').subarray(0, 4), 'single-byte', false],
    ['a lone continuation byte', Buffer.from([0x61, 0x80, 0x61]), 'single-byte', false],
    ['zip', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'binary', false],
    ['Parquet', Buffer.from('PAR1rest', 'latin1'), 'binary', false],
  ])('%s', (_, bytes, encoding, byteOrderMark) => {
    expect(look(bytes)).toMatchObject({ encoding, byteOrderMark });
  });

  test('a character may lie across chunks of any size', () => {
    const bytes = Buffer.from('a é € 🏫 北京 z'.repeat(20));
    for (const size of [1, 2, 3, 4, 5, 7, 11, 64])
      expect(look(bytes, size).encoding, `chunks of ${size}`).toBe('utf-8');
  });

  test('a wrong byte is found wherever the chunks end', () => {
    const bytes = Buffer.concat([Buffer.from('🏫€é'), Buffer.from([0xe9]), Buffer.from(' and more text')]);
    for (let size = 1; size < bytes.length; size += 1) expect(look(bytes, size).encoding).toBe('single-byte');
  });
});

test('the hash is SHA-256 of all bytes', () => {
  const bytes = Buffer.from('x'.repeat(100_000));
  expect(look(bytes, 4096)).toMatchObject({ hash: createHash('sha256').update(bytes).digest('hex'), bytes: 100_000 });
});

test('NUL and 0x1A are counted in text, not in UTF-16 or archives', () => {
  expect(look(Buffer.from('a\u0000b\u001a\u001ac and some more text')).strayBytes).toBe(3);
  expect(look(Buffer.from('\ufeffab', 'utf16le')).strayBytes).toBe(0);
  expect(look(Buffer.from('PK\u0003\u0004\u0000\u0000\u001a', 'latin1')).strayBytes).toBe(0);
});
