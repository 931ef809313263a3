import type { Reason, StagingName } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import { inTheFuture, unknownSchool } from '../references.ts';
import { type ServiceTable, serviceTables } from './tables.ts';

type Named = 'person' | 'service' | 'partner' | 'need';

/** What a row may name by its number in the directory, in the order of refusal: a service of an unknown partner is itself unknown. */
const naming: readonly (readonly [table: ServiceTable, column: string, named: Named])[] = [
  ['partner_location', 'partner_id', 'partner'],
  ['agreement', 'partner_id', 'partner'],
  ['service', 'partner_id', 'partner'],
  ['service_practice', 'service_id', 'service'],
  ['service_session', 'service_id', 'service'],
  ['person_match', 'person_id', 'person'],
  ['service_stay', 'person_id', 'person'],
  ['service_stay', 'service_id', 'service'],
  ['service_event', 'person_id', 'person'],
  ['service_event', 'service_id', 'service'],
  ['service_event', 'partner_id', 'partner'],
  ['need', 'person_id', 'person'],
  ['referral', 'person_id', 'person'],
  ['referral', 'need_id', 'need'],
  ['referral', 'service_id', 'service'],
  ['referral', 'partner_id', 'partner'],
  ['service_target', 'person_id', 'person'],
  ['expenditure', 'partner_id', 'partner'],
];

/** Days on which something is said to have happened. Ends and sessions may be planned. */
const happened: Partial<Record<ServiceTable, readonly string[]>> = {
  person: ['birth_date'],
  service_stay: ['applied_on'],
  service_event: ['date'],
  need: ['identified_on', 'closed_on'],
  referral: ['made_on', 'accepted_on', 'first_service_on', 'closed_on'],
  service_target: ['listed_on'],
  expenditure: ['month'],
};

const ofSchools = serviceTables.filter((name) => !['person_match', 'partner', 'service_practice'].includes(name));

const unknown = (what: string, file: string): Pick<Reason, 'says' | 'remedy'> => ({
  says: `Nothing in the directory says who or what this ${what} is.`,
  remedy: `Correct its number, or send the file that describes ${file}; where another source does, give both the same “directory” in hearth.yaml.`,
});

const words: Readonly<Record<Named, Pick<Reason, 'says' | 'remedy'>>> = {
  person: unknown('person', 'people'),
  service: unknown('service', 'services'),
  partner: unknown('partner', 'partners'),
  need: unknown('need', 'needs'),
};

/** Why a row of people and services can be refused when it is seen beside the others, by id. */
export const serviceReasons: Readonly<Record<string, Pick<Reason, 'says' | 'remedy'>>> = {
  ...Object.fromEntries(naming.map(([table, , named]) => [`${table}.unknown_${named}`, words[named]])),
  'partner.unknown_partner': {
    says: 'The partner into which it was merged is not in the directory.',
    remedy: 'Correct that number, or send the file that describes it.',
  },
  'person_match.unknown_student': {
    says: 'The district knows no student of this number.',
    remedy: 'Correct the number, or leave it empty where the person is no student of the district.',
  },
  'person_match.several_students': {
    says: 'The file says of one person that several students are the same, or that one is and none is.',
    remedy: 'Keep the one decision that holds; until then the person is linked to nobody.',
  },
  ...Object.fromEntries(Object.keys(happened).map((table) => [`${table}.in_the_future`, inTheFuture])),
  ...Object.fromEntries(ofSchools.map((table) => [`${table}.unknown_school`, unknownSchool])),
};

/**
 * Refuses rows about days still to come, schools that nobody knows, and people, services, partners and needs that the directory does not
 * describe. The warehouse knows its schools and students by now. `lastDay` is the last day that files can tell of, `filled` are the
 * tables that some file fills: nothing is asked of the others.
 */
export async function refuseUnknown(
  database: Database,
  lastDay: string,
  filled: ReadonlySet<StagingName>,
): Promise<void> {
  const refuse = async (table: ServiceTable, reason: string, when: string): Promise<number> =>
    filled.has(table)
      ? database.run(`
          update staging.${table} as staged set fault = '${table}.${reason}'
          where fault is null and not superseded and ${when}`)
      : 0;
  for (const [table, columns = []] of Object.entries(happened) as [ServiceTable, readonly string[]][]) {
    const late = columns.map((column) => `coalesce(${column} > ${literal(lastDay)}::date, false)`);
    await refuse(table, 'in_the_future', `(${late.join(' or ')})`);
  }
  for (const table of ofSchools) {
    const known = 'select school_id from warehouse.school';
    await refuse(table, 'unknown_school', `school_id is not null and school_id not in (${known})`);
  }
  const isUnknown = (column: string, named: Named): string => `${column} is not null and not exists (
    from staging.${named} as known where known.fault is null and known.directory = staged.directory and known.${named}_id = staged.${column})`;
  // a partner that is refused takes with it those that were merged into it
  while ((await refuse('partner', 'unknown_partner', isUnknown('same_as', 'partner'))) > 0);
  for (const [table, column, named] of naming) await refuse(table, `unknown_${named}`, isUnknown(column, named));
  const students = 'select student_id from warehouse.student';
  await refuse('person_match', 'unknown_student', `student_id is not null and student_id not in (${students})`);
  const decided = `fault is null and not superseded and coalesce(decision, 'same') = 'same'`;
  await refuse(
    'person_match',
    'several_students',
    `coalesce(decision, 'same') = 'same' and (file_key, directory, person_id) in (
      select (file_key, directory, person_id) from staging.person_match where ${decided}
      group by file_key, directory, person_id having count(*) > 1)`,
  );
}
