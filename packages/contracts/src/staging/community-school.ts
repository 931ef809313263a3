import { table } from '../table.ts';
import { date, identifier, text } from '../types.ts';

export const communitySchool = table({
  name: 'community_school',
  layer: 'staging',
  grain: 'one school that is a community school, or is becoming one',
  key: ['school_id'],
  columns: {
    school_id: identifier('The school.'),
    started_on: date('The day on which it became a community school.'),
    reason: text('Why it became one, in its own words.'),
  },
});
