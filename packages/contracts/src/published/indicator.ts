import { table } from '../table.ts';
import { choice, identifier, integer, text } from '../types.ts';

export const indicatorUnits = [
  'percent',
  'points',
  'students',
  'days',
  'count',
  'hours',
  'dollars',
  'score',
  'ratio',
  'months',
  'index',
] as const;
export const directions = ['higher', 'lower', 'context'] as const;

export const indicator = table({
  name: 'indicator',
  layer: 'published',
  grain: 'one indicator at the definition version this release used',
  key: ['indicator_id'],
  columns: {
    indicator_id: identifier('Its name.'),
    definition_version: integer('The version of its definition.'),
    position: integer('Its place in the catalogue.'),
    unit: choice(indicatorUnits, 'What its value is counted in.'),
    better: choice(directions, 'Which way is better.'),
    title: text('Its title in English; other languages come from the message library.'),
    definition: text('How it is counted, in English.'),
  },
});
