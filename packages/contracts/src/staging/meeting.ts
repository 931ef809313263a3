import { table } from '../table.ts';
import { date, identifier, truth } from '../types.ts';

export const meeting = table({
  name: 'meeting',
  layer: 'staging',
  grain: 'one meeting of a committee that was scheduled or held',
  key: ['meeting_id'],
  columns: {
    meeting_id: identifier('Its number.'),
    committee_id: identifier('The committee.'),
    scheduled_on: date('The day for which it was scheduled; empty where it was held without that.', { optional: true }),
    held_on: date('The day on which it was held.', { optional: true }),
    cancelled: truth('Whether it was called off.', { optional: true }),
    quorum_met: truth('Whether the quorum was met, where nobody wrote down who came.', { optional: true }),
    packet_sent_on: date('The day on which its packet was sent to the members.', { optional: true }),
    packet_had_indicators: truth('Whether the packet carried the indicators that the two sides agreed on.', {
      optional: true,
    }),
    minutes_published_on: date('The day on which its minutes were published.', { optional: true }),
  },
  checks: [
    {
      name: 'no_day',
      column: 'held_on',
      says: 'It says neither for which day the meeting was scheduled nor when it was held.',
      remedy: 'Write one of the two.',
      sql: 'scheduled_on is not null or held_on is not null',
    },
    {
      name: 'cancelled_and_held',
      column: 'cancelled',
      says: 'The meeting was called off and was held.',
      remedy: 'Keep one of the two.',
      sql: 'not coalesce(cancelled, false) or held_on is null',
    },
    {
      name: 'minutes_before_it',
      column: 'minutes_published_on',
      says: 'The minutes were published before the meeting was held, or of a meeting that was not.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'minutes_published_on is null or coalesce(minutes_published_on >= held_on, false)',
    },
  ],
});
