import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../src/read/reader.ts';
import { countElements, readXml, readXmlAll } from '../src/read/xml.ts';
import { folderWith, refusal } from './folder.ts';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const fileOf = (content: string | Buffer, name = 'a.xml') => ({
  path: join(folderWith({ [name]: content }), name),
  name,
});

async function rowsOf(content: string, format: Omit<FormatOptions, 'kind'>) {
  const rows = await readXml(connection, fileOf(content), { kind: 'xml', ...format });
  const read = await connection.runAndReadAll(`select * from ${rows.relation}`);
  return read.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
}

const document = `<?xml version="1.0"?>
<e:Root xmlns:e="urn:x" xmlns="urn:y">
  <!-- a comment -->
  <e:Student id="s1" e:kind="new">
    <Name><First>Ada</First><Last>O&#39;Quill &amp; Co</Last></Name>
    <Phone type="home">1</Phone><Phone type="work">2</Phone>
  </e:Student>
  <StudentReference><Student><Name><First>inside</First></Name></Student></StudentReference>
  <Student><Name><First><![CDATA[<Ben>]]></First><Last/></Name><Student><Name><First>nested</First></Name></Student></Student>
</e:Root>`;

test.each<[string, Omit<FormatOptions, 'kind'>, (string | null)[][]]>([
  [
    'paths, entities, CDATA, empty elements',
    { element: 'Student', paths: ['Name/First', 'Name/Last'] },
    [
      ['Ada', "O'Quill & Co"],
      ['inside', null],
      ['<Ben>', ''],
    ],
  ],
  [
    'which of several elements of a name, and what is inside of it',
    { element: 'Student', paths: ['Phone/0', 'Phone/1', 'Phone/1/@type', 'Phone/2'] },
    [
      ['1', '2', 'work', null],
      [null, null, null, null],
      [null, null, null, null],
    ],
  ],
  [
    'attributes of the row and of elements inside',
    { element: 'Student', paths: ['@id', '@kind', 'Phone/@type'] },
    [
      ['s1', 'new', 'home'],
      [null, null, null],
      [null, null, null],
    ],
  ],
  ['the first of several counts', { element: 'Student', paths: ['Phone'] }, [['1'], [null], [null]]],
  [
    'one row for each of several',
    { element: 'Student', each: 'Phone', paths: ['Phone', 'Name/First', 'Phone/@type'] },
    [
      ['1', 'Ada', 'home'],
      ['2', 'Ada', 'work'],
    ],
  ],
  ['nothing where the element does not occur', { element: 'Teacher', paths: ['Name'] }, []],
])('%s', async (_, format, expected) => {
  expect(await rowsOf(document, format)).toEqual(expected);
});

test('what comes after the repeated part still belongs to its rows', async () => {
  const rows = await rowsOf('<r><a><b>1</b><b>2</b><c>x</c></a></r>', { element: 'a', each: 'b', paths: ['b', 'c'] });
  expect(rows).toEqual([
    ['1', 'x'],
    ['2', 'x'],
  ]);
});

test('rows know their number, line and what they looked like', async () => {
  const rows = await readXml(connection, fileOf(document), { kind: 'xml', element: 'Student', paths: ['Name/First'] });
  const numbered = await connection.runAndReadAll(`select record_number::integer, "Name/First" from ${rows.numbered}`);
  expect(numbered.getRows()).toEqual([
    [1, 'Ada'],
    [2, 'inside'],
    [3, '<Ben>'],
  ]);
  expect(await rows.locate([1, 3])).toEqual([
    { line: 4, raw: '{"Name/First":"Ada"}' },
    { line: 9, raw: '{"Name/First":"<Ben>"}' },
  ]);
  expect(await rows.locate([])).toEqual([]);
  await rows.close();
  await expect(connection.run(`select * from ${rows.relation}`)).rejects.toThrow();
});

test('several kinds of rows in one pass, and what else is in the file', async () => {
  const { rows, entities } = await readXmlAll(connection, fileOf('<r><a><x>1</x></a><b><x>2</x></b><b/><c/></r>'), [
    { kind: 'xml', element: 'a', paths: ['x'] },
    { kind: 'xml', element: 'b', paths: ['x'] },
  ]);
  const values = [];
  for (const { relation } of rows) values.push((await connection.runAndReadAll(`from ${relation}`)).getRows());
  expect(values).toEqual([[['1']], [['2'], [null]]]);
  expect(Object.fromEntries(entities)).toEqual({ a: 1, b: 2, c: 1 });
});

test('elements are counted below the root only', async () => {
  const counts = await countElements(fileOf('<r><Period><Period/></Period><n:Period xmlns:n="u"/><Other/></r>'));
  expect(Object.fromEntries(counts)).toEqual({ Period: 2, Other: 1 });
});

describe('refused by name and line', () => {
  const read = (content: string | Buffer) =>
    readXml(connection, fileOf(content), { kind: 'xml', element: 'a', paths: ['x'] });
  test.each([
    [
      'cut off',
      '<r>\n<a><x>1</x></a>\n<a><x>',
      /^a.xml: The XML is cut off: it ends on line 3 in the middle \(unclosed tag: x\)\.$/,
    ],
    ['cut off inside a tag', '<r>\n<a x="1', /^a.xml: The XML is cut off: it ends on line 2/],
    [
      'a wrong closing tag',
      '<r>\n<a><x>1</y></a></r>',
      /^a.xml: The XML is not well-formed on line 2: unexpected close tag\.$/,
    ],
    ['an ampersand', '<r>\n\n<a><x>Smith & Co; </x></a></r>', /^a.xml: The XML is not well-formed on line 3: /],
    [
      'an entity of its own',
      '<!DOCTYPE r [<!ENTITY lol "lol">]>\n<r><a><x>&lol;</x></a></r>',
      /^a.xml: The XML is not well-formed on line 2: undefined entity\.$/,
    ],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /^a.xml: This is a web page, not data\.$/],
    ['CSV', 'id,name\n1,2\n', /^a.xml: This is not XML: it begins with “id,name 1,2”\.$/],
  ])('%s', async (_, content, expected) => {
    expect(await refusal(read(content))).toMatch(expected);
  });

  test('and leaves no table behind', async () => {
    const tables = async () =>
      (await connection.runAndReadAll('select table_name from duckdb_tables()')).getRows().length;
    const before = await tables();
    await refusal(read('<r><a>'));
    expect(await tables()).toBe(before);
  });
});

test('a long document passes through in pieces', async () => {
  const path = join(folderWith(), 'long.xml');
  const target = createWriteStream(path);
  target.write('<r>');
  const person = '<a><n>Zoë 🏫 北京</n><m>x</m></a>\n';
  for (let index = 0; index < 100; index += 1) target.write(person.repeat(1000));
  target.end('</r>');
  await finished(target);
  const rows = await readXml(connection, { path, name: 'long.xml' }, { kind: 'xml', element: 'a', paths: ['n'] });
  const read = await connection.runAndReadAll(
    `select count(*)::integer, count(distinct "n")::integer, min("n") from ${rows.relation}`,
  );
  expect(read.getRows()).toEqual([[100_000, 1, 'Zoë 🏫 北京']]);
  expect(await rows.locate([100_000])).toMatchObject([{ line: 100_000 }]);
});
