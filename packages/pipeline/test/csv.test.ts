import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/duckdb.ts';
import { readCsv } from '../src/read/csv.ts';
import type { FormatOptions } from '../src/read/reader.ts';
import { folderWith, refusal } from './folder.ts';

const database = await openDatabase({ temporaryFolder: '' });
afterAll(() => database.close());

async function open(content: string | Buffer, format: Partial<FormatOptions> = {}) {
  const path = join(folderWith({ 'a.csv': content }), 'a.csv');
  return readCsv(database.connection, { path, name: 'a.csv' }, { kind: 'csv', ...format });
}

/** Rows as "number value|value", then unreadable ones as "line raw". Every record is then located, and must be where `at` says. */
async function read(content: string | Buffer, format: Partial<FormatOptions> = {}) {
  const rows = await open(content, format);
  const found = await database.connection.runAndReadAll(`select * from ${rows.numbered} order by record_number`);
  const values = found
    .getRowsJson()
    .map(([number, ...cells]) => `${number} ${cells.map((cell) => cell ?? '').join('|')}`);
  const unreadable = (await rows.unreadable()).map(({ line, raw }) => `${line} ${raw}`);
  const located = await rows.locate(values.map((_, index) => index + 1));
  await rows.close();
  return { columns: rows.columns, values, unreadable, at: located.map(({ line, raw }) => `${line} ${raw}`) };
}

const plain = { values: ['1 1|2', '2 3|4'], unreadable: [], at: ['2 1,2', '3 3,4'] };

describe('line ends and marks', () => {
  test.each([
    ['plain', 'a,b\n1,2\n3,4\n'],
    ['no newline at the end', 'a,b\n1,2\n3,4'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CRLF, no newline at the end', 'a,b\r\n1,2\r\n3,4'],
    ['byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
    ['byte order mark and a quoted header', '\uFEFF"a","b"\n1,2\n3,4\n'],
    ['blank lines at the end', 'a,b\n1,2\n3,4\n\n\n'],
    ['padded header', ' a , b \n1,2\n3,4\n'],
  ])('%s', async (_, text) => expect(await read(text)).toEqual({ columns: ['a', 'b'], ...plain }));

  test('blank lines between', async () =>
    expect(await read('a,b\n\n1,2\n\n\n3,4\n')).toMatchObject({ ...plain, at: ['3 1,2', '6 3,4'] }));
  test('blank lines between, CRLF', async () =>
    expect(await read('a,b\r\n\r\n1,2\r\n\r\n3,4\r\n')).toMatchObject({ ...plain, at: ['3 1,2', '5 3,4'] }));
  test('one column: a blank line is an empty value', async () =>
    expect(await read('a\n1\n\n3\n')).toMatchObject({ values: ['1 1', '2 ', '3 3'], at: ['2 1', '3 ', '4 3'] }));
  test('carriage returns alone', async () => expect(await read('a,b\r1,2\r3,4\r')).toMatchObject(plain));
});

describe('quotes', () => {
  test('newline, separator and quotation mark inside', async () =>
    expect(await read('a,b\n"1\n1",2\n"3,""3""",4\n')).toMatchObject({
      values: ['1 1\n1|2', '2 3,"3"|4'],
      at: ['2 "1\n1",2', '4 "3,""3""",4'],
    }));
  test('CRLF inside', async () =>
    expect(await read('a,b\r\n"1\r\n\r\n1",2\r\n3,4\r\n')).toMatchObject({
      values: ['1 1\r\n\r\n1|2', '2 3|4'],
      at: ['2 "1\r\n\r\n1",2', '5 3,4'],
    }));
  test('a newline in the header', async () =>
    expect(await read('"a\nb",c\n1,2\n3,4\n')).toMatchObject({
      columns: ['a\nb', 'c'],
      ...plain,
      at: ['3 1,2', '4 3,4'],
    }));
  test('a stray one inside a value is a letter and hides no line', async () => {
    const { values, unreadable, at } = await read('a,b\nO"Brien,2\n3,4\n5,6"\n7,8\n');
    expect([...values, ...unreadable]).toEqual(['1 O"Brien|2', '2 3|4', '3 5|6"', '4 7|8']);
    expect(at).toEqual(['2 O"Brien,2', '3 3,4', '4 5,6"', '5 7,8']);
  });
  test('text after a closing one refuses its row only', async () => {
    const { values, unreadable, at } = await read('a,b\n1,2\n"x"y,2\n3,4\n');
    expect({ values, unreadable, at }).toEqual({
      values: plain.values,
      unreadable: ['3 "x"y,2'],
      at: ['2 1,2', '4 3,4'],
    });
  });
  test('one never closed refuses the file: it swallows the rows after it', async () => {
    expect(await refusal(read('a,b\n1,2\n3,"4\n5,6\n'))).toBe(
      'a.csv: A quotation mark is opened on line 3 and not closed, so it cannot be told where the rows after it begin.',
    );
    expect(await refusal(read(`a,b\n1,2\n3,"4\n${'5,6\n'.repeat(10)}7,"8\n9,10\n`))).toContain('line 3');
    expect(await refusal(read(`a,b\n1,"2\n${'3,xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(400_000)}`))).toContain(
      'line 2',
    );
  });
  test('one after a blank opens a value, one after two is a letter', async () =>
    expect(await read('a,b\n1, "x,\ny"\n1,  "x\n3,4\n')).toMatchObject({
      values: ['1 1|x,\ny', '2 1|  "x', '3 3|4'],
      at: ['2 1, "x,\ny"', '4 1,  "x', '5 3,4'],
    }));
  test('behind a backslash, with a newline and a backslash at the end', async () =>
    expect(await read('a,b\n"say \\"yes\\", ","2\\\\"\n"x\ny \\"",4\n', { escape: '\\' })).toMatchObject({
      values: ['1 say "yes", |2\\', '2 x\ny "|4'],
      unreadable: [],
      at: ['2 "say \\"yes\\", ","2\\\\"', '3 "x\ny \\"",4'],
    }));
  test('single ones around every name of the header', async () =>
    expect(await read(`'a','b'\n"1","2"\n`)).toMatchObject({ columns: ['a', 'b'], values: ['1 1|2'] }));
  test('single ones around some names stay', async () =>
    expect((await read(`'a',b\n1,2\n`)).columns).toEqual(["'a'", 'b']));
  test('another quotation mark', async () =>
    expect(await read("a,b\n'1,\n1',2\n3,4\n", { quote: "'" })).toMatchObject({ at: ["2 '1,\n1',2", '4 3,4'] }));
});

describe('ragged rows', () => {
  test('too few and too many values', async () =>
    expect(await read('a,b\n1\n1,2\n1,2,3\n3,4\n')).toEqual({
      columns: ['a', 'b'],
      values: plain.values,
      unreadable: ['2 1', '4 1,2,3'],
      at: ['3 1,2', '5 3,4'],
    }));
  test('the same with a byte order mark, CRLF, blank lines and quoted newlines', async () =>
    expect(await read('\uFEFFa,b\r\n1\r\n\r\n1,2\r\n"x\r\ny",2,3\r\n3,4')).toEqual({
      columns: ['a', 'b'],
      values: plain.values,
      unreadable: ['2 1', '5 "x\r\ny",2,3'],
      at: ['4 1,2', '7 3,4'],
    }));
  test('a line of blanks is a ragged row', async () =>
    expect(await read('a,b\n1,2\n   \n3,4\n')).toMatchObject({
      values: plain.values,
      unreadable: ['3    '],
      at: ['2 1,2', '4 3,4'],
    }));
  test('the last one, without a newline', async () =>
    expect(await read('a,b\n1,2\n3,4\n5')).toMatchObject({ ...plain, unreadable: ['4 5'] }));
  test('one that several columns are missing from counts once', async () =>
    expect(await read('a,b,c,d\n1\n1,2,3,4,5,6\n')).toMatchObject({
      values: [],
      unreadable: ['2 1', '3 1,2,3,4,5,6'],
    }));
});

describe('headers', () => {
  test('only', async () => expect(await read('a,b\n')).toMatchObject({ values: [], unreadable: [] }));
  test('only, without a newline', async () =>
    expect(await read('a,b')).toMatchObject({ columns: ['a', 'b'], values: [] }));
  test.each([
    ['twice the same', 'a,a\n1,2\n3,4\n', ['a', 'a_2']],
    ['the same but for case', 'a,A\n1,2\n3,4\n', ['a', 'A_2']],
    ['an empty one', 'a,\n1,2\n3,4\n', ['a', 'column 2']],
    ['quotation marks inside', `a,"b""'c"\n1,2\n3,4\n`, ['a', `b"'c`]],
  ])('%s', async (_, text, columns) => expect(await read(text)).toEqual({ columns, ...plain }));
  test('a repeat whose number is taken', async () => {
    const { columns, values } = await read('a,a,a_2\n1,2,3\n');
    expect(new Set(columns).size).toBe(3);
    expect(values).toEqual(['1 1|2|3']);
    expect([columns[0], columns[2]]).toEqual(['a', 'a_2']);
  });
  test('lines before it', async () =>
    expect(await read('Harrow Bend\n\na,b\n1,2\n3,4\n', { skipLines: 2 })).toEqual({
      columns: ['a', 'b'],
      ...plain,
      at: ['4 1,2', '5 3,4'],
    }));
  test('lines before it with a quotation mark and a mark', async () =>
    expect(await read('\uFEFFRoom 5" wide\r\na,b\r\n1,2\r\n3,4\r\n5\r\n', { skipLines: 1 })).toEqual({
      columns: ['a', 'b'],
      ...plain,
      unreadable: ['5 5'],
      at: ['3 1,2', '4 3,4'],
    }));
  test('none', async () =>
    expect(await read('1,2\n3,4\n', { columns: ['a', 'b'] })).toEqual({
      columns: ['a', 'b'],
      ...plain,
      at: ['1 1,2', '2 3,4'],
    }));
  test('none, with a mark, a ragged first row and lines before it', async () =>
    expect(await read('\uFEFFtitle\n1\n1,2\n3,4', { columns: ['a', 'b'], skipLines: 1 })).toMatchObject({
      ...plain,
      unreadable: ['2 1'],
      at: ['3 1,2', '4 3,4'],
    }));
  test('none where there should be one', async () => {
    expect(await refusal(open('\n1,2\n'))).toContain('no header');
    expect(await refusal(open('title\n', { skipLines: 1 }))).toContain('no header');
    expect(await refusal(open(',,\n1,2,3\n'))).toContain('no header');
  });
});

test('a word for nothing is nothing, quoted or not, and not inside a text', async () =>
  expect(await read('a,b\nNULL,"NULL"\nNULLS,\n', { nothing: 'NULL' })).toMatchObject({ values: ['1 |', '2 NULLS|'] }));

describe('values stay as they are', () => {
  test.each([
    ['numbers and dates', 'a,b\n007,2026-02-12\n1e3,true\n', ['1 007|2026-02-12', '2 1e3|true']],
    ['blanks', 'a,b\n 1 ," 2 "\n', ['1  1 | 2 ']],
    ['empty is nothing, quoted or not', 'a,b\n,""\n', ['1 |']],
    ['words that databases take for nothing', 'a,b\nNULL,NA\nnull,\\N\n', ['1 NULL|NA', '2 null|\\N']],
    ['a comment sign', 'a,b\n#1,2\n', ['1 #1|2']],
    ['accents', 'a,b\nÑandú,œ\n', ['1 Ñandú|œ']],
  ])('%s', async (_, text, values) => expect(await read(text)).toMatchObject({ values, unreadable: [] }));
  test('semicolons and tabs', async () => {
    expect(await read('a;b\n1;2\n3;4\n', { delimiter: ';' })).toMatchObject({ values: plain.values });
    expect(await read('a\tb\n1\t2\n3\t4\n', { kind: 'tsv' })).toMatchObject({ values: plain.values });
  });
});

describe('files of many chunks', () => {
  // 20 MB: several threads, twenty chunks of a megabyte; every 1000th row has a newline in quotes, every 1500th is ragged
  const rows = Array.from({ length: 300_000 }, (_, index) =>
    index % 1000 === 999
      ? `${index},"two\nlines"`
      : index % 1500 === 1499
        ? `${index}`
        : `${index},${'x'.repeat(index % 120)}`,
  );
  const content = `a,b\n${rows.map((row) => `${row}\n`).join('')}`;

  test('every record has its number, and its line and text are found', async () => {
    const rowsOf = await open(content);
    const found = await database.connection.runAndReadAll(
      `select record_number::integer, a::integer from ${rowsOf.numbered} where a::integer % 997 = 0 order by record_number`,
    );
    const numbers = found.getRowsJson().map(([number]) => Number(number));
    const originals = found.getRowsJson().map(([, original]) => Number(original));
    const located = await rowsOf.locate(numbers);
    expect(located.map(({ raw }) => raw)).toEqual(originals.map((original) => rows[original]));
    expect(located.map(({ line }) => line)).toEqual(
      originals.map((original) => original + 2 + Math.floor(original / 1000)),
    );
    const unreadable = await rowsOf.unreadable();
    const ragged = rows.flatMap((row, index) =>
      row.includes(',') ? [] : [`${index + 2 + Math.floor(index / 1000)} ${index}`],
    );
    expect(unreadable.map(({ line, raw }) => `${line} ${raw}`)).toEqual(ragged);
    await rowsOf.close();
  });
});
