import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';
import { grains } from './student-period.ts';

export const surveyOpinion = table({
  name: 'survey_opinion',
  layer: 'warehouse',
  grain:
    'one answer on a scale that has a favourable side, in the district or at one school; “does not apply” and “not sure” are no such answers',
  key: ['unit_id', 'grain'],
  columns: {
    unit_id: identifier('Our number for the answer.'),
    response_key: key('Who gave it.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    survey_id: identifier('The survey.'),
    item: identifier('The survey and the question, joined by “/”.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    is_favorable: truth('Whether the answer is favourable, once reversed.'),
    has_neutral: truth('Whether the scale has a neutral point.'),
    is_neutral: truth('Whether the answer is that point.'),
    universe: integer('How many the survey asked at this place; empty where that is not known.', { optional: true }),
  },
});
