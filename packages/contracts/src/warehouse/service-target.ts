import { table } from '../table.ts';
import { choice, date, key, schoolYear } from '../types.ts';
import { serviceCategories } from '../vocabulary/services.ts';

export const serviceTarget = table({
  name: 'service_target',
  layer: 'warehouse',
  grain: 'one person on a list, frozen before any outcome, of those a service is to reach',
  key: ['person_key', 'school_year'],
  columns: {
    person_key: key('The person.'),
    school_year: schoolYear('The school year.'),
    listed_on: date('The day the list was frozen.'),
    category: choice(serviceCategories, 'What they are to receive; any service when empty.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
