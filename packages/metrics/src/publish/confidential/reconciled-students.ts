import { type Database, literal } from '../../database.ts';
import { changeSql, prepareAnswers, readPairs, ruleSql } from '../policies/answers.ts';
import type { PolicyRow } from '../policies/possible.ts';

/**
 * SQL for the students of every school whose answer is another under another policy in the latest school year: the rule that
 * explains each, and the days, absences and limit that both policies see.
 */
export async function reconciledStudents(database: Database): Promise<string> {
  const pairs = await readPairs(database);
  if (pairs.length > 0) await prepareAnswers(database, pairs);
  const seen = (whose: string, { counted_as: way, ...policy }: PolicyRow): string => `
    enrolled${way} as ${whose}_enrolled_units, absent${way} as ${whose}_absent_units,
    warehouse.chronic_from(enrolled${way}, ${policy.threshold_numerator}, ${policy.threshold_denominator})::integer as ${whose}_chronic_from_units`;
  const each = pairs.map(
    (pair) => `
      select student_key, school_key, school_year, ${literal(pair.other.policy_id)} as policy_id,
        ${seen('own', pair.own)}, ${seen('other', pair.other)}, ${changeSql(pair)} as change, ${ruleSql(pair)} as rule
      from answer
      where grain = 'school' and school_year = (select school_year from warehouse.load)`,
  );
  const units = ['own', 'other'].flatMap((whose) =>
    ['enrolled', 'absent', 'chronic_from'].map((what) => `${whose}_${what}_units`),
  );
  const nobody = `
    select 0 as student_key, 0 as school_key, 0 as school_year, '' as policy_id, ${units.map((name) => `0 as ${name}`).join(', ')},
      null as change, '' as rule`;
  return `
    -- one student at one school under one other policy
    with differing as (
      select * from (${each.length > 0 ? each.join(' union all ') : nobody}) where change is not null
    ),
    -- one student at one school
    last_stay as (
      select student_key, school_key, school_year, arg_max(grade, entry_date) as grade from warehouse.enrollment group by all
    )
    select school_id, policy_id, school_year, student_id, given_name, family_name, last_stay.grade, ${units.join(', ')}, change, rule
    from differing
    join warehouse.school using (school_key)
    join warehouse.student using (student_key)
    left join last_stay using (student_key, school_key, school_year)`;
}
