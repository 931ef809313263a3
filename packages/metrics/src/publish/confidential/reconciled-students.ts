import { type Database, literal } from '../../database.ts';
import { changeSql, prepareAnswers, readPairs, ruleSql } from '../policies/answers.ts';

/** SQL for the students of every school whose answer is another under another policy in the latest school year, with the rule. */
export async function reconciledStudents(database: Database): Promise<string> {
  const pairs = await readPairs(database);
  if (pairs.length > 0) await prepareAnswers(database, pairs);
  const each = pairs.map(
    (pair) => `
      select school_id, ${literal(pair.other.policy_id)} as policy_id, answer.school_year, student_id, given_name, family_name,
        ${changeSql(pair)} as change, ${ruleSql(pair)} as rule
      from answer join warehouse.school using (school_key) join warehouse.student using (student_key)
      where grain = 'school' and answer.school_year = (select school_year from warehouse.load)`,
  );
  const none = `select '' as school_id, '' as policy_id, 0 as school_year, '' as student_id, null as given_name, null as family_name, null as change, '' as rule`;
  return `select * from (${each.length > 0 ? each.join(' union all ') : none}) where change is not null`;
}
