import { type Database, literal } from '../database.ts';
import type { Indicator } from '../indicator.ts';
import { type FirstSums, planFirstSums, UNFIT, unfitCondition } from './first-sums.ts';
import { prepareMembership } from './membership.ts';
import { type Pass, planPasses } from './passes.ts';
import type { Places } from './places.ts';
import { ALL_UNITS, everybody, SumColumns, type Sums } from './sums.ts';
import { proveEnrolled, proveUnits } from './units.ts';

/** An indicator cannot be counted: a fault of ours in its declaration, found before anything is written. */
export class CountFault extends Error {}

/**
 * Counts indicators from the warehouse: as few readings of it as can be, each reduced at once to sums by place, period and member
 * of a breakdown.
 */
export async function count(
  database: Database,
  indicators: readonly Indicator[],
  places: Places,
): Promise<ReadonlyMap<Indicator, Sums>> {
  await preparePlaces(database, places);
  const kinds = await prepareMembership(database);
  const found = new Map<Indicator, Sums>();
  for (const pass of await planPasses(database, indicators)) {
    if (pass.keyedBy === undefined) await proveUnits(database, pass);
    const first = planFirstSums(pass, kinds);
    await database.run(`create or replace temp table first_sums as ${first.sql}`);
    await proveFirstSums(database, pass);
    const columns = await readSums(database, first, places);
    await database.run('drop table first_sums');
    if (pass.keyedBy !== undefined) await proveEnrolled(database, pass, columns, places);
    pass.indicators.forEach((indicator, index) => found.set(indicator, columns.of(first.names[index] ?? new Map())));
  }
  return found;
}

/** Temp tables that number the places and the periods, so that what is grouped by millions of rows is small numbers. */
async function preparePlaces(database: Database, places: Places): Promise<void> {
  const schools = [...places.schools.keys()].map((key, index) => `(${index + 1}, ${key})`);
  await database.run('create or replace temp table place (place_id integer, school_key integer)');
  if (schools.length > 0) await database.run(`insert into place values ${schools.join(', ')}`);
  const periods = places.periods.map(
    ({ schoolYear, periodKind, period }, index) => `(${index}, ${schoolYear}, '${periodKind}', ${literal(period)})`,
  );
  await database.run(
    'create or replace temp table period (period_id integer, school_year integer, period_kind varchar, period varchar)',
  );
  if (periods.length > 0) await database.run(`insert into period values ${periods.join(', ')}`);
}

/** Reads the sums of a pass, those of the district added up from the schools’. */
async function readSums(database: Database, { tally }: FirstSums, places: Places): Promise<SumColumns> {
  await database.run(`
    create or replace temp table shape as
    -- every member that occurs of every breakdown
    select (row_number() over (order by breakdown, member))::integer as shape_id, breakdown, member
    from (select distinct breakdown, member from first_sums where breakdown <> '${everybody.breakdown}')`);
  const shapes = await database.rows('select breakdown, member from shape order by shape_id');
  const again = tally.map(({ name, again: how }) => `coalesce(${how}(f.${name}), 0)::double as ${name}`).join(', ');
  const columns = await database.numbers(`
    select f.period_id::double as period_id, f.place_id::double as place_id, coalesce(x.shape_id, 0)::double as shape_id, ${again}
    from (
      select * from first_sums where place_id > 0
      union all select * replace (0 as place_id) from first_sums where in_district
    ) as f
    left join shape as x on x.breakdown = f.breakdown and x.member = f.member
    group by f.period_id, f.place_id, x.shape_id`);
  return new SumColumns(
    columns,
    [everybody, ...shapes.map((row) => ({ breakdown: String(row['breakdown']), member: String(row['member']) }))],
    places.schools.size + 1,
  );
}

/**
 * Every unit is in a period and a place that is known (one that is not would be in no figure, and nobody would see it), and
 * can be measured.
 */
async function proveFirstSums(database: Database, pass: Pass): Promise<void> {
  const [row] = await database.rows(`
    select coalesce(sum(${ALL_UNITS}) filter (period_id is null or place_id is null), 0)::double as lost,
      coalesce(sum(${UNFIT}), 0)::double as unfit
    from first_sums where breakdown = '${everybody.breakdown}'`);
  if (Number(row?.['lost']) > 0) {
    const ids = pass.indicators.map(({ id }) => id).join(', ');
    throw new CountFault(
      `indicators ${ids}: ${String(row?.['lost'])} units are in a period or a school without days of school`,
    );
  }
  if (Number(row?.['unfit']) === 0) return;
  for (const [index, indicator] of pass.indicators.entries()) {
    const [found] = await database.rows(
      `select count(*)::double as units from (${pass.sql}) as u where ${unfitCondition(pass, indicator, index)}`,
    );
    const units = Number(found?.['units']);
    if (units > 0) throw new CountFault(`indicator ${indicator.id}: ${units} units cannot be measured`);
  }
}
