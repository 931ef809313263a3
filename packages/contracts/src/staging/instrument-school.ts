import { table } from '../table.ts';
import { identifier } from '../types.ts';

export const instrumentSchool = table({
  name: 'instrument_school',
  layer: 'staging',
  grain: 'one school that an instrument covers, where it does not cover every one',
  key: ['instrument_id', 'school_id'],
  columns: {
    instrument_id: identifier('The instrument.'),
    school_id: identifier('The school.'),
  },
});
