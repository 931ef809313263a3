import { table } from '../table.ts';
import { identifier } from '../types.ts';

export const instrumentSchool = table({
  name: 'instrument_school',
  layer: 'published',
  grain: 'one community school that an instrument covers',
  key: ['instrument_id', 'school_id'],
  columns: {
    instrument_id: identifier('The instrument.'),
    school_id: identifier('The school.'),
  },
});
