import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalog } from '../src/catalog.ts';
import type { Database } from '../src/database.ts';
import { indicators } from '../src/indicators/index.ts';
import { companions } from '../src/publish/companions.ts';
import { figureOf as figureOfRecords } from '../src/publish/records/figure.ts';
import { recordIndicators } from '../src/records/index.ts';
import { countedRecords, countedTables, figureOf } from './counted.ts';
import { ownFolder } from './folder.ts';
import { emptyWarehouse } from './district.ts';
import { giveRows } from './given-rows.ts';

const folder = ownFolder('examples');
let database: Database;
beforeAll(async () => {
  database = await emptyWarehouse(join(folder, 'given.duckdb'));
});
afterAll(() => database.close());
// what one example gives is gone before the next: to make a warehouse for each takes longer than all else
beforeEach(() => database.run('begin'));
afterEach(() => database.run('rollback'));

const examples = [...indicators, ...companions].flatMap((indicator) =>
  indicator.examples.map((example) => ({ indicator, example })),
);

it.each(examples.map(({ indicator, example }) => [indicator.id, example.says, indicator, example] as const))(
  '%s: %s',
  async (_, __, indicator, { given, expect: expected, figure }) => {
    await giveRows(database, { school_period: [{}], ...given });
    const units = await database.rows(`select * from (${indicator.sql}) order by grain, school_key, unit_id`);
    const tables = figure === undefined ? undefined : await countedTables(database, [indicator]);
    expect(units).toHaveLength(expected.length);
    expected.forEach((unit, index) => expect(units[index]).toMatchObject(unit));
    const [table] = tables?.get(indicator.id) ?? [];
    if (figure !== undefined && table) expect(figureOf(table, 'district')).toBeCloseTo(figure, 10);
  },
);

const recordExamples = recordIndicators.flatMap((indicator) =>
  indicator.examples.map((example) => ({ indicator, example })),
);

it.each(recordExamples.map(({ indicator, example }) => [indicator.id, example.says, indicator, example] as const))(
  '%s: %s',
  async (_, __, indicator, { given, expect: expected, figure }) => {
    await giveRows(database, { school_period: [{}], ...given });
    const units = await database.rows(`select * from (${indicator.sql}) order by grain, school_key, unit_id`);
    const counted = figure === undefined ? [] : await countedRecords(database, indicator);
    expect(units).toHaveLength(expected.length);
    expected.forEach((unit, index) => expect(units[index]).toMatchObject(unit));
    if (figure === undefined) return;
    const district = counted[0]?.tally(0, 'all', 'all');
    expect(district && figureOfRecords(indicator, district)?.value).toBeCloseTo(figure, 10);
  },
);

it('the catalogue is the indicators without their SQL', () => {
  expect(catalog.map(({ id }) => id)).toEqual([...indicators, ...recordIndicators].map(({ id }) => id));
  expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
  for (const words of catalog) expect(words).not.toHaveProperty('sql');
});

it('loading the catalogue loads no database', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve: (name, context, next) => { const found = next(name, context); loaded.push(found.url); return found; } });
    const { catalog } = await import(${JSON.stringify(new URL('../src/catalog.ts', import.meta.url).href)});
    console.log(JSON.stringify({ count: catalog.length, duckdb: loaded.filter((url) => /duckdb/.test(url)) }));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({ count: indicators.length + recordIndicators.length, duckdb: [] });
});
