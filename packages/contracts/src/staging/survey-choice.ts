import { table } from '../table.ts';
import { identifier, integer, text } from '../types.ts';

export const surveyChoice = table({
  name: 'survey_choice',
  layer: 'staging',
  grain: 'one answer that a question offers, where the source itself says what it is worth',
  key: ['survey_id', 'item_id', 'label'],
  columns: {
    survey_id: identifier('The survey.'),
    item_id: identifier('The question.'),
    label: text('The answer as it is offered.'),
    points: integer('What it is worth; more is more.'),
  },
});
