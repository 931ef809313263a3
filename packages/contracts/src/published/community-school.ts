import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { phases } from '../vocabulary/strategy.ts';

export const communitySchool = table({
  name: 'community_school',
  layer: 'published',
  grain: 'one school that is a community school, or is becoming one, and where it stands by its latest plan',
  key: ['school_id'],
  columns: {
    school_id: identifier('The school.'),
    started_on: date('The day on which it became a community school.'),
    reason: text('Why it became one.', { optional: true }),
    phase: choice(phases, 'The phase that the school says it is in.', { optional: true }),
    expected_phase: choice(phases, 'The phase that it was expected to have reached.', { optional: true }),
    assessed_on: date('The day of the latest assessment of needs and assets.', { optional: true }),
    labor_approved_on: date('The day on which labor approved the latest plan.', { optional: true }),
    management_approved_on: date('The day on which management approved it.', { optional: true }),
  },
});
