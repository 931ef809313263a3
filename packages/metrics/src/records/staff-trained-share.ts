import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const staffTrainedShare = recordIndicator({
  id: 'staff_trained_share',
  version: 1,
  title: 'Staff trained for the strategy',
  question: 'Has everybody who works here learned what a community school is?',
  definition:
    'People on the roster of staff who signed in at a training for the strategy in the last 24 months, each once, as a share of all on the roster; certificated and classified staff apart too.',
  doesNotShow:
    'What they learned, or who was at a training at which nobody signed in. Where nobody ever signed in there is no figure.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [5],
  unit: 'percent',
  better: 'context',
  counts: 'staff',
  measure: shareOfRecords(),
  minimumGroup: 5,
  breakdowns: ['contract'],
  sql: sql`
    -- one person on the roster
    select staff_key as unit_id, staff_key as person_id, grain, school_key, school_year, period_kind, period, contract, trained as value
    from warehouse.staff_trained`,
  examples: [
    {
      says: 'two of three, of whom one is classified',
      given: {
        staff_trained: [
          { staff_key: 1, grain: 'district', contract: 'certificated', trained: true },
          { staff_key: 2, grain: 'district', contract: 'certificated', trained: false },
          { staff_key: 3, grain: 'district', contract: 'classified', trained: true },
        ],
      },
      expect: [{ value: true }, { value: false }, { contract: 'classified', value: true }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
