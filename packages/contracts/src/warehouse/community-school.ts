import { table } from '../table.ts';
import { date, key, text } from '../types.ts';

export const communitySchool = table({
  name: 'community_school',
  layer: 'warehouse',
  grain: 'one school that is a community school, or is becoming one',
  key: ['school_key'],
  columns: {
    school_key: key('The school.'),
    started_on: date('The day on which it became a community school.'),
    reason: text('Why it became one; empty where only the school file says that it is.', { optional: true }),
  },
});
