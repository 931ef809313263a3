import { type Database, literal } from '../../database.ts';
import { changeSql, prepareAnswers, readPairs, ruleSql } from '../policies/answers.ts';

/**
 * SQL for the students of every school whose answer is another under another policy in the latest school year: the rule that
 * explains each, and the days, absences and limit that both policies see.
 */
export async function reconciledStudents(database: Database): Promise<string> {
  const pairs = await readPairs(database);
  if (pairs.length > 0) await prepareAnswers(database, pairs);
  const each = pairs.map(
    (pair) => `
      select student_key, school_key, school_year, ${literal(pair.other.policy_id)} as policy_id,
        ${pair.own.policy_key} as own_key, ${pair.other.policy_key} as other_key, ${changeSql(pair)} as change, ${ruleSql(pair)} as rule
      from answer
      where grain = 'school' and school_year = (select school_year from warehouse.load)`,
  );
  const nobody = `select 0 as student_key, 0 as school_key, 0 as school_year, '' as policy_id, 0 as own_key, 0 as other_key, null as change, '' as rule`;
  return `
    -- one student at one school under one other policy
    with differing as materialized (
      select * from (${each.length > 0 ? each.join(' union all ') : nobody}) where change is not null
    ),
    -- one student at one school under one policy
    counted as materialized (
      select policy_key, student_key, school_key, enrolled_units, absent_units, chronic_from_units
      from warehouse.student_policy
      where grain = 'school' and school_year = (select school_year from warehouse.load)
        and policy_key in (select own_key from differing union select other_key from differing)
        and student_key in (select student_key from differing)
    ),
    -- one student at one school
    last_stay as (
      select student_key, school_key, school_year, arg_max(grade, entry_date) as grade from warehouse.enrollment group by all
    )
    select school_id, policy_id, school_year, student_id, given_name, family_name, last_stay.grade,
      own.enrolled_units as own_enrolled_units, own.absent_units as own_absent_units, own.chronic_from_units as own_chronic_from_units,
      other.enrolled_units as other_enrolled_units, other.absent_units as other_absent_units,
      other.chronic_from_units as other_chronic_from_units, change, rule
    from differing
    join warehouse.school using (school_key)
    join warehouse.student using (student_key)
    left join last_stay using (student_key, school_key, school_year)
    left join counted as own on own.policy_key = own_key and own.student_key = differing.student_key and own.school_key = differing.school_key
    left join counted as other on other.policy_key = other_key and other.student_key = differing.student_key and other.school_key = differing.school_key`;
}
