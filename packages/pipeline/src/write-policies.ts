import { type Database, literal } from './duckdb.ts';
import { policyRows, ruleNames, type Policy } from './policies.ts';

/**
 * Fills warehouse.policy. Comes after the events: ways of counting days that make the same of everything that was recorded are one way,
 * and nothing is counted twice for what nobody recorded.
 */
export async function writePolicies(database: Database, policies: readonly Policy[], chosen: string): Promise<void> {
  const rows = policyRows(policies, chosen).map((one, index) => {
    const [numerator, denominator] = one.threshold;
    const [lowest, highest] = one.population;
    return `(${[
      index + 1,
      literal(one.id),
      one.version,
      literal(one.title),
      one.chosen,
      one.rule === null ? 'null' : literal(ruleNames[one.rule]),
      one.toward === null ? 'null' : literal(one.toward),
      numerator,
      denominator,
      one.minimumDays,
      one.needsOneDayPresent,
      literal(one.partialDay),
      literal(one.halfDay),
      literal(one.inSchoolSuspension),
      literal(one.independentStudy),
      literal(one.exitDay),
      lowest ?? 'null',
      highest ?? 'null',
    ].join(', ')})`;
  });
  await database.run(`
    insert into warehouse.policy by name
    with one as (
      from (values ${rows.join(', ')}) as one(policy_key, policy_id, version, title, chosen, rule, toward, threshold_numerator,
        threshold_denominator, minimum_days, needs_one_day_present, partial_day, half_day, in_school_suspension, independent_study, exit_day,
        lowest_grade, highest_grade)
    ),
    kind as (
      select distinct category, units from warehouse.attendance_event
    ),
    -- one policy, and how much of a day it makes of each kind of event
    made as (
      select policy_key, exit_day,
        list(warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study) order by category, units) as missed
      from one left join kind on true
      group by all
    )
    select one.*, counted_as
    from one
    join (select policy_key, min(policy_key) over (partition by exit_day, missed) as counted_as from made) using (policy_key)
    order by policy_key`);
}
