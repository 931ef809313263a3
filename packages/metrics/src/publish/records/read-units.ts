import type { Database } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import { CountFault } from '../count.ts';
import { NOT_RECORDED } from '../counted-table.ts';
import { memberKey } from '../membership.ts';
import type { Period } from '../places.ts';
import { RepeatedUnits } from '../units.ts';
import { unitColumnsOf } from './columns.ts';

/** The units of one indicator, read once into the temp table `record_unit`. */
export interface Units {
  /** The periods in which there is any unit, by number. */
  readonly periods: ReadonlyMap<number, Period>;
  /** The breakdowns that are columns of the table, under these names in it. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The place of units of the district that are of no school: no cell of theirs is printed, but it can be had by subtraction. */
export const ELSEWHERE = -1;

/**
 * Reads the units of an indicator: one row per unit, period and place (0 is the district). Undefined where there is none, which costs one
 * reading of empty tables. The places and periods of `count` are there as temp tables. Throws on units twice in a period, of an unknown school, or that cannot be measured.
 */
export async function readUnits(database: Database, indicator: RecordIndicator): Promise<Units | undefined> {
  const described = await database.rows(`describe ${indicator.sql}`);
  const given = new Set(described.map((row) => String(row['column_name'])));
  const kinds = indicator.byStudentGroups && given.has('student_key') ? await groupKinds(database) : [];
  const columns = new Map([...indicator.breakdowns, ...kinds].map((name, index) => [name, `b${index}`]));
  const { numerator, denominator, unfit, further } = unitColumnsOf(indicator);
  const ofKinds = kinds.map((kind) => `, ${memberOf(kind)} as ${columns.get(kind) ?? kind}`).join('');
  await database.run(`
    create or replace temp table record_unit as
    with read as (
      select u.*, dense_rank() over (order by u.school_year, u.period_kind, u.period)::integer as period_id from (${indicator.sql}) as u
    )
    select u.period_id, u.school_year, u.period_kind::varchar as period_kind, u.period,
      case when u.grain::varchar = 'district' then 0 else p.place_id end as place_id,
      u.unit_id, u.person_id, ${numerator} as numerator, ${denominator} as denominator, ${unfit} as is_unfit,
      ${given.has('sensitive') ? 'coalesce(u.sensitive, false)' : 'false'} as is_sensitive,
      ${given.has('universe') ? 'u.universe' : 'null::integer'} as universe
      ${indicator.breakdowns.map((name) => `, u.${name}::varchar as ${columns.get(name) ?? name}`).join('')}${ofKinds}
      ${Object.entries(further)
        .map(([name, sql]) => `, ${sql} as ${name}`)
        .join('')}
    from read as u left join place as p on p.school_key = u.school_key
    ${kinds.length > 0 ? ofStudent : ''}`);
  const [found] = await database.rows(
    'select count(*)::double as units, count(*) filter (place_id > 0)::double as of_schools from record_unit',
  );
  if (found?.['units'] === 0) return undefined;
  await prove(database, indicator);
  if (Number(found?.['of_schools']) > 0)
    await database.run(`
      insert into record_unit select u.* replace (${ELSEWHERE} as place_id) from record_unit as u
      where u.place_id = 0 and not exists (
        select 1 from record_unit as s where s.place_id > 0 and s.period_id = u.period_id and s.unit_id = u.unit_id)`);
  const rows = await database.rows(`
    select distinct period_id, school_year, period_kind, period from record_unit order by period_id`);
  return { periods: new Map(rows.map((row) => [Number(row['period_id']), periodOf(row)])), columns };
}

const periodOf = (row: Readonly<Record<string, unknown>>): Period => ({
  schoolYear: Number(row['school_year']),
  periodKind: row['period_kind'] as Period['periodKind'],
  period: String(row['period']),
});

/** A student is in the groups of the period’s last day; where no day of school says which, in those of the as-of date. */
const ofStudent = `
  left join period_end as e
    on e.school_year = u.school_year and e.period_kind = u.period_kind::varchar and e.period = u.period
  left join student_member as m on m.student_key = u.student_key
    and m.from_day <= coalesce(e.last_day, (select max(as_of) from warehouse.load))
    and coalesce(e.last_day, (select max(as_of) from warehouse.load)) < m.to_day`;

const memberOf = (kind: string): string =>
  `case when u.student_key is not null then coalesce(m.${kind}::varchar, '${NOT_RECORDED}') end`;

/** The kinds of groups that students are recorded in: columns of the temp table that membership.ts makes. */
async function groupKinds(database: Database): Promise<string[]> {
  const rows = await database.rows('describe student_member');
  return rows.map((row) => String(row['column_name'])).filter((name) => !memberKey.includes(name));
}

async function prove(database: Database, { id }: RecordIndicator): Promise<void> {
  const [row] = await database.rows(`
    select count(*)::double as rows, count(distinct (unit_id, period_id, place_id))::double as units,
      count(*) filter (place_id is null)::double as lost, count(*) filter (is_unfit)::double as unfit,
      count(*) filter (unit_id is null)::double as unnamed from record_unit`);
  const [rows, units, lost, unfit, unnamed] = ['rows', 'units', 'lost', 'unfit', 'unnamed'].map((name) =>
    Number(row?.[name]),
  );
  if (Number(lost) > 0)
    throw new CountFault(`indicator ${id}: ${String(lost)} units are in a school that is not known`);
  if (Number(unnamed) > 0) throw new CountFault(`indicator ${id}: ${String(unnamed)} units have no unit_id`);
  if (rows !== units) throw new RepeatedUnits(`indicator ${id}: units have more than one row in a period and place`);
  if (Number(unfit) > 0) throw new CountFault(`indicator ${id}: ${String(unfit)} units cannot be measured`);
}
