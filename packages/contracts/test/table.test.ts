import { describe, expect, test } from 'vitest';
import { arrowSchema, date, ddl, identifier, integer, reasons, table } from '../src/index.ts';

const check = { name: 'positive', says: 'The count is not positive.', remedy: 'Count again.', sql: 'count > 0' };
const parts = {
  name: 'visit',
  grain: 'one visit',
  key: ['visit_id'],
  columns: { visit_id: identifier('Which.'), count: integer('How many.'), day: date('When.', { optional: true }) },
  checks: [check],
} as const;
const staged = table({ ...parts, layer: 'staging' });
const published = table({ ...parts, layer: 'published' });

describe('a declaration that cannot be right is a fault of ours', () => {
  test('a key that is no column', () => expect(() => table({ ...staged, key: ['id'] })).toThrow('id are not columns'));
  test('two checks of one name', () =>
    expect(() => table({ ...staged, checks: [check, check] })).toThrow('share a name'));
  test('a check that looks at no column', () =>
    expect(() => table({ ...staged, checks: [{ ...check, column: 'number' }] })).toThrow(
      'number, which are not columns',
    ));
});

test('a published table is locked by its constraints', () =>
  expect(ddl(published).replaceAll(/\s+/g, ' ')).toBe(
    'CREATE TABLE visit ( visit_id VARCHAR NOT NULL, count INTEGER NOT NULL, day DATE, PRIMARY KEY (visit_id), CHECK (count > 0) )',
  ));

test('another table has none', () =>
  expect(ddl(staged, 'staging.visit')).toBe(
    'CREATE TABLE staging.visit (\n  visit_id VARCHAR,\n  count INTEGER,\n  day DATE\n)',
  ));

test('reasons for refusing a row, in the order in which they are tried', () => {
  const found = reasons(
    staged,
    (column) => `raw_${column}`,
    (column) => column,
  );
  expect(found.map(({ id, sql }) => [id, sql])).toEqual([
    ['visit.visit_id.missing', 'raw_visit_id is null'],
    ['visit.count.missing', 'raw_count is null'],
    ['visit.count.invalid', 'raw_count is not null and count is null'],
    ['visit.day.invalid', 'raw_day is not null and day is null'],
    ['visit.positive', 'not (count > 0)'],
  ]);
  expect(found.every(({ says, remedy }) => says.endsWith('.') && remedy.endsWith('.'))).toBe(true);
});

test('a reason says which column is at fault, where a single one is', () => {
  const told = table({ ...parts, layer: 'staging', checks: [check, { ...check, name: 'few', column: 'count' }] });
  expect(reasons(told, String, String).map(({ column }) => column)).toEqual([
    'visit_id',
    'count',
    'count',
    'day',
    undefined,
    'count',
  ]);
});

test('dates are spoken of as dates', () => {
  const columns = { starts_on: date('When.'), status_on: date('Since when.'), held_on: date('When.') };
  const told = reasons(table({ ...parts, layer: 'staging', key: [], columns, checks: [] }), String, String);
  expect(told.filter(({ id }) => id.endsWith('missing')).map(({ says }) => says)).toEqual([
    'The start date is empty.',
    'The status date is empty.',
    'The held date is empty.',
  ]);
});

test('Arrow has a field for each column, empty where the column may be', () =>
  expect(arrowSchema(staged).fields.map(({ name, type, nullable }) => [name, String(type), nullable])).toEqual([
    ['visit_id', 'Utf8', false],
    ['count', 'Int32', false],
    ['day', 'Date32<DAY>', true],
  ]));
