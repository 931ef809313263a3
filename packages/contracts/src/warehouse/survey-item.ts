import { table } from '../table.ts';
import { identifier, integer, key, text, truth } from '../types.ts';

export const surveyItem = table({
  name: 'survey_item',
  layer: 'warehouse',
  grain: 'one question of a survey',
  key: ['item_key'],
  columns: {
    item_key: key('Our number for it, in the order of the questionnaire.'),
    survey_key: key('The survey.'),
    item_id: identifier('Its number or code.'),
    wording: text('Its words.'),
    question: text('The question that it is a part of, where several are asked together.', { optional: true }),
    construct: identifier('What it measures together with others.', { optional: true }),
    scale: identifier('The scale of its answers.', { optional: true }),
    reverse: truth('Whether to agree is unfavourable.'),
    lowest: integer('The lowest point of its scale.', { optional: true }),
    highest: integer('The highest point of its scale.', { optional: true }),
    favorable_from: integer('The lowest point that is favourable, once reversed.', { optional: true }),
    neutral_at: integer('The neutral point, where the scale has one.', { optional: true }),
  },
});
