// Whatever a release may say of refused rows can be read in Spanish: contracts, readers and rules of the pipeline.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasons, staging, type Table } from '@hearth/contracts';
import { expect, test } from 'vitest';
import { allReasons } from '../packages/pipeline/src/accounts.ts';
import { serviceTables } from '../packages/pipeline/src/services/tables.ts';
import { strategyTables } from '../packages/pipeline/src/strategy/tables.ts';
import { surveyTables } from '../packages/pipeline/src/surveys/tables.ts';
import { told } from '../apps/dashboard/src/lib/words/spanish/told.ts';

const pipeline = join(import.meta.dirname, '../packages/pipeline/src');

const untold = (table: Table): readonly string[] => {
  const all = reasons(
    table,
    (column) => column,
    (column) => column,
  );
  return [...new Set(all.flatMap(({ says, remedy }) => [says, remedy]))].filter((one) => told(one) === undefined);
};
const tables = Object.values(staging as Readonly<Record<string, Table>>);

test.each(tables.map((table) => [table.name, table] as const))('reasons of %s', (_, table) =>
  expect(untold(table)).toEqual([]),
);

test.each([
  ['people and services', serviceTables, 150],
  ['the strategy’s own record', strategyTables, 250],
  ['surveys', surveyTables, 80],
] as const)('all that is found when rows of %s are seen beside one another', (_, names, most) => {
  const ofThem = [...allReasons()].filter(([id]) => names.some((name) => id.startsWith(`${name}.`)));
  expect(ofThem.length).toBeGreaterThan(most);
  const untoldOnes = ofThem.filter(([, { says, remedy }]) => [says, remedy].some((one) => told(one) === undefined));
  expect(untoldOnes.map(([id]) => id)).toEqual([]);
});

/** Where rows, not files or settings, are refused. */
const ofRows = ['attendance/*.ts', 'check.ts', 'references.ts', 'resolve.ts', 'read/csv.ts'];
const written = globSync(ofRows, { cwd: pipeline }).flatMap((path) => {
  const text = readFileSync(join(pipeline, path), 'utf8');
  const found = [...text.matchAll(/\b(?:says|remedy):\s*(?:'([^'\n]*)'|"([^"\n]*)")/g)];
  return found.map(([, single, double]) => [path, single ?? double ?? ''] as const);
});

test('what the error of a formula does', () => {
  expect(told('The cell in “Due Date” holds the error #REF!.')).toBe('La celda en «Due Date» contiene el error #REF!.');
  expect(told('Correct the formula in the workbook, or what it looks up, and save it again.')).toBeDefined();
});

test('sentences are found where rows are refused', () => expect(written.length).toBeGreaterThan(20));

test.each(written.filter(([, sentence]) => sentence !== ''))('%s: %s', (_, sentence) =>
  expect(told(sentence)).toBeDefined(),
);
