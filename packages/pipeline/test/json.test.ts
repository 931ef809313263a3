import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { readJson } from '../src/read/json.ts';
import type { FormatOptions } from '../src/read/reader.ts';
import { folderWith, refusal } from './folder.ts';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const open = (content: string, format: Omit<FormatOptions, 'kind'>) =>
  readJson(
    connection,
    { path: join(folderWith({ 'a.json': content }), 'a.json'), name: 'a.json' },
    { kind: 'json', ...format },
  );

async function rowsOf(content: string, format: Omit<FormatOptions, 'kind'>) {
  const { relation } = await open(content, format);
  return (await connection.runAndReadAll(`from ${relation}`)).getRows();
}

const ada = '{"id": 101, "name": {"first": "Ada", "known": true}, "days": ["Mo", "Tu"]}';
const ben = '{"id": "0102", "name": {"first": null}, "days": []}';
const paths = ['id', 'name/first'];
const both = [
  ['101', 'Ada'],
  ['0102', null],
];

test.each<[string, string, Omit<FormatOptions, 'kind'>, unknown[][]]>([
  ['a list of objects', `[${ada},\n ${ben}]`, { paths }, both],
  ['objects one a line', `${ada}\n${ben}\n`, { paths }, both],
  ['objects over several lines', `{\n "id": 1\n}\n{\n "id": 2\n}`, { paths: ['id'] }, [['1'], ['2']]],
  ['a single object', ada, { paths }, [['101', 'Ada']]],
  [
    'a list inside an object',
    `{"as_of": "2026-02-12", "data": {"rows": [${ada}, ${ben}]}}`,
    { each: 'data/rows', paths: ['as_of', 'data/rows/id'] },
    [
      ['2026-02-12', '101'],
      ['2026-02-12', '0102'],
    ],
  ],
  [
    'one row for each value of an inner list',
    `[${ada}, ${ben}]`,
    { each: 'days', paths: ['id', 'days'] },
    [
      ['101', 'Mo'],
      ['101', 'Tu'],
    ],
  ],
  ['one object where a list could be', '[{"id": 1, "x": {"y": 2}}]', { each: 'x', paths: ['id', 'x/y'] }, [['1', '2']]],
  ['a place in a list', `[${ada}]`, { paths: ['days/1', 'name/known'] }, [['Tu', 'true']]],
  ['what is not there', `[${ada}]`, { paths: ['nothing/here'] }, [[null]]],
  ['an empty list', '[]', { paths: ['id'] }, []],
])('%s', async (_, content, format, expected) => {
  expect(await rowsOf(content, format)).toEqual(expected);
});

test('a record’s line is its number', async () => {
  const rows = await open(`[${ada}, ${ben}]`, { paths: ['id'] });
  expect(await rows.locate([2])).toEqual([{ line: 2, raw: '{"id":"0102"}' }]);
  await rows.close();
});

test('an object larger than DuckDB’s default', async () => {
  const many = Array.from({ length: 200_000 }, (_, id) => `{"id": ${id}, "note": "${'x'.repeat(80)}"}`);
  const { relation } = await open(`{"data": [${many.join()}]}`, { each: 'data', paths: ['data/id'] });
  const read = await connection.runAndReadAll(`select count(*)::integer, max("data/id"::integer) from ${relation}`);
  expect(read.getRows()).toEqual([[200_000, 199_999]]);
});

describe('refused by name', () => {
  test.each([
    ['cut off', `[${ada}, {"id": 1`, /^a.json: The (JSON|file) is cut off or /],
    ['cut off on a line', `${ada}\n{"id": `, /^a.json: The (JSON|file) is cut off or /],
    ['a list that is never closed', `[${ada},`, /^a.json: The (JSON|file) is cut off or /],
    ['XML', '<a/>', /^a.json: This is not JSON: it begins with “<a\/>”\.$/],
    ['a web page', '<html>Sign in</html>', /^a.json: This is a web page, not data\.$/],
  ])('%s', async (_, content, expected) => {
    expect(await refusal(open(content, { paths: ['id'] }))).toMatch(expected);
  });
});
