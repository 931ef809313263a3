import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { favorable } from '../record-measure.ts';

export const itemFavorableShareWithoutNeutral = recordIndicator({
  id: 'item_favorable_share_without_neutral',
  version: 1,
  title: 'Favorable answers, neutral ones left out',
  question: 'Of those who have an opinion, what share is favorable?',
  definition:
    'Of the answers to a question that are favorable or unfavorable, the share that is favorable. Neutral answers are left out; only questions with a neutral answer have this figure. Where fewer than three people are neutral it is not told, because the two shares together would say how many they are.',
  doesNotShow:
    'How many have no opinion. Where many are neutral, this share is of few, and always higher than the share of all answers.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'answers',
  measure: favorable(),
  periods: ['year'],
  breakdowns: ['item'],
  onlyInParts: true,
  leavesOut: true,
  sql: sql`
    -- one answer to one question that has a neutral answer; a neutral one has no value
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      item, case when not is_neutral then is_favorable end as value
    from warehouse.survey_opinion where has_neutral`,
  examples: [
    {
      says: 'a neutral answer is left out: one of two opinions is favorable',
      given: {
        survey_opinion: [
          {
            unit_id: '1/1',
            response_key: 1,
            grain: 'district',
            item: 's1/a',
            is_favorable: true,
            has_neutral: true,
            is_neutral: false,
          },
          {
            unit_id: '2/1',
            response_key: 2,
            grain: 'district',
            item: 's1/a',
            is_favorable: false,
            has_neutral: true,
            is_neutral: true,
          },
          {
            unit_id: '3/1',
            response_key: 3,
            grain: 'district',
            item: 's1/a',
            is_favorable: false,
            has_neutral: true,
            is_neutral: false,
          },
        ],
      },
      expect: [{ value: true }, { value: null }, { value: false }],
      figure: 50,
    },
    {
      says: 'a question without a neutral answer has no such figure',
      given: { survey_opinion: [{ unit_id: '1/1', grain: 'district', has_neutral: false, is_neutral: false }] },
      expect: [],
    },
  ],
  sources: ['Sacramento City Unified School District published both versions of its 2019-20 survey.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
