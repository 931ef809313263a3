import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { score } from '../record-measure.ts';

export const collaborationScale = recordIndicator({
  id: 'collaboration_scale',
  version: 1,
  title: 'Collaboration of educators',
  question: 'Do educators plan and work together?',
  definition:
    'Mean score, from 0 to 100, of what staff answered to the items on working together, of respondents who answered two thirds of them or more.',
  doesNotShow:
    'What those who did not answer think; whether working together changed a lesson. The figure of one survey is not comparable to one with other items.',
  audiences: ['committee', 'board'],
  quadrant: 'better_off',
  servesBullets: [1],
  unit: 'score',
  better: 'higher',
  counts: 'responses',
  measure: score(),
  twinOf: 'scale_score',
  periods: ['year'],
  breakdowns: [],
  sql: sql`
    -- one respondent’s score of the items on collaboration
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      score as value
    from warehouse.survey_score
    where construct = 'collaboration' and 3 * items_answered >= 2 * items
      and respondent_group in ('educators', 'support_staff', 'administrators')`,
  examples: [
    {
      says: 'two of three items are enough, one is not; families are asked about something else',
      given: {
        survey_score: [
          {
            unit_id: 'a',
            grain: 'district',
            construct: 'collaboration',
            respondent_group: 'educators',
            items: 3,
            items_answered: 2,
            score: 75,
          },
          {
            unit_id: 'b',
            grain: 'district',
            construct: 'collaboration',
            respondent_group: 'educators',
            items: 3,
            items_answered: 1,
            score: 50,
          },
          {
            unit_id: 'c',
            grain: 'district',
            construct: 'collaboration',
            respondent_group: 'families',
            items: 3,
            items_answered: 3,
            score: 25,
          },
        ],
      },
      expect: [{ value: 75 }],
    },
  ],
  sources: ['Two thirds of the questions: our own choice.'],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
