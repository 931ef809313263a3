import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const costPerParticipant = recordIndicator({
  id: 'cost_per_participant',
  version: 1,
  title: 'Cost per participant',
  question: 'What does a kind of service cost for each person it reaches?',
  definition:
    'Money paid for a category of service in the period, divided by the people it reached, each counted once. Money that no category is named for is shared among the categories by how many people each reached. What was given in kind is not in it.',
  doesNotShow:
    'What the money brought about, or what a service costs that has no money on record. Categories differ too much in what they give for their costs to be compared with each other.',
  audiences: ['board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'dollars',
  better: 'context',
  counts: 'participations',
  measure: ratioOfRecords(0.01),
  breakdowns: ['category'],
  onlyInParts: true,
  sql: sql`
    -- one person in one category with an equal part of its money, in cents
    select identity || ':' || category as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category,
      paid_cents as numerator, 1 as denominator, sensitive
    from warehouse.participant_cost`,
  examples: [
    {
      says: 'a dollar for three participants is 34, 33 and 33 cents: the parts add up to what was spent',
      given: {
        participant_cost: [
          { identity: 1, school_key: 1, category: 'food', paid_cents: 34 },
          { identity: 2, school_key: 1, category: 'food', paid_cents: 33 },
          { identity: 3, school_key: 1, category: 'food', paid_cents: 33 },
        ],
      },
      expect: [
        { numerator: 34, denominator: 1 },
        { numerator: 33, denominator: 1 },
        { numerator: 33, denominator: 1 },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
