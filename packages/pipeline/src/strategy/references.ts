import { type Reason, staging, type StagingName } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import { inTheFuture, unknownSchool } from '../references.ts';
import { strategyRules } from './rules.ts';
import { type StrategyTable, strategyTables } from './tables.ts';

/** What a row may name by its number in the directory, in the order of refusal: a seat of an unknown committee is itself unknown. */
const naming: readonly (readonly [table: StrategyTable, column: string, named: StrategyTable, its: string])[] = [
  ['position', 'award_id', 'funding_award', 'award_id'],
  ['assignment', 'position_id', 'position', 'position_id'],
  ['seat', 'committee_id', 'committee', 'committee_id'],
  ['meeting', 'committee_id', 'committee', 'committee_id'],
  ['meeting_attendance', 'meeting_id', 'meeting', 'meeting_id'],
  ['instrument_school', 'instrument_id', 'policy_instrument', 'instrument_id'],
  ['action_attendance', 'action_id', 'action', 'action_id'],
  ['commitment', 'meeting_id', 'meeting', 'meeting_id'],
  ['commitment', 'action_id', 'action', 'action_id'],
  ['commitment', 'instrument_id', 'policy_instrument', 'instrument_id'],
  ['rubric_rating', 'item_id', 'rubric_item', 'item_id'],
  ['goal', 'replaces', 'goal', 'goal_id'],
];

/** Days on which something is said to have happened. Ends, terms, posts and due days may be planned. */
const happened: Partial<Record<StrategyTable, readonly string[]>> = {
  school_plan: ['assessed_on', 'labor_approved_on', 'management_approved_on'],
  funding_award: ['status_on', 'stop_notice_on'],
  meeting: ['held_on', 'packet_sent_on', 'minutes_published_on'],
  action: ['held_on'],
  commitment: ['made_on', 'done_on'],
  rubric_rating: ['rated_on'],
  goal: ['baseline_on', 'set_on'],
};

const ofSchools = strategyTables.filter((name) => 'school_id' in staging[name].columns);

/** What rows name, as a sentence calls it. */
const spoken: Partial<Record<StrategyTable, string>> = {
  funding_award: 'award',
  position: 'post',
  committee: 'committee',
  meeting: 'meeting',
  policy_instrument: 'instrument',
  action: 'action',
  rubric_item: 'item',
  goal: 'goal',
};

const unknown = (named: StrategyTable): Pick<Reason, 'says' | 'remedy'> => ({
  says: `No row describes the ${spoken[named] ?? named} that it names.`,
  remedy: `Correct the number, or add the row of that ${spoken[named] ?? named}.`,
});

type Words = Pick<Reason, 'column' | 'says' | 'remedy'>;

/** Why a row of the strategy’s record can be refused when it is seen beside the others, by id. */
export const strategyReasons: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(
    naming.map(([table, column, named]) => [`${table}.unknown_${column}`, { ...unknown(named), column }]),
  ),
  ...Object.fromEntries(
    Object.entries(happened).flatMap(([table, columns]) =>
      columns.map((column) => [`${table}.${column}.in_the_future`, { ...inTheFuture, column }]),
    ),
  ),
  ...Object.fromEntries(
    ofSchools.map((table) => [`${table}.unknown_school`, { ...unknownSchool, column: 'school_id' }]),
  ),
  ...Object.fromEntries(
    strategyRules.map(({ table, name, column, says, remedy }) => [`${table}.${name}`, { column, says, remedy }]),
  ),
};

/**
 * Refuses rows about days still to come, schools that nobody knows, what no row describes, and what contradicts another row. The warehouse
 * knows its schools by now. `lastDay` is the last day that files can tell of; `indicators` are those that a goal may name, any where none is given;
 * `filled` are the tables that some file fills: nothing is asked of the others.
 */
export async function refuseUnknownStrategy(
  database: Database,
  lastDay: string,
  indicators: readonly string[],
  filled: ReadonlySet<StagingName>,
): Promise<void> {
  const refuse = async (table: StrategyTable, reason: string, when: string): Promise<number> =>
    filled.has(table)
      ? database.run(`
          update staging.${table} as staged set fault = '${table}.${reason}'
          where fault is null and not superseded and ${when}`)
      : 0;
  await database.run(
    `create or replace temp table known_indicator as select unnest([${indicators.map(literal).join(', ')}]::varchar[]) as indicator_id`,
  );
  for (const [table, columns = []] of Object.entries(happened) as [StrategyTable, readonly string[]][]) {
    for (const column of columns)
      await refuse(table, `${column}.in_the_future`, `coalesce(${column} > ${literal(lastDay)}::date, false)`);
  }
  for (const table of ofSchools) {
    const known = 'select school_id from warehouse.school';
    await refuse(table, 'unknown_school', `school_id is not null and school_id not in (${known})`);
  }
  const refuseNames = async (): Promise<number> => {
    let refused = 0;
    for (const [table, column, named, its] of naming) {
      const isThere = `exists (
        from staging.${named} as known
        where known.fault is null and not known.superseded and known.directory = staged.directory and known.${its} = staged.${column})`;
      refused += await refuse(table, `unknown_${column}`, `${column} is not null and not ${isThere}`);
    }
    return refused;
  };
  // what is refused takes with it the rows that name it
  while ((await refuseNames()) > 0);
  for (const { table, name, when } of strategyRules) await refuse(table, name, `(${when})`);
  while ((await refuseNames()) > 0);
}
