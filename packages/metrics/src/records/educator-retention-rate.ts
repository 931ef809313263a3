import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const educatorRetentionRate = recordIndicator({
  id: 'educator_retention_rate',
  version: 1,
  title: 'Educators who stayed at their school',
  question: 'Do educators stay?',
  definition:
    'Educators of the year before who are on the roster of the same school this year, whatever their role, as a share of all educators of the year before. Who retired or is not on the roster for leave did not stay.',
  doesNotShow:
    'Why somebody left. Schools differ in more than in being a community school, so their difference is no effect.',
  audiences: ['committee', 'board'],
  quadrant: 'better_off',
  servesBullets: [7],
  unit: 'percent',
  better: 'higher',
  counts: 'staff',
  measure: shareOfRecords(),
  periods: ['year'],
  breakdowns: [],
  sql: sql`
    -- one educator of the year before
    select staff_key as unit_id, staff_key as person_id, grain, school_key, school_year, period_kind, period, at_school as value
    from warehouse.educator_stay`,
  examples: [
    {
      says: 'one of two is still at the school',
      given: {
        educator_stay: [
          { staff_key: 1, grain: 'district', at_school: true },
          { staff_key: 2, grain: 'district', at_school: false },
          { staff_key: 1, grain: 'school', school_key: 1, at_school: true },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: true }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
