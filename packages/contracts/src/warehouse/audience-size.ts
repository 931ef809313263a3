import { table } from '../table.ts';
import { choice, integer, key, schoolYear } from '../types.ts';
import { audiences } from '../vocabulary/strategy.ts';

export const audienceSize = table({
  name: 'audience_size',
  layer: 'warehouse',
  grain: 'how many people of one group there are to be reached in one school year',
  key: ['school_year', 'school_key', 'audience'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_key: key('The school; empty for the district.', { optional: true }),
    audience: choice(audiences, 'The group.'),
    people: integer('How many there are.'),
  },
});
