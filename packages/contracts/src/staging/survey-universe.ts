import { table } from '../table.ts';
import { identifier, integer } from '../types.ts';

export const surveyUniverse = table({
  name: 'survey_universe',
  layer: 'staging',
  grain: 'how many people were asked in one school and part',
  key: ['survey_id', 'school_id', 'group_kind', 'member'],
  columns: {
    survey_id: identifier('The survey.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    group_kind: identifier('By what they are divided: all, grade, language, race_ethnicity, role.'),
    member: identifier('Which part: all, 05, Spanish.'),
    people: integer('How many they are.'),
  },
  checks: [
    {
      name: 'fewer_than_none',
      says: 'There are fewer than none.',
      remedy: 'Correct the number.',
      sql: 'people >= 0',
    },
  ],
});
