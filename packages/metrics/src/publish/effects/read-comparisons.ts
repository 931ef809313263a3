import type { exposureKinds } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import type { Candidates, Days } from './pairs.ts';

/** All who were first served by one category, partner or any, in one school year, with those like them. */
export interface Exposure {
  readonly schoolYear: number;
  readonly kind: (typeof exposureKinds)[number];
  readonly exposure: string;
  readonly sensitive: boolean;
  readonly sets: readonly Candidates[];
}

/** Reads warehouse.service_comparison; any services first, then categories and partners by their names. */
export async function readComparisons(database: Database): Promise<Exposure[]> {
  const rows = await database.rows(`
    select school_year, exposure_kind::varchar as kind, exposure, sensitive, school_key, served_key, student_key,
      before_enrolled_units, before_absent_units, after_enrolled_units, after_absent_units
    from warehouse.service_comparison
    order by school_year, exposure_kind, exposure, served_key, student_key`);
  const found = new Map<
    string,
    { about: Omit<Exposure, 'sets'>; sets: Map<number, { school: number; days: Days[] }> }
  >();
  for (const row of rows) {
    const about = {
      schoolYear: Number(row['school_year']),
      kind: row['kind'] as Exposure['kind'],
      exposure: String(row['exposure']),
      sensitive: row['sensitive'] === true,
    };
    const name = `${about.schoolYear}|${about.kind}|${about.exposure}`;
    const one = found.get(name) ?? { about, sets: new Map() };
    const served = Number(row['served_key']);
    const set = one.sets.get(served) ?? { school: Number(row['school_key']), days: [] };
    set.days.push({
      student: Number(row['student_key']),
      beforeEnrolled: Number(row['before_enrolled_units']),
      beforeAbsent: Number(row['before_absent_units']),
      afterEnrolled: Number(row['after_enrolled_units']),
      afterAbsent: Number(row['after_absent_units']),
    });
    found.set(name, one);
    one.sets.set(served, set);
  }
  return [...found.values()].map(({ about, sets }) => ({
    ...about,
    sets: [...sets].flatMap(([key, { school, days }]) => {
      const served = days.find(({ student }) => student === key);
      return served === undefined ? [] : [{ school, served, others: days.filter((one) => one !== served) }];
    }),
  }));
}
