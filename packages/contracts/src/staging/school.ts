import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';

export const levels = ['elementary', 'middle', 'high', 'k8', 'other'] as const;

export const school = table({
  name: 'school',
  layer: 'staging',
  grain: 'one school',
  key: ['school_id'],
  columns: {
    school_id: identifier('The district’s own number for the school.'),
    name: text('The name people use.'),
    level: choice(levels, 'The grades it teaches, in one word.', { optional: true }),
    community_school_since: date('The day on which it became a community school; empty where it is not one.', {
      optional: true,
    }),
  },
});
