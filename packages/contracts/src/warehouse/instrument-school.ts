import { table } from '../table.ts';
import { key } from '../types.ts';

export const instrumentSchool = table({
  name: 'instrument_school',
  layer: 'warehouse',
  grain: 'one community school that an instrument covers: named for it, or as every one is',
  key: ['instrument_key', 'school_key'],
  columns: {
    instrument_key: key('The instrument.'),
    school_key: key('The school.'),
  },
});
