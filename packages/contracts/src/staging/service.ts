import { table } from '../table.ts';
import { choice, date, decimal, identifier, integer, text, truth } from '../types.ts';
import { pillars, serviceCategories, serviceTiers } from '../vocabulary/services.ts';

export const service = table({
  name: 'service',
  layer: 'staging',
  grain: 'one service that is offered',
  key: ['service_id'],
  columns: {
    service_id: identifier('Its number in the directory.'),
    name: text('Its name, as people know it.'),
    program: text('The programme that it is part of, by name.', { optional: true }),
    category: choice(serviceCategories, 'What it is about.'),
    pillar: choice(pillars, 'The pillar of community schools it belongs to.', { optional: true }),
    tier: choice(serviceTiers, 'For whom it is.', { optional: true }),
    partner_id: identifier('The partner who gives it.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    minimum_hours: decimal('Hours that a participant should get at least.', { optional: true }),
    planned_hours: decimal('Hours planned in a school year.', { optional: true }),
    planned_seats: integer('Places planned in a school year.', { optional: true }),
    attendance_related: truth(
      'Whether it is meant to help students come to school; tells which services support the chronically absent.',
      { optional: true },
    ),
    sensitive: truth('Whether to be known to receive it can harm; the sensitive categories always are.', {
      optional: true,
    }),
    classroom_link: text('The course, team or standard it is tied to, as a teacher confirmed it.', { optional: true }),
    started_on: date('First day offered.', { optional: true }),
    ended_on: date('Last day offered.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      says: 'The service ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ended_on is null or started_on is null or ended_on >= started_on',
    },
    {
      name: 'no_minimum',
      says: 'The minimum is not more than nothing.',
      remedy: 'Write the hours a participant should get, or leave it empty.',
      sql: 'minimum_hours is null or minimum_hours > 0',
    },
    {
      name: 'no_plan',
      says: 'Hours or places of a school year are less than none, or more than a million.',
      remedy: 'Correct the plan at its source.',
      sql: 'coalesce(minimum_hours, 0) <= 1000000 and coalesce(planned_hours, 0) between 0 and 1000000 and coalesce(planned_seats, 0) between 0 and 1000000',
    },
  ],
});
