import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const surveyResponseRate = recordIndicator({
  id: 'survey_response_rate',
  version: 1,
  title: 'Response rate',
  question: 'How many of those who were asked told us what they think?',
  definition:
    'Of the people whom a survey asked, the share who gave a complete answer: four fifths of its questions or more. Who answered a part, refused or said nothing stays among those asked; an invitation that did not arrive, or was not meant for the person, leaves. Each survey by itself, and by the language of the invitation.',
  doesNotShow:
    'Whether those who answered are like those who did not. A survey that anybody with the link could answer asked nobody in particular and has no response rate.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'people',
  measure: shareOfRecords(),
  periods: ['year'],
  breakdowns: ['survey', 'language'],
  onlyInParts: true,
  wholes: 'survey',
  sql: sql`
    -- one person asked to answer one survey
    select unit_id, unit_id as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      survey, language, is_complete as value
    from warehouse.survey_asked`,
  examples: [
    {
      says: 'who answered a part or nothing stays in the denominator: two of three are complete',
      given: {
        survey_asked: [
          { unit_id: 'i1', grain: 'district', survey: 's1', is_complete: true },
          { unit_id: 'i2', grain: 'district', survey: 's1', is_complete: true },
          { unit_id: 'i3', grain: 'district', survey: 's1', is_complete: false },
        ],
      },
      expect: [{ value: true }, { value: true }, { value: false }],
    },
    {
      says: 'an open link asked nobody, and has no rate',
      given: { survey: [{ survey_key: 1, open_link: true }], survey_response: [{ survey_key: 1, state: 'complete' }] },
      expect: [],
    },
    {
      says: 'a language of which only the number asked is known is counted by language alone',
      given: {
        survey_asked: [{ unit_id: 'n1', grain: 'district', survey: null, language: 's1/es', is_complete: true }],
      },
      expect: [{ survey: null, language: 's1/es', value: true }],
    },
  ],
  sources: [
    'American Association for Public Opinion Research, Standard Definitions: response rate 1, in which partial answers and people of unknown eligibility stay in the denominator.',
  ],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
