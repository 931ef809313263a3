import { table } from '../table.ts';
import { identifier, integer, text, truth } from '../types.ts';

export const surveyItem = table({
  name: 'survey_item',
  layer: 'published',
  grain: 'one question of a survey',
  key: ['survey_id', 'item_id'],
  columns: {
    survey_id: identifier('The survey.'),
    item_id: identifier('Its number or code; cells call it by survey and item, joined by “/”.'),
    position: integer('Its place in the questionnaire.'),
    wording: text('Its words.'),
    construct: identifier('What it measures together with others.', { optional: true }),
    scale: identifier('The scale of its answers.', { optional: true }),
    reverse: truth('Whether to agree is unfavourable.'),
    same_as_before: truth(
      'Whether the same words on the same scale were asked of the same group in the survey before it.',
    ),
  },
});
