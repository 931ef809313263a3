import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const committeeCommunitySeats = recordIndicator({
  id: 'committee_community_seats',
  version: 1,
  title: 'Seats of families, students and the community',
  question: 'Do those whom the school is for sit at the table?',
  definition:
    'Seats filled on the last day that speak for families, students or the community, as a share of all seats filled.',
  doesNotShow: 'Whether they came, or were heard.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [3, 7],
  unit: 'percent',
  better: 'higher',
  counts: 'seats',
  measure: shareOfRecords(),
  breakdowns: ['body'],
  aboutNobody: true,
  sql: sql`
    -- one seat filled on the last day
    select seat_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, of_community as value
    from warehouse.seat_period`,
  examples: [
    {
      says: 'one seat of families among four',
      given: {
        seat_period: [
          { seat_id: '1', grain: 'district', of_community: true },
          { seat_id: '2', grain: 'district', of_community: false },
          { seat_id: '3', grain: 'district', of_community: false },
          { seat_id: '4', grain: 'district', of_community: false },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: false }, { value: false }],
      figure: 25,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
