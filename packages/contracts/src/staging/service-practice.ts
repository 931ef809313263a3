import { table } from '../table.ts';
import { choice, identifier } from '../types.ts';
import { keyPractices } from '../vocabulary/services.ts';

export const servicePractice = table({
  name: 'service_practice',
  layer: 'staging',
  grain: 'one key practice that a service is part of',
  key: ['service_id', 'practice'],
  columns: {
    service_id: identifier('The service.'),
    practice: choice(keyPractices, 'The key practice.'),
  },
});
