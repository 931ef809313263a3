import type { Database, Row } from '../database.ts';
import type { Indicator } from '../indicator.ts';
import { type GroupKind, prepareMembership } from './membership.ts';
import { measureColumns, tallies } from './tally.ts';

/** Unprotected sums of one indicator for one place, period and member. Never leaves this folder. */
export interface Sums {
  readonly schoolKey: number | null;
  readonly schoolYear: number;
  readonly periodKind: string;
  readonly period: string;
  readonly breakdown: string;
  readonly member: string;
  readonly tally: Readonly<Record<string, number>>;
}

const place = ['grain', 'school_key', 'school_year', 'period_kind', 'period'] as const;
const placeList = place.join(', ');

/** An indicator cannot be counted: a fault of ours in its declaration, found before anything is written. */
export class CountFault extends Error {}

/**
 * Counts the indicators: one pass over the units of each, then every breakdown from the sums of that pass.
 * `prepareMembership` must have made the group profiles; it is called once by `prepareCount`.
 */
export async function countIndicator(
  database: Database,
  indicator: Indicator,
  kinds: readonly GroupKind[],
): Promise<Sums[]> {
  const own = indicator.breakdowns.filter((name) => !isGroupKind(name));
  const groups = kinds.filter((kind) => indicator.breakdowns.includes(kind));
  const tally = tallies(indicator, (name) => `u.${name}`, 'true');
  await proveUnits(database, indicator);
  await database.run(`
    create or replace temp table first_sums as
    -- one combination of own breakdowns and group profile in one place and period
    select u.grain, u.school_key, u.school_year, u.period_kind, u.period
      ${own.map((name) => `, u.${name}`).join('')}, coalesce(m.profile_id, 0) as profile_id
      ${tally.map(({ name, fromUnits }) => `, ${fromUnits} as ${name}`).join('')}
    from (${indicator.sql}) as u
    join period_end as e
      on e.school_year = u.school_year and e.period_kind = u.period_kind and e.period = u.period
    left join student_profile as m
      on m.student_key = u.unit_id and m.from_day <= e.last_day and e.last_day < m.to_day
    group by all`);
  const breakdowns = ['all', ...own, ...groups];
  const again = tally.map(({ name, again }) => `coalesce(${again}(${name}), 0)::double as ${name}`).join(', ');
  const each = breakdowns.map(
    (name) => `
      select ${placeList}, '${name}' as breakdown, ${name === 'all' ? "'all'" : `${name}::varchar`} as member, ${again}
      from first_sums ${isGroupKind(name) ? 'join group_profile using (profile_id)' : ''}
      group by ${placeList}${name === 'all' ? '' : ', member'}`,
  );
  const rows = await database.rows(`${each.join(' union all ')}
    order by school_year, period_kind, period, school_key nulls first, breakdown, member`);
  await database.run('drop table first_sums');
  return rows.map((row) =>
    toSums(
      row,
      tally.map(({ name }) => name),
    ),
  );
}

export { prepareMembership as prepareCount };

const isGroupKind = (name: string): boolean => name !== 'all' && name !== 'grade';

const toSums = (row: Row, names: readonly string[]): Sums => ({
  schoolKey: row['school_key'] === null ? null : Number(row['school_key']),
  schoolYear: Number(row['school_year']),
  periodKind: String(row['period_kind']),
  period: String(row['period']),
  breakdown: String(row['breakdown']),
  member: String(row['member']),
  tally: Object.fromEntries(names.map((name) => [name, Number(row[name])])),
});

/** One row per unit and period: were a student there twice, nine students could pass for ten. */
async function proveUnits(database: Database, indicator: Indicator): Promise<void> {
  const columns = measureColumns(indicator);
  const [row] = await database.rows(`
    select count(*)::double as faults from (
      select 1 from (${indicator.sql}) as u
      group by unit_id, ${placeList}
      having count(*) > 1 or bool_or(${columns.map((name) => `${name} is null`).join(' or ')})
    )`);
  if (Number(row?.['faults']) > 0) {
    throw new CountFault(
      `indicator ${indicator.id}: ${String(row?.['faults'])} units have two rows in a period or an empty ${columns.join(' or ')}`,
    );
  }
}
