import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const conveningFollowthrough = recordIndicator({
  id: 'convening_followthrough',
  version: 1,
  title: 'Convenings followed by a commitment',
  question: 'Does anything come of the conversations?',
  definition:
    'Convenings after which a commitment was made within 30 days, as a share of convenings. One held less than 30 days ago is not in it until they are over, unless a commitment was made. An activity: it is counted and never scored.',
  doesNotShow: 'Whether the commitment was kept; “Commitments kept” says that of all.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [4],
  unit: 'percent',
  better: 'context',
  counts: 'actions',
  measure: shareOfRecords(),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one convening of two groups or more
    select action_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, followed as value
    from warehouse.action_period where kind = 'convening' and groups_present >= 2 and followed is not null`,
  examples: [
    {
      says: 'a commitment within 30 days counts, later or none does not, and one of last week is not judged yet',
      given: {
        action_period: [
          { action_key: 1, grain: 'district', kind: 'convening', groups_present: 2, followed: true },
          { action_key: 2, grain: 'district', kind: 'convening', groups_present: 2, followed: false },
          { action_key: 3, grain: 'district', kind: 'convening', groups_present: 2, followed: null },
        ],
      },
      expect: [{ value: true }, { value: false }],
      figure: 50,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
