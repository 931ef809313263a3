import { table, choice, date, decimal, identifier, integer, truth } from '@hearth/contracts';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.ts';
import { arrowStream } from '../src/window/arrow.ts';

const declared = table({
  name: 'sheet',
  layer: 'published',
  grain: 'one row of a test',
  key: ['n'],
  columns: {
    n: integer('A number.'),
    day: date('A day.', { optional: true }),
    amount: decimal('An amount.', { optional: true }),
    yes: truth('A truth.', { optional: true }),
    kind: choice(['low', 'high'], 'A choice.', { optional: true }),
    words: identifier('Words, some longer than what a vector holds itself.', { optional: true }),
  },
});

const select = (rows: number, where = 'true'): string => `
  select n::integer as n,
    case when n % 3 > 0 then date '1969-12-25' + n::integer end as day,
    case when n % 5 > 0 then n / 7 end as amount,
    case when n % 7 > 0 then n % 2 = 0 end as yes,
    case when n % 2 > 0 then case when n % 3 = 0 then 'low' else 'high' end end::enum('low', 'high') as kind,
    case when n % 11 > 0 then repeat('é', (n % 20)::integer) || n end as words
  from range(${rows}) as t(n) where ${where}`;

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:', { threads: '2' });
});
afterAll(() => database.close());

// 2,048 rows are one chunk; a filter over many row groups leaves short chunks whose bitmaps do not end on a byte
it.each([
  ['no rows', select(0)],
  ['one row', select(1)],
  ['seven rows', select(7)],
  ['a whole chunk', select(2048)],
  ['a chunk and one', select(2049)],
  ['many chunks', select(10_000)],
  ['short chunks', select(500_000, 'n % 997 < 3')],
  ['only nulls', select(50_000, 'n % 2310 = 0')],
])('round trip of %s', async (_, sql) => {
  const rows = await database.rows(`select * replace (day::varchar as day) from (${sql}) order by n`);
  const read = tableFromIPC(await arrowStream(database.connection, declared, `${sql} order by n`, []));
  expect(read.numRows).toBe(rows.length);
  const found = read.toArray().map((row) => {
    const one = (row as { toJSON(): Record<string, unknown> }).toJSON();
    // Arrow’s JavaScript gives days as milliseconds
    const day = one['day'] === null ? null : new Date(Number(one['day'])).toISOString().slice(0, 10);
    return { ...one, day };
  });
  expect(found).toEqual(rows);
});

it('chunks that end anywhere, in no order', async () => {
  const sql = select(300_000, 'hash(n) % 13 = 0');
  const [expected] = await database.rows(`select count(*)::double as n, sum(n)::double as s, count(words)::double as w,
    sum(length(words))::double as l, count(yes)::double as y, count(amount)::double as a from (${sql})`);
  const read = tableFromIPC(await arrowStream(database.connection, declared, sql, []));
  const values = (name: string): unknown[] => [...(read.getChild(name) ?? [])].filter((value) => value !== null);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  expect({
    n: read.numRows,
    s: sum(values('n').map(Number)),
    w: values('words').length,
    l: sum(values('words').map((word) => [...String(word)].length)),
    y: values('yes').length,
    a: values('amount').length,
  }).toEqual(expected);
});
