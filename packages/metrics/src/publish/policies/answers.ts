import type { Database, Row } from '../../database.ts';
import { type Change, type PolicyRow, possibleRules } from './possible.ts';

/** Students of one place and year by what becomes of them and why; place 0 is the district. */
export interface Moved {
  readonly schoolYear: number;
  readonly schoolKey: number | null;
  readonly change: Change;
  readonly rule: string;
  readonly students: number;
}

/** Chronically absent and judged in one place and year under one policy. */
export interface Tally {
  readonly schoolYear: number;
  readonly schoolKey: number | null;
  readonly judged: number;
  readonly chronic: number;
}

/** The chosen policy and another one, with the steps between them. */
export interface Pair {
  readonly own: PolicyRow;
  readonly other: PolicyRow;
  readonly steps: readonly PolicyRow[];
}

/** The pairs that are reconciled: the chosen policy with every other one. */
export async function readPairs(database: Database): Promise<Pair[]> {
  const rows = (await database.rows(
    'select * from warehouse.policy order by policy_key',
  )) as unknown as readonly PolicyRow[];
  const own = rows.find(({ chosen, rule }) => chosen && rule === null);
  if (own === undefined) return [];
  return rows
    .filter((one) => one.rule === null && one !== own)
    .map((other) => ({ own, other, steps: rows.filter((one) => one.toward === other.policy_id) }));
}

const NOT_JUDGED = 0;
const NOT_CHRONIC = 1;
const CHRONIC = 2;

/**
 * Reads once what every policy and every step says of each student: temp table `answer`, one student in one place and year, with
 * a column p<key> for each policy: 0 not judged, 1 judged and not chronic, 2 chronic. A student without a day under a policy is
 * not judged by it. For each way of counting days, enrolled<key> and absent<key> hold the units. Where school and district say the
 * same, there is the row of the school alone, and `in_district` is true.
 */
export async function prepareAnswers(database: Database, pairs: readonly Pair[]): Promise<void> {
  const policies = new Map(
    pairs.flatMap(({ own, other, steps }) => [own, other, ...steps].map((one) => [one.policy_key, one])),
  );
  const ways = [...new Set([...policies.values()].map((one) => one.counted_as))];
  const pivoted = ways.flatMap((way) =>
    ['enrolled_units', 'absent_units', 'level'].map(
      (what) => `max(case when counted_as = ${way} then ${what} end) as ${what}_${way}`,
    ),
  );
  await database.run(`
    create temp table if not exists answer as
    -- to read a grade takes longer than to judge a student
    with grade as materialized (
      select grade, warehouse.grade_number(grade) as level from (select grade from warehouse.enrollment union select grade from warehouse.attendance_summary)
    ),
    absence as materialized (
      select * exclude (grade) from warehouse.student_absence left join grade using (grade)
      where grain = 'school' or not same_in_district
    ),
    -- one student in one year whose school and district do not say the same under every way of counting days
    apart as materialized (
      select distinct student_key, school_year, true as is_apart from absence where not same_in_district
    ),
    -- one student in one place and school year, with the units of every way
    counted as (
      select 'school' as grain, student_key, school_key, school_year, any_value(is_apart) as is_apart, ${pivoted.join(', ')}
      from absence left join apart using (student_key, school_year)
      where grain = 'school'
      group by all
      union all
      -- under a way by which the school says the same, its row is the district’s
      select 'district', student_key, null, school_year, true, ${pivoted.join(', ')}
      from absence join apart using (student_key, school_year)
      where grain = 'district' or same_in_district
      group by all
    )
    select grain, student_key, school_key, school_year, grain = 'district' or is_apart is null as in_district,
      ${ways.map((way) => `enrolled_units_${way} as enrolled${way}, absent_units_${way} as absent${way}`).join(', ')},
      ${[...policies.values()].map(answerSql).join(', ')}
    from counted`);
}

/** SQL for what one policy says of a student; one without a day under its way of counting is not judged. */
const answerSql = (one: PolicyRow): string => {
  const [enrolled, absent, level] = ['enrolled_units', 'absent_units', 'level'].map(
    (what) => `${what}_${one.counted_as}`,
  );
  return `
  case
    when ${enrolled} is null
      or warehouse.standing_at(${enrolled}, ${absent}, ${level}, ${one.minimum_days}, ${one.needs_one_day_present}, ${one.lowest_grade}, ${one.highest_grade}) <> 'judged'
      then ${NOT_JUDGED}
    when ${absent} >= warehouse.chronic_from(${enrolled}, ${one.threshold_numerator}, ${one.threshold_denominator}) then ${CHRONIC}
    else ${NOT_CHRONIC}
  end::utinyint as p${one.policy_key}`;
};

/** The answers by place: every student at each school, and once for the district. */
const BY_PLACE = `(
  select * from answer where grain = 'school'
  union all select * replace (null as school_key) from answer where in_district)`;

/** SQL for what becomes of a student between two policies; null where the answer is the same. */
export const changeSql = ({ own, other }: Pair): string => `case
  when p${own.policy_key} = ${NOT_CHRONIC} and p${other.policy_key} = ${CHRONIC} then 'to_chronic'
  when p${own.policy_key} = ${CHRONIC} and p${other.policy_key} = ${NOT_CHRONIC} then 'to_not_chronic'
  when p${own.policy_key} = ${CHRONIC} and p${other.policy_key} = ${NOT_JUDGED} then 'chronic_no_longer_judged'
  when p${own.policy_key} = ${NOT_CHRONIC} and p${other.policy_key} = ${NOT_JUDGED} then 'not_chronic_no_longer_judged'
  when p${own.policy_key} = ${NOT_JUDGED} and p${other.policy_key} = ${CHRONIC} then 'newly_judged_chronic'
  when p${own.policy_key} = ${NOT_JUDGED} and p${other.policy_key} = ${NOT_CHRONIC} then 'newly_judged_not_chronic' end`;

/** SQL for the rule that explains a student: the only step that alone gives the other policy’s answer. */
export function ruleSql({ other, steps }: Pair): string {
  const reaches = steps.map((one) => `(p${one.policy_key} = p${other.policy_key})`);
  if (reaches.length === 0) return `'only_together'`;
  const hits = reaches.map((one) => `${one}::integer`).join(' + ');
  const single = steps.map((one, index) => `when ${String(reaches[index])} then '${String(one.rule)}'`);
  return `case when ${hits} = 0 then 'only_together' when ${hits} > 1 then 'any_of_several' ${single.join(' ')} end`;
}

/** A student moved in a way that the rules do not allow: a fault of ours, which no figure may hide. */
export class ReconciliationFault extends Error {}

/** Students whose answer differs, by place, year, change and rule. Exact; nothing of it may be published as it is. */
export async function countMoved(database: Database, pair: Pair): Promise<Moved[]> {
  const rows = await database.rows(`
    select school_year, school_key, change, rule, count(*)::double as students
    from (select school_year, school_key, ${changeSql(pair)} as change, ${ruleSql(pair)} as rule from ${BY_PLACE})
    where change is not null
    group by all order by all`);
  return rows.map((row) => {
    const change = String(row['change']) as Change;
    const rule = String(row['rule']);
    if (!possibleRules(change, pair.own, pair.other, pair.steps).includes(rule)) {
      throw new ReconciliationFault(
        `${String(row['students'])} students are ${change} under ${pair.other.policy_id} by ${rule}, which cannot be`,
      );
    }
    return { ...placed(row), change, rule, students: Number(row['students']) };
  });
}

/** Judged and chronic under one policy, by place and year. Exact. */
export async function tally(database: Database, { policy_key: key }: PolicyRow): Promise<Tally[]> {
  const rows = await database.rows(`
    select school_year, school_key, count(*) filter (p${key} > ${NOT_JUDGED})::double as judged,
      count(*) filter (p${key} = ${CHRONIC})::double as chronic
    from ${BY_PLACE} group by all order by all`);
  return rows.map((row) => ({ ...placed(row), judged: Number(row['judged']), chronic: Number(row['chronic']) }));
}

const placed = (row: Row): { schoolYear: number; schoolKey: number | null } => ({
  schoolYear: Number(row['school_year']),
  schoolKey: row['school_key'] === null ? null : Number(row['school_key']),
});
