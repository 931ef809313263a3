import { table } from '../table.ts';
import { choice, identifier, integer, text } from '../types.ts';
import { answerStates } from '../vocabulary/surveys.ts';

export const surveyLabelCount = table({
  name: 'survey_label_count',
  layer: 'warehouse',
  grain: 'one answer as written, of one source and scale',
  key: ['source', 'scale', 'label'],
  columns: {
    source: identifier('The source.'),
    scale: identifier('The scale; empty text where the item names none.'),
    label: text('The answer as written.'),
    state: choice(answerStates, 'What it means; unknown_label blocks publication.'),
    points: integer('The point of the scale.', { optional: true }),
    rows: integer('Answers that carry it.'),
  },
});
