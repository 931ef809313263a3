import { table } from '../table.ts';
import { choice, decimal, identifier, integer, schoolYear } from '../types.ts';
import { respondentGroups } from '../vocabulary/surveys.ts';

export const surveyFigure = table({
  name: 'survey_figure',
  layer: 'published',
  grain: 'one figure about a school that somebody else’s survey report gives, as it was published',
  key: ['publisher', 'school_id', 'school_year', 'respondent_group', 'measure'],
  columns: {
    publisher: identifier('Who published it.'),
    school_id: identifier('The school.'),
    school_year: schoolYear('The school year.'),
    respondent_group: choice([...respondentGroups, 'all'], 'Whose answers.'),
    measure: identifier('What it says: response_rate, safety_score.'),
    value: decimal('The figure.'),
    people: integer('How many answers stand behind it, where that was published.', { optional: true }),
  },
  checks: [
    {
      name: 'few',
      says: 'A figure stands on fewer than ten answers.',
      remedy: 'Leave it out.',
      sql: 'people is null or people >= 10',
    },
  ],
});
