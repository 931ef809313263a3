import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear } from '../types.ts';
import { audiences } from '../vocabulary/strategy.ts';

export const audienceSize = table({
  name: 'audience_size',
  layer: 'staging',
  grain: 'how many people of one group there are to be reached in one school year, where no roster says it',
  key: ['school_year', 'school_id', 'audience'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_id: identifier('The school; empty for the district.', { optional: true }),
    audience: choice(audiences, 'The group; of policymakers, public offices are counted.'),
    people: integer('How many there are.'),
  },
  checks: [
    {
      name: 'nobody',
      column: 'people',
      says: 'There is nobody to be reached.',
      remedy: 'Write how many people the group has, or leave the row out.',
      sql: 'people > 0',
    },
  ],
});
