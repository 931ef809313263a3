import { table } from '../table.ts';
import { identifier, text } from '../types.ts';

export const surveyAnswer = table({
  name: 'survey_answer',
  layer: 'staging',
  grain: 'one answer to one question',
  key: ['survey_id', 'response_id', 'item_id'],
  columns: {
    survey_id: identifier('The survey.'),
    response_id: identifier('The response.'),
    item_id: identifier('The question.'),
    answer: text('What was answered, as written; several choices are several rows of items of their own.', {
      optional: true,
    }),
  },
});
