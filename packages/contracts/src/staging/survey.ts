import { table } from '../table.ts';
import { choice, date, identifier, integer, schoolYear, text, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';

export const survey = table({
  name: 'survey',
  layer: 'staging',
  grain: 'one survey: a questionnaire put to one group of people once',
  key: ['survey_id'],
  columns: {
    survey_id: identifier('Its number or name.'),
    title: text('Its title.'),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    school_year: schoolYear('The school year.'),
    version: text('The version of the questionnaire; items are compared over time only within it or by equal words.', {
      optional: true,
    }),
    opened_on: date('First day open.', { optional: true }),
    closed_on: date('Last day open.', { optional: true }),
    open_link: truth('Whether anybody with the link could answer; it then has no response rate.', { optional: true }),
    universe: integer(
      'How many were asked in the whole district, where neither invitations nor a universe by school say so.',
      { optional: true },
    ),
    school_id: identifier('The school whose survey it is: answers that name no school are then its own.', {
      optional: true,
    }),
    anonymous: truth('Whether answers cannot be traced to persons.', { optional: true }),
  },
});
