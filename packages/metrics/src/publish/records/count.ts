import type { Database, Row } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import type { Period } from '../places.ts';
import { readUnits } from './read-units.ts';
import { emptyTally, type RecordTally } from './tally.ts';

/** The tallies of one indicator in one period. */
export interface RecordCounts {
  readonly period: Period;
  /** Whether any unit is of a school. */
  readonly hasSchools: boolean;
  /** The members that occur anywhere in the period, by breakdown, in order. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Of a place (its number in Places; 0 the district, −1 outside of every school), a breakdown and a member. `REST` is who is in none. */
  tally(place: number, breakdown: string, member: string): RecordTally;
}

/** The member of units that are in no member of a breakdown; never printed. */
export const REST = '\u0001rest';

/** Counts the units of an indicator, period by period; nothing where it has none. */
export async function countRecords(database: Database, indicator: RecordIndicator): Promise<RecordCounts[]> {
  const units = await readUnits(database, indicator);
  if (units === undefined) return [];
  const found = new Map<number, Map<string, RecordTally>>();
  const members = new Map<number, Map<string, Set<string>>>();
  const shapes: [string, string][] = [['all', "'all'"], ...units.columns];
  for (const [breakdown, column] of shapes) {
    for (const row of await database.rows(tallySql(indicator, column))) {
      const [period, member] = [Number(row['period_id']), row['member'] === null ? REST : String(row['member'])];
      const ofPeriod = found.get(period) ?? new Map<string, RecordTally>();
      found.set(period, ofPeriod.set(keyOf(Number(row['place_id']), breakdown, member), tallyOf(row)));
      if (breakdown === 'all' || member === REST) continue;
      const shapesOf = members.get(period) ?? new Map<string, Set<string>>();
      members.set(period, shapesOf.set(breakdown, (shapesOf.get(breakdown) ?? new Set()).add(member)));
    }
  }
  await database.run('drop table record_unit');
  return [...units.periods].map(([number, period]) => {
    const tallies = found.get(number) ?? new Map<string, RecordTally>();
    const occurring = [...(members.get(number) ?? [])].map(([breakdown, set]) => [breakdown, [...set].sort()] as const);
    return {
      period,
      hasSchools: [...tallies.keys()].some((key) => !key.startsWith('0\0') && !key.startsWith('-')),
      members: new Map(occurring),
      tally: (place, breakdown, member) => tallies.get(keyOf(place, breakdown, member)) ?? emptyTally,
    };
  });
}

const keyOf = (place: number, breakdown: string, member: string): string => `${place}\0${breakdown}\0${member}`;

/**
 * Tallies by period, place and member. Persons are counted once, so units are first added up person by person; a unit about no person
 * has no person, but in a total of heads each is one.
 */
function tallySql({ measure, aboutNobody, onlyInParts, wholes }: RecordIndicator, column: string): string {
  // parts of different things are never added to one another, so somebody in two of them is counted in each; schools are added up
  const apart = onlyInParts === true && wholes === undefined ? 'member, ' : '';
  // the heads that a count without names tells of are persons, whoever they are
  const heads = measure.kind === 'total' && aboutNobody !== true;
  const persons = (condition: string): string =>
    `(count(*) filter (person_id is not null and ${condition})${heads ? ` + coalesce(sum(numerator) filter (person_id is null and ${condition}), 0)` : ''})::double`;
  const largest = (amount: string): string => `coalesce(max(${amount}) filter (person_id is not null), 0)::double`;
  return `
    with -- one person (or all units of none) in one period, place and member
    by_person as (
      select period_id, place_id, ${column} as member, person_id, count(*) as units,
        sum(numerator) as numerator, sum(denominator) as denominator, bool_or(not is_sensitive) as is_open,
        bool_or(is_sensitive) as is_sensitive
      from record_unit group by all
    ),
    -- the same, with what else the person is in
    beside as (
      select *, denominator - numerator as rest,
        sum(numerator) over same_person as whole_numerator, sum(denominator - numerator) over same_person as whole_rest,
        person_id is null or count(*) over same_place = 1 and (place_id <= 0 or count(*) over same_person = 1) as is_alone
      from by_person
      window same_person as (partition by period_id, person_id, ${apart}place_id > 0, place_id = 0),
        same_place as (partition by period_id, person_id, ${apart}place_id)
    ),
    counted as (
      select period_id, place_id, member, sum(units)::double as units, ${persons('true')} as people,
        sum(numerator)::double as numerator, sum(denominator)::double as denominator,
        ${persons('numerator > 0')} as contributors, ${persons('rest > 0')} as rest_contributors,
        ${largest('numerator')} as largest, ${largest('rest')} as rest_largest,
        ${measure.kind === 'favorable' ? 'count(*) filter (person_id is not null and denominator = 0)' : '0'}::double as left_out,
        bool_or(is_sensitive) as has_sensitive, ${persons('is_open')} as open_people,
        ${persons('is_alone')} as alone_people, ${persons('is_alone and numerator > 0')} as alone_contributors,
        ${persons('is_alone and rest > 0')} as alone_rest_contributors,
        ${largest('whole_numerator')} as alone_largest, ${largest('whole_rest')} as alone_rest_largest
      from beside group by period_id, place_id, member
    )
    select c.*${furtherNames(measure.kind)
      .map((name) => `, f.${name}`)
      .join('')}
    from counted as c
    join (
      select period_id, place_id, ${column} as member,
        case when count(universe) = count(*) and min(universe) = max(universe) then max(universe)::double end as universe
        ${furtherSql(measure.kind)}
      from record_unit group by all
    ) as f on f.period_id = c.period_id and f.place_id = c.place_id and f.member is not distinct from c.member`;
}

type Kind = RecordIndicator['measure']['kind'];

const sides = ['labor', 'management'] as const;

const further: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  quartiles: { values: 'list(value order by value)' },
  survival: { days: 'list(days order by days, ended)', ended: 'list(ended order by days, ended)' },
  within: { days: 'list(days order by days, ended)', ended: 'list(ended order by days, ended)' },
  score: { squares: 'sum(numerator * numerator)::double' },
  side_gap: Object.fromEntries(
    sides.flatMap((side) => [
      [`${side}_count`, `count(*) filter (side = '${side}')::double`],
      [`${side}_sum`, `coalesce(sum(numerator) filter (side = '${side}'), 0)::double`],
      [`${side}_squares`, `coalesce(sum(numerator * numerator) filter (side = '${side}'), 0)::double`],
    ]),
  ),
  concentration: {
    sources: 'list(source order by unit_id)',
    amounts: 'list(numerator::double order by unit_id)',
  },
  agreement: { ones: 'list(one order by unit_id)', others: 'list(other order by unit_id)' },
  largest: { values: 'list(value order by value)' },
  largest_gap: {
    divisions: 'list(division order by unit_id)',
    answered: 'list(numerator::double order by unit_id)',
    asked: 'list(denominator::double order by unit_id)',
  },
};

const furtherNames = (kind: Kind): string[] => ['universe', ...Object.keys(further[kind] ?? {})];
const furtherSql = (kind: Kind): string =>
  Object.entries(further[kind] ?? {})
    .map(([name, sql]) => `, ${sql} as ${name}`)
    .join('');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function tallyOf(row: Row): RecordTally {
  const number = (name: string): number => Number(row[name] ?? 0);
  const universe = row['universe'];
  const ended = listOf(row['ended']);
  const answered = listOf(row['answered']);
  const asked = listOf(row['asked']);
  const side = (name: string): RecordTally['sides']['labor'] => ({
    count: number(`${name}_count`),
    sum: number(`${name}_sum`),
    squares: number(`${name}_squares`),
  });
  const parts = listOf(row['divisions']).map((division, index) => ({
    division: String(division),
    answered: Number(answered[index]),
    asked: Number(asked[index]),
  }));
  const others = listOf(row['others']);
  const answering = answeringOf(parts);
  return {
    units: number('units'),
    people: answering ?? number('people'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    contributors: number('contributors'),
    restContributors: number('rest_contributors'),
    largest: number('largest'),
    restLargest: number('rest_largest'),
    leftOut: number('left_out'),
    hasSensitive: row['has_sensitive'] === true,
    openPeople: number('open_people'),
    alone: {
      people: answering ?? number('alone_people'),
      contributors: number('alone_contributors'),
      restContributors: number('alone_rest_contributors'),
      largest: number('alone_largest'),
      restLargest: number('alone_rest_largest'),
    },
    ...(universe === null || universe === undefined ? {} : { universe: Number(universe) }),
    squares: number('squares'),
    values: listOf(row['values']).map(Number),
    waits: listOf(row['days']).map((days, index) => ({ days: Number(days), ended: ended[index] === true })),
    sides: { labor: side('labor'), management: side('management') },
    parts,
    amounts: amountsOf(listOf(row['sources']), listOf(row['amounts'])),
    pairs: listOf(row['ones']).map((one, index) => [Number(one), Number(others[index])]),
  };
}

/** What each source gives, all its units together. */
function amountsOf(sources: readonly unknown[], amounts: readonly unknown[]): number[] {
  const sums = new Map<string, number>();
  sources.forEach((source, index) =>
    sums.set(String(source), (sums.get(String(source)) ?? 0) + Number(amounts[index])),
  );
  return [...sums.values()];
}

/** How many answered, where the units are parts of those who did: every division has all of them, or fewer where it is not known of all. */
function answeringOf(parts: RecordTally['parts']): number | undefined {
  if (parts.length === 0) return undefined;
  const sums = new Map<string, number>();
  for (const { division, answered } of parts) sums.set(division, (sums.get(division) ?? 0) + answered);
  return Math.min(...sums.values());
}
