import { join } from 'node:path';
import { expect, it } from 'vitest';
import { literal, openDatabase } from '../src/database.ts';
import { attachWorkbench } from '../src/publish/workbench.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('workbench');

const twice = (hint: string): string => `
  with few as ${hint} (select student, days from warehouse.absence where days > 2)
  select student from few where days = 3 union all select student from few where days = 4`;

/** Whether a publication works out `few` once, when the view was written with `hint` and its text kept as its comment. */
async function isWorkedOutOnce(hint: string): Promise<boolean> {
  const path = join(folder, `${hint}.duckdb`);
  const maker = await openDatabase(':memory:');
  await maker.run(`attach ${literal(path)} as warehouse`);
  await maker.run('create table warehouse.absence as select n as student, n % 7 as days from range(1000) as t(n)');
  await maker.run(`create view warehouse.noted as ${twice(hint)}`);
  await maker.run(`comment on view warehouse.noted is ${literal(twice(hint))}`);
  maker.close();
  const database = await openDatabase(':memory:');
  try {
    await attachWorkbench(database, path, join(folder, `${hint} copy.duckdb`));
    const [plan] = await database.rows('explain select * from warehouse.noted');
    return String(plan?.['explain_value']).includes('CTE');
  } finally {
    database.close();
  }
}

it('what a view says is to be worked out once is, and what is not to be is not, though its file forgot both', async () => {
  expect(await isWorkedOutOnce('materialized')).toBe(true);
  expect(await isWorkedOutOnce('not materialized')).toBe(false);
});
