import type { DuckDBValue } from '@duckdb/node-api';
import type { confidential, Row } from '@hearth/contracts';
import type { Statement } from './queries.ts';

export type NamedStudent = Row<typeof confidential.student>;

/** Which students, and in which order. What is left out is not restricted. */
export interface StudentQuery {
  readonly list?: NamedStudent['list'] | readonly NamedStudent['list'][];
  readonly tier?: NamedStudent['tier'];
  readonly grade?: string;
  readonly homeroom?: string;
  /** A group as “kind:member”. */
  readonly group?: string;
  /** Parts of a name, or the district’s own number; letters count the same with and without accents. */
  readonly search?: string;
  /** Only students with support on record, or only those without. */
  readonly supported?: boolean;
  readonly sort?: StudentSort;
  readonly descending?: boolean;
}

const folded = (sql: string): string => `strip_accents(lower(${sql}))`;
const name = [folded("coalesce(family_name, '')"), folded("coalesce(given_name, '')"), 'student_id'];
// as integers: exact, and the same for a whole year as for a week
const share = '(absent_units::bigint * 1000000) // greatest(enrolled_units, 1)';

/** What a list can be put in order by. */
const orders = {
  name,
  grade: ["coalesce(try_cast(regexp_extract(grade, '[0-9]+') as integer), 0)", 'grade'],
  homeroom: [folded('homeroom')],
  absent: ['absent_units'],
  share: [share],
  left: ['absences_left', `-(${share})`],
  tier: ['tier'],
  streak: ['streak'],
  last_absence: ['last_absence'],
  recent: ['recent_absent_units'],
  language: [folded('home_language')],
  support: ['supported'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StudentSort = keyof typeof orders;
export const studentSorts = Object.keys(orders) as readonly StudentSort[];

/** The one statement by which students are read. Values are parameters; an order that is not listed is no order. */
export function studentStatement(query: StudentQuery): Statement {
  const values: DuckDBValue[] = [];
  const place = (value: string): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  const lists = query.list === undefined ? [] : [query.list].flat();
  if (query.list !== undefined)
    conditions.push(lists.length === 0 ? 'false' : `list::varchar in (${lists.map(place).join(', ')})`);
  if (query.tier !== undefined) conditions.push(`tier::varchar = ${place(query.tier)}`);
  if (query.grade !== undefined) conditions.push(`grade = ${place(query.grade)}`);
  if (query.homeroom !== undefined) conditions.push(`homeroom = ${place(query.homeroom)}`);
  if (query.supported !== undefined) conditions.push(query.supported ? 'supported' : 'not supported');
  if (query.group !== undefined) conditions.push(`list_contains(string_split(groups, chr(10)), ${place(query.group)})`);
  for (const part of (query.search ?? '').split(/[\s,]+/).filter((word) => word !== '')) {
    const sought = `${folded(place(part))}`;
    conditions.push(`contains(${folded("concat_ws(' ', given_name, family_name, student_id)")}, ${sought})`);
  }
  const wanted: readonly string[] =
    query.sort !== undefined && Object.hasOwn(orders, query.sort) ? orders[query.sort] : [];
  const direction = query.descending === true ? 'desc' : 'asc';
  const order = [...wanted.map((sql) => `${sql} ${direction} nulls last`), ...name.map((sql) => `${sql} asc`)];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return { sql: `select * replace (${dates}) from student ${where} order by ${order.join(', ')}`, values };
}

const dates = ['entry_date', 'last_absence', 'next_day', 'last_day']
  .map((column) => `${column}::varchar as ${column}`)
  .join(', ');
