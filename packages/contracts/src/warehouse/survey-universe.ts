import { table } from '../table.ts';
import { identifier, integer, key } from '../types.ts';

export const surveyUniverse = table({
  name: 'survey_universe',
  layer: 'warehouse',
  grain: 'how many people were asked in one school and part',
  key: ['survey_key', 'school_key', 'group_kind', 'member'],
  columns: {
    survey_key: key('The survey.'),
    school_key: key('The school; empty for the district as a whole.', { optional: true }),
    group_kind: identifier('By what they are divided.'),
    member: identifier('Which part.'),
    people: integer('How many they are.'),
  },
});
