import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const reachFamilies = recordIndicator({
  id: 'reach_families',
  version: 1,
  title: 'Families served',
  question: 'How many of our students’ families does the community school reach?',
  definition:
    'Share of households of enrolled students in which somebody who is not a student received a service, or anybody received help with a basic need such as food, clothing or housing. Each household counts once. A service that only a student received counts among students, not here.',
  doesNotShow:
    'Families whose household is not on record; “Students whose household is known” says how many students that leaves out. Whether the service was what the family needed.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'households',
  measure: shareOfRecords(),
  breakdowns: [],
  sql: sql`
    -- one household in one period
    select household_key as unit_id, household_key as person_id, grain, school_key, school_year, period_kind, period, served as value
    from warehouse.household_service`,
  examples: [
    {
      says: 'a household with two children at two schools is one in the district and one at each school',
      given: {
        household_service: [
          { grain: 'district', household_key: 7, school_key: null, served: true },
          { grain: 'school', household_key: 7, school_key: 1, served: true },
          { grain: 'school', household_key: 7, school_key: 2, served: false },
        ],
      },
      expect: [
        { grain: 'district', person_id: 7, value: true },
        { grain: 'school', school_key: 1, value: true },
        { grain: 'school', school_key: 2, value: false },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
