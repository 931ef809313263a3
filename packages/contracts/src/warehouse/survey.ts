import { table } from '../table.ts';
import { choice, date, identifier, integer, key, schoolYear, text, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';

export const survey = table({
  name: 'survey',
  layer: 'warehouse',
  grain: 'one survey',
  key: ['survey_key'],
  columns: {
    survey_key: key('Our number for it, in the order of survey_id.'),
    survey_id: identifier('Its number or name.'),
    title: text('Its title.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    school_year: schoolYear('The school year.'),
    version: text('The version of the questionnaire.', { optional: true }),
    opened_on: date('First day open.', { optional: true }),
    closed_on: date('Last day open.', { optional: true }),
    open_link: truth('Whether anybody with the link could answer.'),
    universe: integer('How many were asked in the whole district, where only that is known.', { optional: true }),
  },
});
