import { table } from '../table.ts';
import { choice, decimal, identifier, text, truth } from '../types.ts';
import { pillars, serviceAreas, serviceCategories, serviceTiers } from '../vocabulary/services.ts';

export const service = table({
  name: 'service',
  layer: 'published',
  grain: 'one service that is offered; nothing about who receives it',
  key: ['service_id'],
  columns: {
    service_id: identifier('Our number for it in this release.'),
    name: text('Its name.'),
    category: choice(serviceCategories, 'What it is about.'),
    area: choice(serviceAreas, 'The area of its category.'),
    pillar: choice(pillars, 'The pillar of community schools it belongs to.', { optional: true }),
    practices: text('The key practices it is part of, one a line.', { optional: true }),
    tier: choice(serviceTiers, 'For whom it is.'),
    partner_id: identifier('The partner who gives it.', { optional: true }),
    school_id: identifier('The school it is given at; empty where at several.', { optional: true }),
    minimum_hours: decimal('Hours that a participant should get at least.', { optional: true }),
    sensitive: truth('Whether to be known to receive it can harm.'),
  },
});
