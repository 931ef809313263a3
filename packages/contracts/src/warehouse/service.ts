import { table } from '../table.ts';
import { choice, identifier, integer, key, text, truth } from '../types.ts';
import { pillars, serviceAreas, serviceCategories, serviceTiers } from '../vocabulary/services.ts';

export const service = table({
  name: 'service',
  layer: 'warehouse',
  grain: 'one service that is offered',
  key: ['service_key'],
  columns: {
    service_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    service_id: identifier('Its number there.'),
    name: text('Its name.'),
    program: text('The programme that it is part of, by name.', { optional: true }),
    category: choice(serviceCategories, 'What it is about.'),
    area: choice(serviceAreas, 'The area of its category.'),
    pillar: choice(pillars, 'The pillar of community schools it belongs to.', { optional: true }),
    tier: choice(serviceTiers, 'For whom it is; targeted where the source does not say.'),
    partner_key: key('The partner who gives it.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    minimum_minutes: integer('Minutes that a participant should get at least.', { optional: true }),
    planned_minutes: integer('Minutes planned in a school year.', { optional: true }),
    planned_seats: integer('Places planned in a school year.', { optional: true }),
    attendance_related: truth('Whether it is meant to help students come to school.'),
    sensitive: truth('Whether to be known to receive it can harm.'),
    classroom_link: text('The course, team or standard it is tied to.', { optional: true }),
  },
});
