import { table } from '../table.ts';
import { choice, decimal, identifier, integer, text } from '../types.ts';
import { cellStatuses } from './cell.ts';

/**
 * release: with which earlier release this one was compared; figure: a figure of a past period that is another now; registers:
 * registers taken in a month that was past; records: attendance records of a kind in such a month, in tens; file: a file that
 * came since; cause: a definition, policy, configuration or version of Hearth that changed.
 */
export const releaseNoteTopics = ['release', 'figure', 'registers', 'records', 'file', 'cause'] as const;

export const releaseNote = table({
  name: 'release_note',
  layer: 'published',
  grain: 'one thing that is different from the release before; only from what both releases published',
  key: ['topic', 'item', 'period', 'school_id'],
  columns: {
    topic: choice(releaseNoteTopics, 'What it is about.'),
    item: identifier('The indicator, the kind of record, the file or what changed.'),
    period: identifier('The month or the school year; empty text where it concerns none.'),
    school_id: identifier('The school; “district” where it concerns all.'),
    before_status: choice(cellStatuses, 'The state of the figure in the earlier release; empty: it was not there.', {
      optional: true,
    }),
    after_status: choice(cellStatuses, 'Its state in this release; empty: it is no longer there.', { optional: true }),
    before_value: decimal('The figure, or the number, in the earlier release.', { optional: true }),
    after_value: decimal('The same in this release.', { optional: true }),
    before_coded: identifier('The range in the earlier release where it told only one.', { optional: true }),
    after_coded: identifier('The range in this release.', { optional: true }),
    position: integer('Its place among those of its topic.'),
    source: identifier('For a file: the source it belongs to.', { optional: true }),
    received: text('For a file: when it arrived, ISO 8601.', { optional: true }),
    says: text('What changed, in plain English, where numbers do not say it.', { optional: true }),
  },
  checks: [
    {
      name: 'bare',
      says: 'A figure that was not shown carries a number.',
      remedy: 'Remove it.',
      sql: `topic <> 'figure' or (coalesce(before_status = 'shown', false) = (before_value is not null)
        and coalesce(after_status = 'shown', false) = (after_value is not null))`,
    },
    {
      name: 'tens',
      says: 'A number of attendance records is told more closely than in tens.',
      remedy: 'Tell it in tens.',
      sql: "topic <> 'records' or (coalesce(before_value, 0) % 10 = 0 and coalesce(after_value, 0) % 10 = 0)",
    },
  ],
});
