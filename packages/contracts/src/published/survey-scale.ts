import { table } from '../table.ts';
import { choice, decimal, identifier, integer } from '../types.ts';
import { cellStatuses } from './cell.ts';

export const surveyScale = table({
  name: 'survey_scale',
  layer: 'published',
  grain: 'how well the items of one construct of a survey hang together, over the whole district',
  key: ['survey_id', 'construct'],
  columns: {
    survey_id: identifier('The survey.'),
    construct: identifier('What the items measure together.'),
    items: integer('How many items it has.'),
    status: choice(cellStatuses, 'shown, or cannot_tell for fewer than three items or thirty complete answers.'),
    complete_answers: integer('Respondents who answered every item.', { optional: true }),
    alpha: decimal('Cronbach’s alpha; below 0.70 the items hardly measure one thing.', { optional: true }),
  },
  checks: [
    {
      name: 'enough',
      says: 'An alpha stands on fewer than 30 complete answers or 3 items.',
      remedy: 'Leave it out.',
      sql: "(status = 'shown') = (alpha is not null) and (status <> 'shown' or (complete_answers >= 30 and items >= 3))",
    },
  ],
});
