import { table } from '../table.ts';
import { choice, identifier, integer, key, text } from '../types.ts';

/** What became of a file: loaded; replaced by a later file of the same source and year; or refused whole. */
export const fileStates = ['loaded', 'replaced', 'refused'] as const;

export const landedFile = table({
  name: 'landed_file',
  layer: 'warehouse',
  grain: 'one file (or one member of an archive) as it was read for one source',
  key: ['file_key'],
  columns: {
    file_key: key('Our number for the file, in the order of arrival.'),
    source: identifier('The source of hearth.yaml it belongs to.'),
    fills: identifier('The staging table it fills.'),
    file: text('Its name as it was sent.'),
    content_hash: identifier('SHA-256 of its bytes.'),
    received_at: text('When it arrived, ISO 8601 with zone.'),
    bytes: integer('Its size.'),
    state: choice(fileStates, 'What became of it.'),
    rows_read: integer('Rows in it. Always kept and refused together.'),
    rows_kept: integer('Rows that entered the warehouse, alone or folded.'),
    rows_refused: integer('Rows refused, each with its reason in refused_row.'),
    rows_superseded: integer('Of the rows kept, those that a later file wrote anew.'),
    notes: text('What was put right while it was read: encoding, stray bytes.', { optional: true }),
  },
});
