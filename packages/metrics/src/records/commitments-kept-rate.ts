import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const commitmentsKeptRate = recordIndicator({
  id: 'commitments_kept_rate',
  version: 1,
  title: 'Commitments kept',
  question: 'Do we do what we said, by when we said it?',
  definition:
    'Commitments done by the day on which they were first due, with evidence that one can see, as a share of all whose first due day has come. A commitment that was given a new date counts late once. One that was given up, or done without evidence, is not kept. Told by the side that owes it.',
  doesNotShow: 'How much a commitment mattered, or whether it was easy.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'percent',
  better: 'higher',
  counts: 'commitments',
  measure: shareOfRecords(),
  breakdowns: ['owner_side'],
  aboutNobody: true,
  sql: sql`
    -- one commitment whose first due day has come
    select commitment_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, owner_side, kept as value
    from warehouse.commitment_period where standing <> 'open'`,
  examples: [
    {
      says: 'kept in time; kept late, moved and kept by the new day, without evidence and given up are not kept; what is not due yet is not judged',
      given: {
        commitment_period: [
          { commitment_key: 1, grain: 'district', standing: 'kept', kept: true },
          { commitment_key: 2, grain: 'district', standing: 'kept_late', kept: false },
          { commitment_key: 3, grain: 'district', standing: 'without_evidence', kept: false },
          { commitment_key: 4, grain: 'district', standing: 'withdrawn', kept: false },
          { commitment_key: 5, grain: 'district', standing: 'open', kept: false },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: false }, { value: false }],
      figure: 25,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
