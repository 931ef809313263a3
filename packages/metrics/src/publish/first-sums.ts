import type { Indicator } from '../indicator.ts';
import { NOT_RECORDED } from './counted-table.ts';
import type { GroupKind } from './membership.ts';
import { IS_IN, type Pass, SAME } from './passes.ts';
import { ALL_UNITS, everybody } from './sums.ts';
import { countOf, type Tally, tallies, unfit } from './tally.ts';

/** What a pass adds up. */
export interface FirstSums {
  /** Each sum once, however many indicators need it. */
  readonly tally: readonly Tally[];
  /** For each indicator of the pass the name that each of its tallies has among them. */
  readonly names: readonly ReadonlyMap<string, string>[];
  /** A SELECT of the sums: period_id, place_id (0 is the district), in_district, breakdown, member and the tallies. */
  readonly sql: string;
}

/** The column that counts the units that cannot be measured. */
export const UNFIT = 'unfit_units';

/** Months are told of everybody together; years by grade and group too. */
const divisions = [
  { periods: ['year', 'to_date'], isDivided: true },
  { periods: ['month'], isDivided: false },
] as const;

/**
 * Plans the sums of a pass: by place and period, of everybody and of the members of every breakdown that an indicator of the pass has.
 * A unit whose row of its school and that of the district say the same is read once, and counts for both: `in_district`.
 */
export function planFirstSums(pass: Pass, kinds: readonly GroupKind[]): FirstSums {
  const stored = new Map<string, Tally>();
  const names = pass.indicators.map((indicator, index) => {
    const column = columnOf(pass, index);
    return new Map(
      tallies(indicator, column, column(IS_IN)).map((one): [string, string] => {
        const same = stored.get(one.fromUnits) ?? { ...one, name: `t${stored.size}` };
        stored.set(one.fromUnits, same);
        return [one.name, same.name];
      }),
    );
  });
  const ofUnits = (fromUnits: string, name: string): Tally => ({ name, fromUnits, again: 'sum' });
  const allUnits = ofUnits('count(*)::integer', ALL_UNITS);
  const each = divisions.flatMap(({ periods, isDivided }) => {
    const told = pass.indicators.flatMap((indicator, index) =>
      periods.some((kind) => indicator.periods?.includes(kind) ?? true) ? [{ indicator, index }] : [],
    );
    if (told.length === 0) return [];
    const wanted = new Set(told.flatMap(({ index }) => [...(names[index]?.values() ?? [])]));
    const isUnfit = told.map(({ indicator, index }) => unfitCondition(pass, indicator, index)).join(' or ');
    const tally = [...stored.values()].filter(({ name }) => wanted.has(name));
    const breakdowns = new Set(isDivided ? told.flatMap(({ indicator }) => indicator.breakdowns) : []);
    return sumsOf(pass, {
      periods,
      grades: pass.own.filter((name) => breakdowns.has(name)),
      kinds: kinds.filter((kind) => breakdowns.has(kind)),
      tally: [...tally, allUnits, ofUnits(countOf(isUnfit), UNFIT)],
    });
  });
  return {
    tally: [...stored.values(), allUnits, ofUnits('', UNFIT)],
    names,
    sql: each.join('\nunion all by name\n'),
  };
}

interface Division {
  readonly periods: readonly string[];
  /** Breakdowns that are columns of the units. */
  readonly grades: readonly string[];
  readonly kinds: readonly GroupKind[];
  readonly tally: readonly Tally[];
}

/** The sums in some kinds of period, as one reading of the pass. */
function sumsOf(pass: Pass, { periods, grades, kinds, tally }: Division): string {
  const by = [...grades, ...kinds];
  const place = 'period_id, place_id, in_district';
  const isOf = by.map((name) => `when grouping(${name}) = 0 then '${name}'`).join(' ');
  const member = by.map((name) => `when grouping(${name}) = 0 then coalesce(${name}::varchar, '${NOT_RECORDED}')`);
  const { breakdown, member: all } = everybody;
  return `
    select ${place},
      ${by.length > 0 ? `case ${isOf} else '${breakdown}' end` : `'${breakdown}'`} as breakdown,
      ${by.length > 0 ? `case ${member.join(' ')} else '${all}' end` : `'${all}'`} as member
      ${tally.map(({ name, fromUnits }) => `, ${fromUnits} as ${name}`).join('')}
    from (
      select c.*, e.period_id, case when c.grain = 'district' then 0 else s.place_id end as place_id,
        c.grain = 'district' or coalesce(c.${SAME}, false) as in_district
        ${kinds.map((kind) => `, m.${kind}`).join('')}
      from (${pass.sql}) as c
      left join period_end as e
        on e.school_year = c.school_year and e.period_kind = c.period_kind::varchar and e.period = c.period
      left join place as s on s.school_key = c.school_key
      ${kinds.length > 0 ? 'left join student_member as m on m.student_key = c.unit_id and m.from_day <= e.last_day and e.last_day < m.to_day' : ''}
      where c.period_kind in (${periods.map((kind) => `'${kind}'`).join(', ')}) and not (c.grain = 'district' and coalesce(c.${SAME}, false))
    ) as u
    group by grouping sets ((${place})${by.map((name) => `, (${place}, ${name})`).join('')})`;
}

const columnOf =
  (pass: Pass, index: number) =>
  (name: string): string =>
    `u.${pass.columns[index]?.get(name) ?? name}`;

/** SQL that is true for a unit of an indicator that cannot be measured. */
export const unfitCondition = (pass: Pass, indicator: Indicator, index: number): string =>
  `(${columnOf(pass, index)(IS_IN)} and ${unfit(indicator, columnOf(pass, index))})`;
