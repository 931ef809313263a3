import { table } from '../table.ts';
import { choice, date, identifier } from '../types.ts';
import { needEndings, needFinders, serviceCategories } from '../vocabulary/services.ts';

export const need = table({
  name: 'need',
  layer: 'staging',
  grain: 'one need that was found',
  key: ['need_id'],
  columns: {
    need_id: identifier('Its number at the source.'),
    person_id: identifier('The person who has it.'),
    category: choice(serviceCategories, 'What would meet it.'),
    identified_on: date('The day it was found.'),
    found_by: choice(needFinders, 'How it was found.', { optional: true }),
    closed_on: date('The day it was closed.', { optional: true }),
    closed_reason: choice(needEndings, 'Why it was closed.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
  checks: [
    {
      name: 'closed_before_it_opened',
      says: 'The need was closed before it was found.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'closed_on is null or closed_on >= identified_on',
    },
  ],
});
