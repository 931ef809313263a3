import { type Database, literal } from './duckdb.ts';
import { policyRows, ruleNames, type Policy } from './policies.ts';

/** Fills warehouse.policy. */
export async function writePolicies(database: Database, policies: readonly Policy[], chosen: string): Promise<void> {
  const all = policyRows(policies, chosen);
  const countingOf = (one: Policy): string[] =>
    [one.partialDay, one.halfDay, one.inSchoolSuspension, one.independentStudy, one.exitDay].map(literal);
  const rows = all.map((one, index) => {
    const [numerator, denominator] = one.threshold;
    const [lowest, highest] = one.population;
    const words = countingOf(one);
    const countedAs = all.findIndex((other) => countingOf(other).join() === words.join()) + 1;
    const step = [
      one.rule === null ? 'null' : literal(ruleNames[one.rule]),
      one.toward === null ? 'null' : literal(one.toward),
    ];
    return `(${[
      index + 1,
      literal(one.id),
      one.version,
      literal(one.title),
      one.chosen,
      ...step,
      numerator,
      denominator,
      one.minimumDays,
      one.needsOneDayPresent,
      ...words,
      countedAs,
      lowest ?? 'null',
      highest ?? 'null',
    ].join(', ')})`;
  });
  await database.run(`
    insert into warehouse.policy (policy_key, policy_id, version, title, chosen, rule, toward, threshold_numerator, threshold_denominator,
      minimum_days, needs_one_day_present, partial_day, half_day, in_school_suspension, independent_study, exit_day, counted_as, lowest_grade, highest_grade)
    values ${rows.join(', ')}`);
}
