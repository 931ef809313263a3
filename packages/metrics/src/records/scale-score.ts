import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { score } from '../record-measure.ts';

export const scaleScore = recordIndicator({
  id: 'scale_score',
  version: 1,
  title: 'Scale score',
  question: 'How do people see what a group of questions asks about, taken together?',
  definition:
    'The mean over everybody who answered at least two thirds of the questions of a construct. Each person’s score is the mean of those answers, from 0 (least favorable) to 100 (most favorable), after turning the questions where to agree is unfavorable. Cronbach’s alpha says how well the questions hang together: below 0.70 they hardly measure one thing.',
  doesNotShow:
    'What those who did not answer think, and which question moves the score. It cannot be compared with scores of other instruments, such as the Rasch measures of 5Essentials, nor with an earlier year in which the questions or the scale were others.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'score',
  better: 'higher',
  counts: 'responses',
  measure: score(),
  periods: ['year'],
  breakdowns: ['construct'],
  onlyInParts: true,
  sql: sql`
    -- one respondent’s score of one construct
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      survey_id || '/' || construct as construct, score as value, universe
    from warehouse.survey_score where 3 * items_answered >= 2 * items`,
  examples: [
    {
      says: 'two of three questions are enough, one is not',
      given: {
        survey_score: [
          {
            unit_id: '1/belonging',
            grain: 'district',
            survey_id: 's1',
            construct: 'belonging',
            items: 3,
            items_answered: 2,
            score: 75,
          },
          {
            unit_id: '2/belonging',
            grain: 'district',
            survey_id: 's1',
            construct: 'belonging',
            items: 3,
            items_answered: 1,
            score: 0,
          },
        ],
      },
      expect: [{ construct: 's1/belonging', value: 75 }],
      figure: 75,
    },
    {
      says: 'exactly two thirds of six is four',
      given: {
        survey_score: [
          { unit_id: '1/a', grain: 'district', items: 6, items_answered: 4, score: 50 },
          { unit_id: '2/a', grain: 'district', items: 6, items_answered: 3, score: 50 },
        ],
      },
      expect: [{ value: 50 }],
    },
  ],
  sources: ['Cronbach (1951), Psychometrika 16:297–334.', 'Two thirds of the questions: our own choice.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
