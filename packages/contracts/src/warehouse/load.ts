import { table } from '../table.ts';
import { date, identifier, integer, schoolYear, text, truth } from '../types.ts';

export const load = table({
  name: 'load',
  layer: 'warehouse',
  grain: 'the load that made this warehouse (one row)',
  key: ['fingerprint'],
  columns: {
    fingerprint: identifier('SHA-256 of the landed files, the configuration and the code that made the warehouse.'),
    inputs_hash: identifier('SHA-256 of the landed files’ hashes in the order of arrival.'),
    loaded_at: text('When, ISO 8601 with zone.'),
    as_of: date('The last day the figures may use.', { optional: true }),
    school_year: schoolYear('The school year in which the as-of date falls.', { optional: true }),
    instructional_day: integer('The instructional day it had reached (the most of any school).', { optional: true }),
    district_name: text('The district.'),
    contact_log: text('The address at which the district writes down contacts with families, {student_id} in it.', {
      optional: true,
    }),
    invented: truth('Whether the data are invented.'),
  },
});
