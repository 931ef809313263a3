import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { balance } from '../record-measure.ts';

export const committeeParity = recordIndicator({
  id: 'committee_parity',
  version: 1,
  title: 'Balance at the table',
  question: 'Are labor and management there in like numbers?',
  definition:
    'Attendances of members of the side that came less often, divided by those of the side that came more often, over all meetings held: 1 is balance. A member’s side is that of the seat, fixed for the term.',
  doesNotShow:
    'Who spoke, or whose view prevailed. Committees with more seats for one side are less than balanced by design.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'ratio',
  better: 'higher',
  counts: 'meetings',
  measure: balance(),
  breakdowns: ['body'],
  aboutNobody: true,
  sql: sql`
    -- one meeting held, with how many came of either side
    select meeting_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, body, labor as numerator, management as denominator
    from warehouse.meeting_period where was_held`,
  examples: [
    {
      says: 'ten attendances of labor and twelve of management are 0.83, whichever side is the smaller',
      given: {
        meeting_period: [
          { meeting_key: 1, grain: 'district', was_held: true, labor: 4, management: 7 },
          { meeting_key: 2, grain: 'district', was_held: true, labor: 6, management: 5 },
        ],
      },
      expect: [
        { numerator: 4, denominator: 7 },
        { numerator: 6, denominator: 5 },
      ],
      figure: 0.8333333333333334,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
