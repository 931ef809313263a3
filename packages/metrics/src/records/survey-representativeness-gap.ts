import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { largestGap } from '../record-measure.ts';

export const surveyRepresentativenessGap = recordIndicator({
  id: 'survey_representativeness_gap',
  version: 1,
  title: 'Who answered',
  question: 'Are the people who answered like the people who were asked?',
  definition:
    'The largest difference, in points, between the share that a part of the people makes up among those who answered and among those who were asked: by grade, language, role and, where a survey knows its students, their groups. Parts of which fewer than ten were asked stand together; people of whom nothing is recorded are a part of their own. 0 means that every part answered alike.',
  doesNotShow:
    'Differences in what nobody recorded: people who answer may be more content, or more angry, than people of the same grade and language who do not. It does not say how those who are missing would have answered.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'points',
  better: 'lower',
  counts: 'responses',
  measure: largestGap(),
  periods: ['year'],
  breakdowns: ['survey'],
  onlyInParts: true,
  sql: sql`
    -- one part of the people asked by one survey
    select unit_id, null as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      survey_id as survey, division, people_asked, people_answered
    from warehouse.survey_part`,
  examples: [
    {
      says: 'a quarter of those asked speak Spanish and a tenth of those who answered: 15 points',
      given: {
        survey_part: [
          {
            unit_id: 's1/language/en',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'en',
            people_asked: 300,
            people_answered: 90,
          },
          {
            unit_id: 's1/language/es',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'es',
            people_asked: 100,
            people_answered: 10,
          },
        ],
      },
      expect: [
        { people_asked: 300, people_answered: 90 },
        { people_asked: 100, people_answered: 10 },
      ],
      figure: 15,
    },
    {
      says: 'people whose language nobody recorded stay a part: ten of a hundred asked, none of those who answered',
      given: {
        survey_part: [
          {
            unit_id: 's1/language/en',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'en',
            people_asked: 90,
            people_answered: 45,
          },
          {
            unit_id: 's1/language/not recorded',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'not recorded',
            people_asked: 10,
            people_answered: 0,
          },
        ],
      },
      expect: [{ people_asked: 90 }, { people_asked: 10 }],
      figure: 10,
    },
    {
      says: 'divisions are compared each by itself: everybody answered by grade, and half of each language',
      given: {
        survey_part: [
          {
            unit_id: 's1/grade/05',
            grain: 'district',
            survey_id: 's1',
            division: 'grade',
            part: '05',
            people_asked: 20,
            people_answered: 10,
          },
          {
            unit_id: 's1/grade/06',
            grain: 'district',
            survey_id: 's1',
            division: 'grade',
            part: '06',
            people_asked: 20,
            people_answered: 10,
          },
          {
            unit_id: 's1/language/en',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'en',
            people_asked: 30,
            people_answered: 20,
          },
          {
            unit_id: 's1/language/es',
            grain: 'district',
            survey_id: 's1',
            division: 'language',
            part: 'es',
            people_asked: 10,
            people_answered: 0,
          },
        ],
      },
      expect: [{}, {}, {}, {}],
      figure: 25,
    },
  ],
  sources: ['The largest absolute gap is our own choice; weighting is left to who analyses a survey.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
