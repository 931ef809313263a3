import { table } from '../table.ts';
import { identifier, integer, key, text } from '../types.ts';

export const refusedRow = table({
  name: 'refused_row',
  layer: 'warehouse',
  grain: 'one row that was refused',
  key: ['file_key', 'line'],
  columns: {
    file_key: key('The file.'),
    line: integer('The line in the file on which the row begins; the record’s number where the format has no lines.'),
    cell: identifier('The cell of the sheet that is at fault: D7; empty where no single one is, or it is no sheet.', {
      optional: true,
    }),
    reason: identifier('Which rule refused it.'),
    says: text('What is wrong, in plain words.'),
    remedy: text('What puts it right.'),
    raw: text('The row as it was sent.'),
  },
});
