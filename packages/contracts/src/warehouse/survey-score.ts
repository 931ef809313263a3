import { table } from '../table.ts';
import { choice, decimal, identifier, integer, key, schoolYear } from '../types.ts';
import { respondentGroups, sides } from '../vocabulary/surveys.ts';
import { grains } from './student-period.ts';

export const surveyScore = table({
  name: 'survey_score',
  layer: 'warehouse',
  grain: 'one respondent’s answers to the items of one construct together, in the district or at one school',
  key: ['unit_id', 'grain'],
  columns: {
    unit_id: identifier('Our number for it.'),
    response_key: key('Who answered.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    survey_id: identifier('The survey.'),
    construct: identifier('What the items measure together.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    side: choice(sides, 'Labour or management.', { optional: true }),
    items: integer('How many items the construct has.'),
    items_answered: integer('How many of them were answered on the scale.'),
    score: decimal('Mean of the items answered, each from 0 to 100, reverse items turned.'),
    universe: integer('How many the survey asked at this place; empty where that is not known.', { optional: true }),
  },
});
