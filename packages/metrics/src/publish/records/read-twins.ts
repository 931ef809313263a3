import { type Database, literal } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import { CountFault } from '../count.ts';
import { clusters } from './clusters.ts';
import { REST } from './count.ts';

/** A breakdown of the parent or of a twin, and the column of the joint table that holds its members. */
export interface Division {
  readonly of: RecordIndicator;
  readonly breakdown: string;
  readonly column: string;
}

/** The column of the joint table that holds the cluster. */
export const WHOLE = 'whole';

/** How the units of a parent and its twins are divided; the parent’s own first. A gap is of two sides and divides nothing itself. */
export function divisionsOf(parent: RecordIndicator, twins: readonly RecordIndicator[]): Division[] {
  const [breakdown, ...further] = parent.breakdowns;
  if (breakdown === undefined || further.length > 0 || parent.onlyInParts !== true || parent.measure.kind !== 'score')
    throw new Error(`indicator ${parent.id}: twins are of a score that is told in the parts of one breakdown`);
  const ofTwins = twins.flatMap((twin) => {
    const { kind } = twin.measure;
    if (kind !== 'score' && kind !== 'side_gap')
      throw new Error(`indicator ${twin.id}: its figures are not those of ${parent.id}`);
    const isWithoutAll = twin.onlyInParts === true || kind === 'side_gap';
    return [...(isWithoutAll ? [] : ['all']), ...twin.breakdowns].map((name) => ({ of: twin, breakdown: name }));
  });
  return [{ of: parent, breakdown }, ...ofTwins].map((one, index) => ({ ...one, column: `d${index}` }));
}

const unitKey = ['unit_id', 'grain', 'school_key', 'school_year', 'period_kind', 'period'] as const;
const sameUnit = unitKey.map((name) => `t.${name} is not distinct from p.${name}`).join(' and ');

/**
 * Reads the parent’s units that share a cluster with any twin’s, each with its members, into a temp table, and returns an indicator of them.
 * Throws where a twin has a unit that its parent has not, or another value.
 */
export async function readTwins(
  database: Database,
  parent: RecordIndicator,
  divisions: readonly Division[],
): Promise<RecordIndicator> {
  const names = divisions.map(({ column }) => column).join(', ');
  await database.run(`create or replace temp table twin_unit as
    select ${unitKey.join(', ')}, person_id, value, ${memberSql(divisions[0])} as ${divisions[0]?.column ?? ''} from (${parent.sql})`);
  for (const division of divisions.slice(1)) {
    const { of: twin, column } = division;
    await database.run(`create or replace temp table twin as
      select ${unitKey.join(', ')}, value, ${memberSql(division)} as ${column} from (${twin.sql})`);
    const [row] = await database.rows(`
      select count(*)::double as units from twin as t left join twin_unit as p on ${sameUnit}
      where p.unit_id is null or p.value is distinct from t.value`);
    if (row?.['units'] !== 0) throw new CountFault(`indicator ${twin.id}: its units are not those of ${parent.id}`);
    await database.run(`create or replace temp table twin_unit as
      select p.*, t.${column} from twin_unit as p left join twin as t on ${sameUnit}`);
  }
  const links = await database.rows(`
    select distinct school_year, period_kind::varchar as period_kind, period, ${names} from twin_unit
    where d0 is not null and coalesce(${names.replace(/^d0, /, '')}) is not null order by all`);
  const periodOf = (row: (typeof links)[number]): string =>
    `${String(row['school_year'])}\0${String(row['period_kind'])}\0${String(row['period'])}`;
  const numbers = clusters(
    links.map((row) =>
      divisions.flatMap(({ column }) => {
        const member = row[column];
        return typeof member === 'string' ? [`${periodOf(row)}\0${column}\0${member}`] : [];
      }),
    ),
  );
  await database.run(`create or replace temp table twin_cluster
    (school_year integer, period_kind varchar, period varchar, d0 varchar, ${WHOLE} varchar)`);
  for (const [name, cluster] of numbers) {
    const [year = '', kind = '', period = '', column, ...member] = name.split('\0');
    if (column !== 'd0') continue;
    const text = [kind, period, member.join('\0'), String(cluster)].map(literal).join(', ');
    await database.run(`insert into twin_cluster values (${year}, ${text})`);
  }
  const members = divisions.map(({ column }) => `${WHOLE} || '/' || coalesce(u.${column}, '${REST}') as ${column}`);
  return {
    ...parent,
    breakdowns: [WHOLE, ...divisions.map(({ column }) => column)],
    sql: `
      select ${unitKey.map((name) => `u.${name}`).join(', ')}, u.person_id, u.value, ${WHOLE}, ${members.join(', ')}
      from twin_unit as u join twin_cluster as c
        on c.school_year = u.school_year and c.period_kind = u.period_kind::varchar and c.period = u.period and c.d0 = u.d0`,
  };
}

export async function forgetTwins(database: Database): Promise<void> {
  for (const name of ['twin_unit', 'twin', 'twin_cluster']) await database.run(`drop table if exists ${name}`);
}

/** The member of a unit as a column; of everything together, its name. */
const memberSql = (division: Division | undefined): string =>
  division === undefined || division.breakdown === 'all' ? `'all'::varchar` : `${division.breakdown}::varchar`;
