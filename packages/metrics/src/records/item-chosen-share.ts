import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { favorable } from '../record-measure.ts';

export const itemChosenShare = recordIndicator({
  id: 'item_chosen_share',
  version: 1,
  title: 'Chosen answers',
  question: 'Of several choices, how often was each made?',
  definition:
    'Of the people who made at least one of the choices that a question offers together, the share who made this one. A person can make several, so that the shares do not add up to 100%. The interval says how far chance alone may have moved the share.',
  doesNotShow:
    'Why somebody chose nothing: who left the question out and whom none of the choices fits look alike. To choose something is neither favorable nor unfavorable.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'percent',
  better: 'context',
  counts: 'answers',
  measure: favorable(),
  periods: ['year'],
  breakdowns: ['item'],
  onlyInParts: true,
  sql: sql`
    -- one choice that was offered to one person who made any
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      item, is_chosen as value, universe
    from warehouse.survey_choice`,
  examples: [
    {
      says: 'two people chose: both of them tutoring, one the pantry as well',
      given: {
        survey_choice: [
          { unit_id: '1/1', response_key: 1, grain: 'district', item: 's1/tutoring', is_chosen: true },
          { unit_id: '1/2', response_key: 1, grain: 'district', item: 's1/pantry', is_chosen: true },
          { unit_id: '2/1', response_key: 2, grain: 'district', item: 's1/tutoring', is_chosen: true },
          { unit_id: '2/2', response_key: 2, grain: 'district', item: 's1/pantry', is_chosen: false },
        ],
      },
      expect: [
        { item: 's1/tutoring', value: true },
        { item: 's1/pantry', value: true },
        { item: 's1/tutoring', value: true },
        { item: 's1/pantry', value: false },
      ],
    },
  ],
  sources: [
    'Finite-population correction: Cochran (1977), Sampling Techniques, 3rd ed., section 3.7; Wilson’s interval under 40 answers, next to 0% and 100%, and where it is not known how many were asked.',
  ],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
