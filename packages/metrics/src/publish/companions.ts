import type { Database } from '../database.ts';
import { attendanceRate } from '../indicators/attendance-rate.ts';
import { type Indicator, indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';
import { wholePercent } from '../statistics/index.ts';
import type { Sums } from './sums.ts';
import type { CompanionRow } from './quality.ts';
import type { Places } from './places.ts';

/**
 * Counts about the data that need a reading of every student: they are declared as indicators are, so that they are
 * counted in the same pass, and told on the quality page by school year for the district alone.
 */
export const companions: readonly Indicator[] = [
  indicator({
    id: 'absence_without_reason',
    version: 1,
    title: 'Absence without a reason',
    question: 'How much absence has no reason yet?',
    definition: 'Days of absence for which no reason has been given yet. They count as absent, and not as unexcused.',
    doesNotShow: 'Whose they are.',
    audiences: [],
    quadrant: 'how_well',
    servesBullets: [],
    unit: 'percent',
    better: 'lower',
    counts: 'students',
    measure: ratio(),
    breakdowns: [],
    sql: sql`
      -- one student with an absence in one period
      select student_key as unit_id, grain, school_key, school_year, period_kind, period,
        unknown_reason_units as numerator, absent_units as denominator
      from warehouse.student_period
      where absent_units > 0`,
    examples: [
      {
        says: 'one day of four',
        given: { student_period: [{ enrolled_units: 4320, absent_units: 96, unknown_reason_units: 24 }] },
        expect: [{ numerator: 24, denominator: 96 }],
      },
    ],
    sources: ['Hearth’s own.'],
    changes: [{ date: '2026-11-23', says: 'First version.' }],
  }),
];

/** The district’s shares by school year; nothing where fewer people than `minimumGroup` are behind the part. */
export async function companionRows(
  database: Database,
  counted: ReadonlyMap<Indicator, Sums>,
  { periods }: Places,
  minimumGroup: number,
): Promise<CompanionRow[]> {
  const enrolled = await database.rows(`
    select school_year, count(distinct student_key)::double as students
    from warehouse.enrollment where from_roster group by school_year`);
  return periods.flatMap((period, number) => {
    if (period.periodKind !== 'year') return [];
    const row = (item: string, says: string, people: number, part: number, whole: number): CompanionRow[] =>
      whole === 0
        ? []
        : [
            {
              item,
              says,
              schoolYear: period.schoolYear,
              share: people < minimumGroup ? null : wholePercent(part, whole),
            },
          ];
    const valueOf = (indicator: Indicator, name: string): number => {
      const sums = counted.get(indicator);
      const found = sums?.rowOf(number, 0, 0) ?? -1;
      return sums === undefined || found < 0 ? 0 : sums.column(name)(found);
    };
    const students = Number(enrolled.find((one) => one['school_year'] === period.schoolYear)?.['students'] ?? 0);
    const without = Math.max(0, students - valueOf(attendanceRate, 'people'));
    return [
      ...row('students_without_register', WITHOUT_REGISTER, without, without, students),
      ...companions.flatMap((one) =>
        row(
          one.id,
          one.definition,
          valueOf(one, 'contributors'),
          valueOf(one, 'numerator'),
          valueOf(one, 'denominator'),
        ),
      ),
    ];
  });
}

const WITHOUT_REGISTER = 'Students enrolled on whose days no register was taken. They are in no figure.';
