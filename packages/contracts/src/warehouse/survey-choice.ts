import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';
import { grains } from './student-period.ts';

export const surveyChoice = table({
  name: 'survey_choice',
  layer: 'warehouse',
  grain:
    'one choice that was offered to one respondent together with others, in the district or at one school; who chose none of them did not answer',
  key: ['unit_id', 'grain'],
  columns: {
    unit_id: identifier('Our number for it.'),
    response_key: key('Who was offered it.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    survey_id: identifier('The survey.'),
    item: identifier('The survey and the choice, joined by “/”.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    is_chosen: truth('Whether it was chosen.'),
    universe: integer('How many the survey asked at this place; empty where that is not known.', { optional: true }),
  },
});
