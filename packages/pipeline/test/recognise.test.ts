import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireFormat } from '../src/read/recognise.ts';
import { folderWith, refusal } from './folder.ts';

const check = (content: string, kind: 'csv' | 'tsv' | 'xml' | 'json') =>
  requireFormat({ path: join(folderWith({ export: content }), 'export'), name: 'export.csv' }, kind);

test.each([
  ['XML named .csv', '\ufeff<?xml version="1.0"?><a/>', 'csv', 'export.csv: This is XML, not CSV.'],
  ['a sign-in page', '\n<!DOCTYPE html>\n<html lang="en">', 'csv', 'export.csv: This is a web page, not data.'],
  [
    'a page in XHTML',
    '<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="x">',
    'xml',
    'export.csv: This is a web page, not data.',
  ],
  ['Parquet', 'PAR1....PAR1', 'tsv', 'export.csv: This is Parquet, not TSV.'],
  [
    'a picture',
    '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR',
    'csv',
    'export.csv: This is no text: it holds characters that no table has.',
  ],
  ['noise', 'a\u0001b\u0002,c\u0003\n', 'csv', 'export.csv: This is no text: it holds characters that no table has.'],
] as const)('%s', async (_, content, kind, says) => {
  expect(await refusal(check(content, kind))).toBe(says);
});

test.each([
  ['csv', 'id,name\n'],
  ['csv', 'id,name\n1,slip\u0007\n2,\u001a'],
  ['csv', '{id},[name]\n'],
  ['csv', '"<b>",2\n'],
  ['json', ' \n[1]'],
  ['xml', '\ufeff\n<a/>'],
] as const)('%s beginning with %j may be what it says', async (kind, content) => {
  await expect(check(content, kind)).resolves.toBeUndefined();
});
