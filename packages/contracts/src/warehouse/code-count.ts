import { attendanceCategories } from '../staging/attendance-code-map.ts';
import { table } from '../table.ts';
import { choice, identifier, integer } from '../types.ts';

export const codeCount = table({
  name: 'code_count',
  layer: 'warehouse',
  grain: 'one attendance code of one source',
  key: ['source', 'code'],
  columns: {
    source: identifier('The source.'),
    code: identifier('The code as it was sent.'),
    category: choice(attendanceCategories, 'What it means; empty where nobody has said, which blocks publication.', {
      optional: true,
    }),
    rows: integer('Rows kept that carry it.'),
  },
});
