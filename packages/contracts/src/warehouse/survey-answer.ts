import { table } from '../table.ts';
import { choice, integer, key } from '../types.ts';
import { answerStates } from '../vocabulary/surveys.ts';

export const surveyAnswer = table({
  name: 'survey_answer',
  layer: 'warehouse',
  grain: 'one answer to one question',
  key: ['response_key', 'item_key'],
  columns: {
    response_key: key('The response.'),
    item_key: key('The question.'),
    state: choice(answerStates, 'What kind of answer it is.'),
    points: integer('The point of the scale, as answered.', { optional: true }),
    score: integer('The same turned so that more is more favourable.', { optional: true }),
  },
});
