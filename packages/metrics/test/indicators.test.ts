import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalog } from '../src/catalog.ts';
import { indicators } from '../src/indicators/index.ts';
import { ownFolder } from './folder.ts';
import { givenWarehouse } from './given-rows.ts';

const folder = ownFolder('examples');
const examples = indicators.flatMap((indicator) => indicator.examples.map((example) => ({ indicator, example })));

it.each(examples.map(({ indicator, example }) => [indicator.id, example.says, indicator, example] as const))(
  '%s: %s',
  async (_, __, { sql }, { given, expect: expected }) => {
    const database = await givenWarehouse(join(folder, 'given.duckdb'), given);
    const units = await database.rows(`select * from (${sql}) order by grain, school_key, unit_id`);
    database.close();
    expect(units).toHaveLength(expected.length);
    expected.forEach((unit, index) => expect(units[index]).toMatchObject(unit));
  },
);

it('the catalogue is the indicators without their SQL', () => {
  expect(catalog.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  for (const words of catalog) expect(words).not.toHaveProperty('sql');
});
