import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const dataSharedRate = recordIndicator({
  id: 'data_shared_rate',
  version: 1,
  title: 'Data sent ahead of meetings',
  question: 'Do members see the same numbers before they meet?',
  definition:
    'Meetings held whose packet carried the indicators that both sides agreed on and was sent five days ahead or earlier, as a share of meetings held.',
  doesNotShow: 'Whether members read the packet.',
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
    -- one meeting held
    select meeting_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, packet_in_time as value
    from warehouse.meeting_period where was_held and packet_in_time is not null`,
  examples: [
    {
      says: 'a packet four days ahead, or without the indicators, is not in time',
      given: {
        meeting_period: [
          { meeting_key: 1, grain: 'district', was_held: true, packet_in_time: true },
          { meeting_key: 2, grain: 'district', was_held: true, packet_in_time: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
      figure: 50,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
