import type { Database } from '../database.ts';
import { chanceOfFewer, fitRisks, type Observed } from '../statistics/index.ts';

export interface Expected {
  /** Students chronically absent in the year before, and judged in both. */
  readonly students: number;
  /** The share of them expected to recover, 0 to 100. */
  readonly percent: number;
}

/**
 * By school year, how many of the district’s students who were chronically absent in the year before would not be in this one if nothing
 * changed but luck: risks are fitted to the year before of all who stayed, each student’s own days are weighed in, and the
 * chance of staying under the threshold in the days enrolled this year is averaged.
 *
 * Limits: risks are taken as the same in both years, and days as independent. Absences come in spells, so part of what looks like lasting
 * differences between students is one bad spell, and the true share that recovers by itself is rather higher.
 */
export async function expectedRecovery(database: Database): Promise<ReadonlyMap<number, Expected>> {
  const found = await database.numbers(`
    -- students who are alike: their days last year and this year, and from how many days this year they would be chronically absent
    select school_year::double as school_year, enrolled_days_before::double as days, absent_days_before::double as absent,
      chronic_before::integer::double as chronic, enrolled_days::double as next, ((chronic_from_units + 23) // 24)::double as until,
      count(*)::double as students
    from warehouse.student_change
    where grain = 'district' and period_kind = 'year' and standing = 'judged' and standing_before = 'judged' and enrolled_days_before > 0
    group by all`);
  const column = (name: string): Float64Array => found.get(name) ?? new Float64Array();
  const [years, days, absent, chronic] = ['school_year', 'days', 'absent', 'chronic'].map(column);
  const [next, until, students] = ['next', 'until', 'students'].map(column);
  const at = (values: Float64Array | undefined, row: number): number => values?.[row] ?? 0;
  const rows = Array.from(years ?? [], (year, row) => ({
    year,
    // a shared day is rounded on both sides
    seen: {
      days: at(days, row),
      absent: Math.min(at(absent, row), at(days, row)),
      students: at(students, row),
    } satisfies Observed,
    isChronic: at(chronic, row) === 1,
    next: at(next, row),
    until: at(until, row),
  }));
  return new Map(
    [...Map.groupBy(rows, ({ year }) => year)].flatMap(([year, ofYear]): [number, Expected][] => {
      const risks = fitRisks(ofYear.map(({ seen }) => seen));
      const chosen = ofYear.filter(({ isChronic }) => isChronic);
      const people = chosen.reduce((sum, { seen }) => sum + seen.students, 0);
      if (risks === undefined || people === 0) return [];
      const recovered = chosen.reduce(
        (sum, { seen, next: coming, until: from }) => sum + seen.students * chanceOfFewer(risks, seen, coming, from),
        0,
      );
      return [[year, { students: people, percent: (100 * recovered) / people }]];
    }),
  );
}
