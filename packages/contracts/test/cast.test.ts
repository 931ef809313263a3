// What a text becomes in each column kind; null is a text that is not of that kind.
import { describe, expect, test } from 'vitest';
import {
  castSql,
  choice,
  type Column,
  date,
  dayUnits,
  decimal,
  identifier,
  integer,
  schoolYear,
  truth,
} from '../src/index.ts';
import { duckdb } from './duckdb.ts';

const ask = duckdb();
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const become = async (column: Column, text: string, dateFormats: readonly string[] = []): Promise<unknown> =>
  (await ask(`select ${castSql(column, { raw: literal(text), cast: { dateFormats } })}`))[0]?.[0];

describe('integer', () => {
  test.each([
    ['12', 12],
    ['-3', -3],
    ['12.0', 12],
    ['12.5', null],
    ['1,200', null],
    ['twelve', null],
    ['99999999999', null],
  ])('%s', async (text, expected) => expect(await become(integer(''), text)).toBe(expected));
});

describe('decimal', () => {
  test.each([
    ['0.25', 0.25],
    ['-1e3', -1000],
    ['12,5', null],
    ['inf', null],
    ['nan', null],
    ['', null],
  ])('%s', async (text, expected) => expect(await become(decimal(''), text)).toBe(expected));
});

describe('a school year', () => {
  test.each([
    ['2026', 2026],
    ['2026.0', 2026],
    ['2025-26', 2026],
    ['2025-2026', 2026],
    ['2025/26', 2026],
    ['1999-00', 2000],
    ['202526', 2026],
    ['2025-27', null],
    ['202512', null],
    ['26', null],
    ['20256', null],
  ])('%s', async (text, expected) => expect(await become(schoolYear(''), text)).toBe(expected));
});

describe('date', () => {
  test.each([
    ['2026-02-12', [], '2026-02-12'],
    ['2026-02-30', [], null],
    ['02/12/2026', [], null],
    ['02/12/2026', ['%m/%d/%Y'], '2026-02-12'],
    ['13/12/2026', ['%m/%d/%Y'], null],
    ['13/12/2026', ['%m/%d/%Y', '%d/%m/%Y'], '2026-12-13'],
    ['12-Feb-2026', ['%d-%b-%Y'], '2026-02-12'],
    ['2026-02-12', ['%m/%d/%Y'], null],
  ])('%s as %j', async (text, formats, expected) => expect(await become(date(''), text, formats)).toBe(expected));
});

describe('truth', () => {
  test.each([
    ['Y', true],
    ['true', true],
    ['sí', true],
    ['0', false],
    ['No', false],
    ['maybe', null],
    ['2', null],
  ])('%s', async (text, expected) => expect(await become(truth(''), text)).toBe(expected));
});

describe('a share of a day in 24ths', () => {
  test.each([
    ['0', 0],
    ['1', 24],
    ['0.5', 12],
    ['0.33', 8], // a third, as two decimals allow it
    ['0.67', 16],
    ['0.125', 3],
    ['0.4', 10],
    ['1.2', null],
    ['-0.5', null],
    ['half', null],
  ])('%s', async (text, expected) => expect(await become(dayUnits(''), text)).toBe(expected));
});

describe('one of a list', () => {
  const column = choice(['in_school', 'excused'], '');
  test.each([
    ['excused', 'excused'],
    ['Excused', 'excused'],
    ['In School', 'in_school'],
    ['in-school', 'in_school'],
    ['absent', null],
  ])('%s', async (text, expected) => expect(await become(column, text)).toBe(expected));
});

test('an identifier is kept as it is written', async () => expect(await become(identifier(''), '00123')).toBe('00123'));
