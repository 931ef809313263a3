import { table } from '../table.ts';
import { identifier } from '../types.ts';

export const serviceSite = table({
  name: 'service_site',
  layer: 'published',
  grain:
    'one school at which a service is given: as its source says, or as at least ten of its students and families were served this school year. Sensitive services are at none',
  key: ['service_id', 'school_id'],
  columns: {
    service_id: identifier('The service.'),
    school_id: identifier('The school.'),
  },
});
