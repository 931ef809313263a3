import { table } from '../table.ts';
import { choice, decimal, identifier, integer, key, schoolYear } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';

export const surveyFigure = table({
  name: 'survey_figure',
  layer: 'warehouse',
  grain: 'one figure about a school that somebody else’s survey report gives',
  key: ['publisher', 'school_key', 'school_year', 'respondent_group', 'measure'],
  columns: {
    publisher: identifier('Who published it.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    respondent_group: choice([...respondentGroups, 'all'], 'Whose answers.'),
    measure: identifier('What it says.'),
    value: decimal('The figure, as published.', { optional: true }),
    people: integer('How many answers stand behind it.', { optional: true }),
  },
});
