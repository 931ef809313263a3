import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';
import { grains } from './student-period.ts';

export const surveyPart = table({
  name: 'survey_part',
  layer: 'warehouse',
  grain:
    'one part of the people asked by one survey, in the district or at one school, in a division of which something is known of those asked and of those who answered',
  key: ['unit_id', 'grain', 'school_key'],
  columns: {
    unit_id: identifier('Survey, division and part, joined by “/”.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    survey_id: identifier('The survey.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    division: identifier('By what they are divided: grade, language, role, a kind of group.'),
    part: identifier('Which part; “not recorded” where nothing is known.'),
    people_asked: integer('How many were asked.'),
    people_answered: integer('How many gave a complete answer.'),
  },
});
