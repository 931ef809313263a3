import { type Database, literal } from '../database.ts';
import type { Indicator } from '../indicator.ts';
import { NOT_RECORDED } from './counted-table.ts';
import { type GroupKind, prepareMembership } from './membership.ts';
import { IS_IN, type Pass, planPasses, SAME } from './passes.ts';
import type { Places } from './places.ts';
import { ALL_UNITS, everybody, type Shape, SumColumns, type Sums } from './sums.ts';
import { countOf, type Tally, tallies, unfit } from './tally.ts';
import { proveEnrolled, proveUnits } from './units.ts';

/** An indicator cannot be counted: a fault of ours in its declaration, found before anything is written. */
export class CountFault extends Error {}

/**
 * Counts indicators from the warehouse: as few readings of it as can be, each reduced at once to sums by place, period,
 * grade and combination of groups, from which every breakdown is added up.
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
    const { columns, names } = await countPass(database, pass, kinds, places);
    if (pass.keyedBy !== undefined) await proveEnrolled(database, pass, columns, places);
    pass.indicators.forEach((indicator, index) => found.set(indicator, columns.of(names[index] ?? new Map())));
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

interface CountedPass {
  readonly columns: SumColumns;
  /** For each indicator the columns that hold its tallies. */
  readonly names: readonly ReadonlyMap<string, string>[];
}

/** What a pass adds up, each sum once however many indicators need it. */
function planTallies(pass: Pass): { tally: Tally[]; names: Map<string, string>[] } {
  const stored = new Map<string, Tally>();
  const names = pass.indicators.map((indicator, index) => {
    const column = columnOf(pass, index);
    return new Map(
      tallies(indicator, column, column(IS_IN)).map((one): [string, string] => {
        const same = stored.get(one.fromUnits) ?? { ...one, name: `t${stored.size}` };
        stored.set(one.fromUnits, same);
        return [one.name, same.name];
      }),
    );
  });
  const unfitUnits = pass.indicators.map((indicator, index) => unfitCondition(pass, indicator, index)).join(' or ');
  const ofPass: Tally[] = [
    { name: ALL_UNITS, fromUnits: 'count(*)::integer', again: 'sum' },
    { name: UNFIT, fromUnits: countOf(unfitUnits), again: 'sum' },
  ];
  return { tally: [...stored.values(), ...ofPass], names };
}

const UNFIT = 'unfit_units';

const columnOf =
  (pass: Pass, index: number) =>
  (name: string): string =>
    `u.${pass.columns[index]?.get(name) ?? name}`;

const unfitCondition = (pass: Pass, indicator: Indicator, index: number): string =>
  `(${columnOf(pass, index)(IS_IN)} and ${unfit(indicator, columnOf(pass, index))})`;

async function countPass(
  database: Database,
  pass: Pass,
  kinds: readonly GroupKind[],
  places: Places,
): Promise<CountedPass> {
  const { tally, names } = planTallies(pass);
  await database.run(`
    create or replace temp table first_sums as
    -- one place and period, grade and combination of groups; whether it counts for the district too
    select e.period_id, case when u.grain = 'district' then 0 else s.place_id end as place_id,
      u.grain = 'district' or coalesce(u.${SAME}, false) as in_district
      ${pass.own.map((name) => `, case when e.is_divided then coalesce(u.${name}, '${NOT_RECORDED}') end as ${name}`).join('')},
      case when e.is_divided then coalesce(m.profile_id, 0) end as profile_id
      ${tally.map(({ name, fromUnits }) => `, ${fromUnits} as ${name}`).join('')}
    from (${pass.sql}) as u
    left join period_end as e
      on e.school_year = u.school_year and e.period_kind = u.period_kind::varchar and e.period = u.period
    left join place as s on s.school_key = u.school_key
    left join student_profile as m
      on m.student_key = case when e.is_divided then u.unit_id end and m.from_day <= e.last_day and e.last_day < m.to_day
    where not (u.grain = 'district' and coalesce(u.${SAME}, false))
    group by all`);
  await proveFirstSums(database, pass);
  const shapes = await shapesOf(database, pass, kinds);
  const again = tally.map(({ name, again: how }) => `coalesce(${how}(f.${name}), 0)::double as ${name}`).join(', ');
  const each = [everybody.breakdown, ...pass.own, ...kinds].map((breakdown) => {
    const keys = 'f.period_id::double as period_id, f.place_id::double as place_id';
    const sums = `(
      select * from first_sums where place_id > 0
      union all select * replace (0 as place_id) from first_sums where in_district) as f`;
    const group = 'group by f.period_id, f.place_id';
    if (breakdown === everybody.breakdown)
      return `select ${keys}, 0::double as shape_id, ${again} from ${sums} ${group}`;
    const member = pass.own.includes(breakdown) ? `f.${breakdown}` : `p.${breakdown}`;
    return `select ${keys}, x.shape_id::double, ${again}
      from ${sums} join group_profile as p using (profile_id)
      join shape as x on x.breakdown = '${breakdown}' and x.member = ${member}
      ${group}, x.shape_id`;
  });
  const columns = await database.numbers(each.join(' union all '));
  await database.run('drop table first_sums');
  return { columns: new SumColumns(columns, shapes, places.schools.size + 1), names };
}

/** Every member that occurs of every breakdown of a pass, numbered in order, as a temp table too. */
async function shapesOf(database: Database, pass: Pass, kinds: readonly GroupKind[]): Promise<Shape[]> {
  const each = [
    ...pass.own.map(
      (name) => `select distinct '${name}' as breakdown, ${name} as member from first_sums where ${name} is not null`,
    ),
    ...kinds.map(
      (kind) => `select distinct '${kind}' as breakdown, ${kind} as member from group_profile
      where profile_id in (select profile_id from first_sums)`,
    ),
  ];
  await database.run(`
    create or replace temp table shape as
    select (row_number() over (order by breakdown, member))::integer as shape_id, breakdown, member
    from (${each.length > 0 ? each.join(' union all ') : `select '' as breakdown, '' as member where false`})`);
  const rows = await database.rows('select breakdown, member from shape order by shape_id');
  return [everybody, ...rows.map((row) => ({ breakdown: String(row['breakdown']), member: String(row['member']) }))];
}

/**
 * Every unit is in a period and a place that is known (one that is not would be in no figure, and nobody would see it), and
 * can be measured.
 */
async function proveFirstSums(database: Database, pass: Pass): Promise<void> {
  const [row] = await database.rows(`
    select coalesce(sum(${ALL_UNITS}) filter (period_id is null or place_id is null), 0)::double as lost,
      coalesce(sum(${UNFIT}), 0)::double as unfit
    from first_sums`);
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
