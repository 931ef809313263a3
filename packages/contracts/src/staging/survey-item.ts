import { table } from '../table.ts';
import { identifier, integer, text, truth } from '../types.ts';

export const surveyItem = table({
  name: 'survey_item',
  layer: 'staging',
  grain: 'one question of a survey',
  key: ['survey_id', 'item_id'],
  columns: {
    survey_id: identifier('The survey.'),
    item_id: identifier('Its number or code.'),
    wording: text('Its words.'),
    question: text('The question that it is a part of, where several are asked together.', { optional: true }),
    construct: identifier('What it measures together with others: relational_trust.', { optional: true }),
    scale: identifier(
      'The scale of its answers: agreement_5, or one of hearth.yaml. Empty where they are words; “undescribed” where nobody has said.',
      { optional: true },
    ),
    reverse: truth('Whether to agree is unfavourable.', { optional: true }),
    position: integer('Its place in the questionnaire.', { optional: true }),
  },
  checks: [
    {
      name: 'undescribed',
      says: 'hearth.yaml does not say what this question is.',
      remedy: 'Add its words under “items” of this survey, with a scale behind them.',
      sql: "scale is distinct from 'undescribed'",
    },
  ],
});
