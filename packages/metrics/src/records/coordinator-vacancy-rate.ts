import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const coordinatorVacancyRate = recordIndicator({
  id: 'coordinator_vacancy_rate',
  version: 1,
  title: 'Coordinator vacancy',
  question: 'How much of the time was nobody there to coordinate?',
  definition:
    'Days on which coordinators’ posts stood empty, as a share of the days on which they should have been filled, from the first to the last day of school. A half-time post counts half, and so does a post that is half filled. A school mostly has one coordinator, so this is told of the district alone, and only where it has five posts or more; the committee sees each school’s on its own page.',
  doesNotShow: 'Whether a coordinator is on leave, or has time for the work.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [2, 7],
  unit: 'percent',
  better: 'lower',
  counts: 'posts',
  measure: ratioOfRecords(100),
  breakdowns: [],
  aboutNobody: true,
  fewest: 5,
  sql: sql`
    -- one coordinator’s post
    select position_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period,
      vacant_days as numerator, planned_days as denominator
    from warehouse.coordinator_period where grain = 'district'`,
  examples: [
    {
      says: 'of five posts one was empty for 30 of 100 days, and one is half a post: 30 of 450; no school is told of',
      given: {
        coordinator_period: [
          { position_key: 1, grain: 'district', planned_days: 100, vacant_days: 30 },
          { position_key: 2, grain: 'district', planned_days: 100, vacant_days: 0 },
          { position_key: 3, grain: 'district', planned_days: 100, vacant_days: 0 },
          { position_key: 4, grain: 'district', planned_days: 100, vacant_days: 0 },
          { position_key: 5, grain: 'district', planned_days: 50, vacant_days: 0 },
          { position_key: 1, grain: 'school', school_key: 1, planned_days: 100, vacant_days: 30 },
        ],
      },
      expect: [{ numerator: 30, denominator: 100 }, {}, {}, {}, { numerator: 0, denominator: 50 }],
      figure: 100 / 15,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
