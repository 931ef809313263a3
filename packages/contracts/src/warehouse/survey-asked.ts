import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';
import { grains } from './student-period.ts';

export const surveyAsked = table({
  name: 'survey_asked',
  layer: 'warehouse',
  grain:
    'one person asked to answer one survey, in the district or at one school; from the list of invitations, or from how many were asked. None for an open link, nor for invitations that did not arrive or were not meant for the person',
  key: ['unit_id', 'grain'],
  columns: {
    unit_id: identifier('Our number for the person asked; nobody’s name.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    survey_id: identifier('The survey.'),
    survey: identifier('The survey again; empty where the person is counted among those of a language alone.', {
      optional: true,
    }),
    language: identifier('The survey and the language, joined by “/”; empty where it is not known by person.', {
      optional: true,
    }),
    respondent_group: choice(respondentGroups, 'Whose answers it asks for.'),
    is_complete: truth('Whether a complete answer came.'),
  },
});
