import { table } from '../table.ts';
import { choice, key } from '../types.ts';
import { keyPractices } from '../vocabulary/services.ts';

export const servicePractice = table({
  name: 'service_practice',
  layer: 'warehouse',
  grain: 'one key practice that a service is part of',
  key: ['service_key', 'practice'],
  columns: {
    service_key: key('The service.'),
    practice: choice(keyPractices, 'The key practice.'),
  },
});
