import { groupKinds } from '@hearth/contracts';
import { type Database, literal } from '../database.ts';
import { NOT_RECORDED } from './counted-table.ts';

export type GroupKind = (typeof groupKinds)[number];

/** The columns of `student_member` that are no kind of group. */
export const memberKey: readonly string[] = ['student_key', 'from_day', 'to_day'];

/**
 * Temp tables by which every student of a period is in one member of each kind of group:
 *
 * period_end      one period (of the temp table `period`): its last day of school that is not after the as-of date. Membership is that of this day.
 * student_member  one student from one day until another: the member of each kind, a column each.
 *
 * Returns the kinds that anybody is recorded in; a kind nobody sends is no breakdown.
 */
export async function prepareMembership(database: Database): Promise<GroupKind[]> {
  const present = await database.rows('select distinct group_kind::varchar as kind from warehouse.student_group');
  const kinds = groupKinds.filter((kind) => present.some((row) => row['kind'] === kind));
  await database.run(`
    create or replace temp table period_end as
    with -- one school year: the last instructional day on which the figures rest
    year_end as (
      select school_year, max(date) as last_day from warehouse.register_day group by all
    ),
    to_date_end as (
      select r.school_year, max(r.date) as last_day
      from warehouse.register_day as r join warehouse.load as l on r.instructional_day <= l.instructional_day
      group by all
    )
    select p.period_id, p.school_year, p.period_kind, p.period,
      least(
        (select max(as_of) from warehouse.load),
        coalesce(
          case p.period_kind
            when 'month' then last_day(try_cast(p.period || '-01' as date))
            when 'to_date' then t.last_day
            else y.last_day
          end,
          -- no register was due: any day of the year will do, for there is nobody to place
          make_date(p.school_year, 1, 1)
        )
      ) as last_day
    from period as p
    left join year_end as y using (school_year)
    left join to_date_end as t using (school_year)`);
  const members = await Promise.all(kinds.map((kind) => memberColumn(database, kind)));
  await database.run(`
    create or replace temp table student_member as
    -- one student in one group
    with grouped as (
      select student_key, group_kind::varchar as group_kind, member,
        coalesce(valid_from, '-infinity'::date) as from_day, coalesce(valid_to, 'infinity'::date) as to_day
      from warehouse.student_group
    ),
    -- one day on which a student’s groups change
    bound as (
      select student_key, from_day from grouped
      union
      select student_key, to_day from grouped where isfinite(to_day)
      union
      select student_key, '-infinity'::date from grouped
    ),
    spell as (
      select student_key, from_day,
        coalesce(lead(from_day) over (partition by student_key order by from_day), 'infinity'::date) as to_day
      from bound
    )
    select s.student_key, s.from_day, s.to_day${members.join('')}
    from spell as s join grouped as g using (student_key)
    group by s.student_key, s.from_day, s.to_day`);
  return kinds;
}

/** SQL of the column of one kind: numbers with words, for millions of rows are grouped by them. In two members at once, a student is in the last. */
async function memberColumn(database: Database, kind: GroupKind): Promise<string> {
  const rows = await database.rows(
    `select distinct member from warehouse.student_group where group_kind = '${kind}' order by member`,
  );
  const words = [...new Set([...rows.map((row) => String(row['member'])), NOT_RECORDED])].map(literal).join(', ');
  const isMember = `g.group_kind = '${kind}' and g.from_day <= s.from_day and s.from_day < g.to_day`;
  return `, coalesce(max(g.member) filter (${isMember}), '${NOT_RECORDED}')::enum(${words}) as ${kind}`;
}
