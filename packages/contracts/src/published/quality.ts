import { table } from '../table.ts';
import { choice, decimal, identifier, integer, text } from '../types.ts';

/**
 * file: one file read; reason: why rows were refused; code: an attendance code and its meaning; register: registers due and
 * taken by school and week (period = Monday's date) or year (period = school year); register_stopped: a school that stopped
 * sending registers (period = the first day without, rows = days since); published_day: school-days of published
 * counts, reported and not submitted; linkage: records of services that name people who may be students (item = table.part), linked,
 * unsure or unlinked, in tens; record_month: attendance records of a kind in a month, in tens; companion: a further count a
 * reader should know.
 */
export const qualityTopics = [
  'file',
  'reason',
  'code',
  'register_week',
  'register_year',
  'register_stopped',
  'published_day',
  'record_month',
  'linkage',
  'companion',
] as const;

export const quality = table({
  name: 'quality',
  layer: 'published',
  grain: 'one count about the data themselves; never about a person',
  key: ['topic', 'source', 'item', 'school_id', 'period'],
  columns: {
    topic: choice(qualityTopics, 'What the count is about.'),
    source: identifier('The source; empty text where it concerns none.'),
    item: identifier('The file, the reason, the code or the companion measure.'),
    school_id: identifier('The school; “district” where it concerns all.'),
    period: identifier('The school year or the week; empty text where it concerns none.'),
    state: identifier('What became of it: loaded, replaced, refused; the category of a code.', { optional: true }),
    rows_read: integer('Rows read; registers due; school-days published.', { optional: true }),
    rows_kept: integer('Rows kept; registers taken; school-days with a figure; records in tens.', { optional: true }),
    rows_refused: integer('Rows refused; registers not taken; school-days not submitted.', { optional: true }),
    share: decimal('Percent, where the count has a natural whole.', { optional: true }),
    received: text('When the file arrived, ISO 8601.', { optional: true }),
    says: text('What is wrong or what it means, in plain English.', { optional: true }),
    remedy: text('What puts it right.', { optional: true }),
  },
  checks: [
    {
      name: 'tens',
      says: 'A number of records about people is told more closely than in tens.',
      remedy: 'Tell it in tens.',
      sql: "topic not in ('record_month', 'linkage') or rows_kept >= 10 and rows_kept % 10 = 0 or rows_kept is null and state = 'protected'",
    },
    {
      name: 'reconciled',
      says: 'Rows read are not rows kept and refused together.',
      remedy: 'Find the lost rows before publishing.',
      sql: 'rows_read is null or rows_read = rows_kept + rows_refused',
    },
  ],
});
