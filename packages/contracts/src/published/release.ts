import { table } from '../table.ts';
import { date, identifier, integer, schoolYear, text, truth } from '../types.ts';

export const release = table({
  name: 'release',
  layer: 'published',
  grain: 'the release itself (one row)',
  key: ['release_id'],
  columns: {
    release_id: identifier('Its name: as-of date and a running number, as 2026-02-12.1.'),
    as_of: date('The last day the figures use.', { optional: true }),
    published_at: text('When it was made, ISO 8601 with zone.'),
    school_year: schoolYear('The latest school year in it.', { optional: true }),
    instructional_day: integer('The instructional day reached in it.', { optional: true }),
    district_name: text('The district.'),
    contact_log: text('The address at which the district writes down contacts with families, {student_id} in it.', {
      optional: true,
    }),
    invented: truth('Whether the data are invented; every page then says so.'),
    code_version: identifier('The version of Hearth that made it.'),
    inputs_hash: identifier('SHA-256 over the hashes of every input.'),
    minimum_group: integer('Groups smaller than this are hidden.'),
  },
  checks: [
    { name: 'minimum', says: 'The minimum group is below 10.', remedy: 'Raise it.', sql: 'minimum_group >= 10' },
  ],
});
