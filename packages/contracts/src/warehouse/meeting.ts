import { table } from '../table.ts';
import { date, identifier, key, schoolYear, truth } from '../types.ts';

export const meeting = table({
  name: 'meeting',
  layer: 'warehouse',
  grain: 'one meeting of a committee that was scheduled or held',
  key: ['meeting_key'],
  columns: {
    meeting_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    meeting_id: identifier('Its number there.'),
    committee_key: key('The committee.'),
    school_key: key('The committee’s school; empty for the district.', { optional: true }),
    school_year: schoolYear('The school year in which it was scheduled, or else held.'),
    scheduled_on: date('The day for which it was scheduled; empty where it was held without that.', { optional: true }),
    held_on: date('The day on which it was held.', { optional: true }),
    cancelled: truth('Whether it was called off.'),
    quorum_met: truth(
      'Whether enough members were present: as those who came say, else as somebody wrote it down; empty where nobody did either.',
      { optional: true },
    ),
    packet_sent_on: date('The day on which its packet was sent.', { optional: true }),
    packet_had_indicators: truth('Whether the packet carried the agreed indicators.'),
    minutes_published_on: date('The day on which its minutes were published.', { optional: true }),
  },
});
