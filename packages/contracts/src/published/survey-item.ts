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
    question: text('The question that it is a part of, where several are asked together.', { optional: true }),
    construct: identifier('What it measures together with others.', { optional: true }),
    scale: identifier('The scale of its answers.', { optional: true }),
    reverse: truth('Whether to agree is unfavourable.'),
    before_item_id: identifier(
      'The question of the survey before it that asked in the same words on the same scale; empty where there is none.',
      { optional: true },
    ),
  },
});
