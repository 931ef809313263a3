import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const minutesPublishedRate = recordIndicator({
  id: 'minutes_published_rate',
  version: 1,
  title: 'Minutes published within 14 days',
  question: 'Can everybody read soon what was decided?',
  definition:
    'Meetings held whose minutes were published within 14 days, as a share of meetings held. A meeting held less than 14 days ago is not in it until they are over, unless its minutes are out.',
  doesNotShow: 'Whether the minutes say what mattered, or who reads them.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [3],
  unit: 'percent',
  better: 'higher',
  counts: 'meetings',
  measure: shareOfRecords(),
  breakdowns: ['body'],
  aboutNobody: true,
  sql: sql`
    -- one meeting held at least 14 days ago, or whose minutes are out
    select meeting_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, minutes_in_time as value
    from warehouse.meeting_period where was_held and minutes_in_time is not null`,
  examples: [
    {
      says: 'one of three in time; a meeting of last week is not judged yet',
      given: {
        meeting_period: [
          { meeting_key: 1, grain: 'district', was_held: true, minutes_in_time: true },
          { meeting_key: 2, grain: 'district', was_held: true, minutes_in_time: false },
          { meeting_key: 3, grain: 'district', was_held: true, minutes_in_time: false },
          { meeting_key: 4, grain: 'district', was_held: true, minutes_in_time: null },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: false }],
      figure: 33.333333333333336,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
