import { table } from '../table.ts';
import { choice, date, identifier, key } from '../types.ts';
import { needEndings, needFinders, serviceCategories } from '../vocabulary/services.ts';

export const need = table({
  name: 'need',
  layer: 'warehouse',
  grain: 'one need that was found',
  key: ['need_key'],
  columns: {
    need_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    need_id: identifier('Its number there.'),
    person_key: key('The person.'),
    category: choice(serviceCategories, 'What would meet it.'),
    identified_on: date('The day it was found.'),
    found_by: choice(needFinders, 'How it was found.', { optional: true }),
    closed_on: date('The day it was closed.', { optional: true }),
    closed_reason: choice(needEndings, 'Why it was closed.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
