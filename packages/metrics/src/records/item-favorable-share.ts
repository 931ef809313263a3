import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { favorable } from '../record-measure.ts';

export const itemFavorableShare = recordIndicator({
  id: 'item_favorable_share',
  version: 1,
  title: 'Favorable answers',
  question: 'What share of the answers to each question is favorable?',
  definition:
    'Of the answers to a question, the share that is favorable. Neutral answers count as answers, and not as favorable ones; “does not apply” and “not sure” are no answers. Where to agree is unfavorable, the answer is turned first. The interval says how far chance alone may have moved the share; where it is known how many were asked, it is smaller the more of them answered.',
  doesNotShow:
    'What those who did not answer think: the interval says nothing about that. A share next to 50% may be many neutral answers; the share without them stands beside it.',
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
  sql: sql`
    -- one answer to one question
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      item, is_favorable as value, universe
    from warehouse.survey_opinion`,
  examples: [
    {
      says: 'a neutral answer is an answer, and not a favorable one',
      given: {
        survey_opinion: [
          { unit_id: '1/1', response_key: 1, grain: 'district', item: 's1/a', is_favorable: true, is_neutral: false },
          { unit_id: '2/1', response_key: 2, grain: 'district', item: 's1/a', is_favorable: false, is_neutral: true },
        ],
      },
      expect: [
        { item: 's1/a', value: true },
        { item: 's1/a', value: false },
      ],
      figure: 50,
    },
    {
      says: 'an answer on a survey about a school counts there and in the district',
      given: {
        survey_opinion: [
          { unit_id: '1/1', response_key: 1, grain: 'district', school_key: null, item: 's1/a', is_favorable: true },
          { unit_id: '1/1', response_key: 1, grain: 'school', school_key: 1, item: 's1/a', is_favorable: true },
        ],
      },
      expect: [
        { grain: 'district', value: true },
        { grain: 'school', school_key: 1, value: true },
      ],
    },
  ],
  sources: [
    'Finite-population correction: Cochran (1977), Sampling Techniques, 3rd ed., section 3.7; Wilson’s interval under 40 answers, next to 0% and 100%, and where it is not known how many were asked.',
  ],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
