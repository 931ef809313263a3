import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRecords, readHeader } from '../src/read/records.ts';
import { folderWith } from './folder.ts';

const dialect = { delimiter: ',', quote: '"', skipLines: 0, headerRows: 1 };
const fileOf = (content: string): string => join(folderWith({ 'a.csv': content }), 'a.csv');

const byNumber = (content: string, recordNumbers: readonly number[], about: Partial<typeof dialect> = {}): string[] =>
  findRecords(fileOf(content), { ...dialect, ...about, recordNumbers, leftOut: new Set(), blankLines: 'left out' }).map(
    ({ line, raw }) => `${line} ${raw}`,
  );
const byPosition = (content: string, positions: readonly number[]): string[] =>
  findRecords(fileOf(content), { ...dialect, positions }).map(({ line, raw, start }) => `${line}@${start} ${raw}`);

describe('findRecords', () => {
  test.each<[string, string, number[], string[]]>([
    ['nothing wanted', 'a\n1\n', [], []],
    ['the second', 'a,b\n1,2\n3,4\n', [2], ['3 3,4']],
    ['more than there are', 'a,b\n1,2\n', [1, 2], ['2 1,2']],
    ['after a value of three lines', 'a,b\n"1\n\n1",2\n3,4\n', [2], ['5 3,4']],
    ['after a doubled quotation mark', 'a,b\n"1""",2\n3,4\n', [2], ['3 3,4']],
    ['after a letter that looks like one', 'a,b\n1,5"\n3,4\n', [2], ['3 3,4']],
    ['returns alone, then returns with newlines', 'a,b\r1,2\r\n3,4\r', [1, 2], ['2 1,2', '3 3,4']],
  ])('%s', (_, content, numbers, expected) => expect(byNumber(content, numbers)).toEqual(expected));

  test.each<[string, number[], string[]]>([
    ['the first byte of a record', [4], ['2@4 1']],
    ['the newline before it, as DuckDB says after CRLF', [6], ['4@9 3,4,5']],
    ['the last one, of one letter, without a newline', [16], ['5@16 6']],
    ['all', [4, 6, 16], ['2@4 1', '4@9 3,4,5', '5@16 6']],
  ])('a position at %s', (_, positions, expected) =>
    expect(byPosition('a,b\n1\r\n\r\n3,4,5\r\n6', positions)).toEqual(expected),
  );

  // a chunk is 1 MiB: the byte that matters stands right before, on and after the border
  test.each([-3, -2, -1, 0, 1, 2])('a chunk ends %i bytes off', (off) => {
    const before = `a,b\n1,${'x'.repeat(2 ** 20 - 11 + off)}\r\n`;
    expect(byNumber(`${before}"3\r\n""",4\r\n5,6`, [2, 3])).toEqual(['3 "3\r\n""",4', '5 5,6']);
    expect(byPosition(`${before}3\r\n5`, [before.length - 1, before.length + 3])).toEqual([
      `3@${before.length} 3`,
      `4@${before.length + 3} 5`,
    ]);
  });
});

describe('readHeader', () => {
  const names = (text: string, skipLines = 0): readonly string[] | undefined =>
    readHeader(Buffer.from(text), { delimiter: ',', quote: '"', skipLines })?.[0];
  test.each<[string, string, string[] | undefined]>([
    ['plain', 'a,b\n', ['a', 'b']],
    ['a mark, blanks and CRLF', '\uFEFF a ,b \r\n1,2', ['a', 'b']],
    ['separator, newline and quotation mark in quotes', '"a,\n""b""",c\n', ['a,\n"b"', 'c']],
    ['a quotation mark inside a name', 'Room 5",b\n1,2\n', ['Room 5"', 'b']],
    ['without a newline', 'a,b', ['a', 'b']],
    ['nothing', '', undefined],
    ['a blank line', '\na,b\n', undefined],
    ['never ends', '"a,b\n', undefined],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
  test('after the lines to skip', () => {
    expect(names('one\ntwo\na,b\n', 2)).toEqual(['a', 'b']);
    expect(names('one\n', 2)).toBeUndefined();
  });
});
