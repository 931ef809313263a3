import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const needsDeclinedRate = recordIndicator({
  id: 'needs_declined_rate',
  version: 1,
  title: 'Needs that the family declined to have met',
  question: 'How often does a family not want the help that it could have?',
  definition: 'Share of the needs found in the period that were closed because the family declined.',
  doesNotShow: 'Why families decline. Many that decline may say something about how help is offered.',
  audiences: ['principal', 'board'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'context',
  counts: 'needs',
  measure: shareOfRecords(),
  breakdowns: [],
  sql: sql`
    -- one need found in one period
    select need_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, declined as value, sensitive
    from warehouse.need_period
    where opened`,
  examples: [
    {
      says: 'one of two needs was declined',
      given: {
        need_period: [
          { need_key: 1, school_key: 1, declined: true },
          { need_key: 2, school_key: 1, declined: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
