// Every table of the house, held against what a declaration promises.
import { describe, expect, test } from 'vitest';
import {
  arrowSchema,
  castSql,
  confidential,
  ddl,
  dictionary,
  forCommittee,
  published,
  reasons,
  staging,
  type Table,
  warehouse,
} from '../src/index.ts';
import { duckdb } from './duckdb.ts';

const ask = duckdb();
const layers = { staging, warehouse, published, confidential, committee: forCommittee };
const all: [string, Table][] = Object.entries(layers).flatMap(([layer, tables]) =>
  Object.entries(tables).map(([name, one]) => [`${layer}.${name}`, one] as [string, Table]),
);

test('there are tables', () => expect(all.length).toBeGreaterThan(25));

describe.each(all)('%s', (path, one) => {
  test('goes by its name in its layer', () => expect(path).toBe(`${one.layer}.${one.name}`));

  test('says what it is in words', () => {
    expect(one.grain).toMatch(/^[a-z].*[^.]$/s);
    expect(Object.entries(one.columns).filter(([, { says }]) => !/\w.*[.?…]$/s.test(says))).toEqual([]);
    expect(one.checks.filter(({ says, remedy }) => !says.endsWith('.') || !remedy.endsWith('.'))).toEqual([]);
  });

  test('can be made, and its checks can be asked', async () => {
    const name = path.replace('.', '_');
    await ask(ddl(one, name));
    for (const { sql } of one.checks) expect(await ask(`select * from ${name} where not (${sql})`)).toEqual([]);
  });

  test('casts any text without an error', async () => {
    const casts = Object.values(one.columns).map((column) => castSql(column, { raw: 'words' }));
    const texts = `(values ('x'), ('0'), ('2026-02-12'), ('0.5'), ('''; --'), (null)) as texts(words)`;
    expect(await ask(`select ${casts.join(', ')} from ${texts}`)).toHaveLength(6);
  });

  test('has a reason of its own for every way in which a row can be wrong', () => {
    const ids = reasons(one, String, String).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${one.name}.`))).toBe(true);
  });

  test('has an Arrow field for each column', () =>
    expect(arrowSchema(one).fields.map(({ name }) => name)).toEqual(Object.keys(one.columns)));

  test('is in the dictionary, column by column', () => {
    const words = dictionary([one]);
    expect(words).toContain(`### ${one.name}\n\nOne row is ${one.grain}.`);
    for (const [name, { says }] of Object.entries(one.columns)) {
      expect(
        words.split('\n').filter((line) => line.startsWith(`| \`${name}\``) && line.endsWith(`| ${says} |`)),
      ).toHaveLength(1);
    }
  });
});

describe('a release', () => {
  test('names no person', () => {
    const columns = Object.values(published).flatMap((one) => Object.keys(one.columns));
    expect(columns.filter((name) => /student_(id|key)|given|family|birth/.test(name))).toEqual([]);
  });

  const cell = (figures: string): string => `insert into locked_cell by name select 'rate' as indicator_id,
    1 as definition_version, 2026 as school_year, 'year' as period_kind, '2026' as period, 'district' as grain,
    'district' as school_id, 'all' as breakdown, 'all' as member, ${figures}`;
  test.each([
    ['ten people, shown', `'shown' as status, 10 as people, 50.0 as value`, true],
    ['nine people, shown', `'shown' as status, 9 as people, 50.0 as value`, false],
    ['shown without a figure', `'shown' as status, 10 as people`, false],
    ['protected and bare', `'protected' as status`, true],
    ['protected with a count', `'protected' as status, 12 as people`, false],
    ['protected with an interval', `'protected' as status, 1.0 as low`, false],
    ['a range with its size', `'coded' as status, '≤10' as coded, '10-20' as size_band`, true],
    ['a range with a figure', `'coded' as status, '≤10' as coded, '10-20' as size_band, 4.0 as value`, false],
    ['a range without its size', `'coded' as status, '≤10' as coded`, false],
    ['a figure outside its interval', `'shown' as status, 40 as people, 5.0 as value, 6.0 as low, 7.0 as high`, false],
  ])('%s', async (_says, figures, accepted) => {
    await ask(ddl(published.cell, 'locked_cell').replace('CREATE TABLE', 'create or replace table'));
    const outcome = await ask(cell(figures)).then(
      () => true,
      (error: unknown) => String(error),
    );
    if (accepted) expect(outcome).toBe(true);
    else expect(outcome).toMatch(/CHECK constraint/);
  });
});
