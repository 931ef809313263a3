import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const committeeCadence = recordIndicator({
  id: 'committee_cadence',
  version: 1,
  title: 'Meetings held as scheduled',
  question: 'Does the committee meet when it said it would?',
  definition:
    'Meetings held with a quorum, as a share of the meetings scheduled for a day that has come. A meeting that was called off, or that nobody held, counts as not held. Meetings held without having been scheduled are not in it, nor those of which nobody wrote down who came. The district has its own committee and the site teams, told apart.',
  doesNotShow: 'What the meetings decided. The longest gap between meetings stands beside it.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [7],
  unit: 'percent',
  better: 'higher',
  counts: 'meetings',
  measure: shareOfRecords(),
  breakdowns: ['body'],
  aboutNobody: true,
  sql: sql`
    -- one meeting that was scheduled for a day that has come
    select meeting_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, had_quorum as value
    from warehouse.meeting_period where was_scheduled and had_quorum is not null`,
  examples: [
    {
      says: 'ten scheduled, one called off and one without a quorum: eight of ten',
      given: {
        meeting_period: [
          { meeting_key: 1, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 2, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 3, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 4, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 5, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 6, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 7, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 8, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: true },
          { meeting_key: 9, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: false },
          { meeting_key: 10, grain: 'district', body: 'district_committee', was_scheduled: true, had_quorum: false },
        ],
      },
      expect: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      figure: 80,
    },
    {
      says: 'a meeting that was held without having been scheduled, and one whose quorum nobody knows, are not in it',
      given: {
        meeting_period: [
          { meeting_key: 1, grain: 'district', was_scheduled: false, had_quorum: true },
          { meeting_key: 2, grain: 'district', was_scheduled: true, had_quorum: null },
        ],
      },
      expect: [],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
