import { table } from '../table.ts';
import { choice, date, identifier, schoolYear, text, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';

export const survey = table({
  name: 'survey',
  layer: 'published',
  grain: 'one survey',
  key: ['survey_id'],
  columns: {
    survey_id: identifier('Its number or name.'),
    title: text('Its title.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    school_year: schoolYear('The school year.'),
    version: text('The version of the questionnaire.', { optional: true }),
    opened_on: date('First day open.', { optional: true }),
    closed_on: date('Last day open.', { optional: true }),
    before_survey_id: identifier('The survey before it that asked the same people; empty where there is none.', {
      optional: true,
    }),
    open_link: truth('Whether anybody with the link could answer: it then has no response rate.'),
  },
});
