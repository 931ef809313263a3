import { table } from '../table.ts';
import { choice, date, identifier, schoolYear } from '../types.ts';
import { serviceCategories } from '../vocabulary/services.ts';

export const serviceTarget = table({
  name: 'service_target',
  layer: 'staging',
  grain:
    'one person or household on a list, made before the school year or at its start, of those a service is to reach',
  key: ['person_id', 'school_year'],
  columns: {
    person_id: identifier('The person.'),
    school_year: schoolYear('The school year.'),
    listed_on: date('The day the list was frozen.'),
    category: choice(serviceCategories, 'What they are to receive; any service when empty.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
});
