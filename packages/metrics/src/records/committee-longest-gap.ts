import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { largest } from '../record-measure.ts';

export const committeeLongestGap = recordIndicator({
  id: 'committee_longest_gap',
  version: 1,
  title: 'Longest time without a meeting',
  question: 'How long did the committee go without meeting?',
  definition:
    'The longest stretch of days in the school year from one meeting held by a committee to its next, or to the end of the year or the day of the figures. Time before the first meeting of the year is not in it.',
  doesNotShow:
    'Why nobody met. A committee that never met this year has no figure here; the share of meetings held says so.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [7],
  unit: 'days',
  better: 'lower',
  counts: 'meetings',
  measure: largest(),
  breakdowns: ['body'],
  aboutNobody: true,
  sql: sql`
    -- one stretch without a meeting
    select gap_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, days as value
    from warehouse.meeting_gap`,
  examples: [
    {
      says: 'of 28 and 41 days the longer is told',
      given: {
        meeting_gap: [
          { gap_id: '1/1', grain: 'district', days: 28 },
          { gap_id: '1/2', grain: 'district', days: 41 },
        ],
      },
      expect: [{ value: 28 }, { value: 41 }],
      figure: 41,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
