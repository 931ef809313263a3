import { type Indicator, indicator, sql } from '../indicator.ts';
import { ratio, share } from '../measure.ts';

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
    periods: ['year'],
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
  indicator({
    id: 'students_suspended',
    version: 1,
    title: 'Students suspended',
    question: 'How many students were suspended out of school?',
    definition:
      'Students suspended out of school for a day or more in the school year, of all enrolled. Half days add up.',
    doesNotShow: 'Whose they are, or what for.',
    audiences: [],
    quadrant: 'better_off',
    servesBullets: [],
    unit: 'percent',
    better: 'lower',
    counts: 'students',
    measure: share(),
    periods: ['year'],
    breakdowns: [],
    sql: sql`
      -- one student in one period
      select student_key as unit_id, grain, school_key, school_year, period_kind, period, suspended_units >= 24 as value
      from warehouse.student_period
      where enrolled_units > 0`,
    examples: [
      {
        says: 'two half days are a day; half a day is not',
        given: {
          student_period: [
            { enrolled_units: 4320, absent_units: 24, suspended_units: 24 },
            { enrolled_units: 4320, absent_units: 24, suspended_units: 12 },
          ],
        },
        expect: [{ value: true }, { value: false }],
      },
    ],
    sources: ['Hearth’s own.'],
    changes: [{ date: '2026-11-23', says: 'First version.' }],
  }),
  leftOut(
    'never_attended',
    'Students who never came',
    'Students enrolled long enough who never attended. The district’s policy leaves them out of every rate of chronic absence.',
    sql`
      -- one student in one period
      select student_key as unit_id, grain, school_key, school_year, period_kind, period, standing = 'never_attended' as value
      from warehouse.student_period`,
  ),
  leftOut(
    'outside_population',
    'Students in other grades',
    'Students in grades that the district’s policy is not about. They are in no rate of chronic absence.',
    sql`
      -- one student in one period
      select student_key as unit_id, grain, school_key, school_year, period_kind, period, standing = 'outside_population' as value
      from warehouse.student_period`,
  ),
];

/** Those whom the policy does not judge, for a reason other than too few days: the tiers have those. */
function leftOut(
  standing: 'never_attended' | 'outside_population',
  title: string,
  definition: string,
  text: string,
): Indicator {
  return indicator({
    id: standing,
    version: 1,
    title,
    question: 'Whom does the policy leave out?',
    definition,
    doesNotShow: 'Whose they are.',
    audiences: [],
    quadrant: 'population',
    servesBullets: [],
    unit: 'percent',
    better: 'context',
    counts: 'students',
    measure: share(),
    periods: ['year'],
    breakdowns: [],
    sql: text,
    examples: [
      {
        says: 'one student left out and one judged',
        given: { student_period: [{ standing }, { standing: 'judged' }] },
        expect: [{ value: true }, { value: false }],
      },
    ],
    sources: ['Hearth’s own.'],
    changes: [{ date: '2026-11-23', says: 'First version.' }],
  });
}
