import { levels } from '../staging/school.ts';
import { table } from '../table.ts';
import { choice, date, identifier, key, text } from '../types.ts';

export const school = table({
  name: 'school',
  layer: 'warehouse',
  grain: 'one school',
  key: ['school_key'],
  columns: {
    school_key: key('Our number for the school, in the order of school_id.'),
    school_id: identifier('The district’s own number.'),
    name: text('The name people use.'),
    level: choice(levels, 'The grades it teaches, in one word.', { optional: true }),
    community_school_since: date('The day on which it became a community school.', { optional: true }),
  },
});
