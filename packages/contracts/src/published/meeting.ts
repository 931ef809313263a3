import { table } from '../table.ts';
import { choice, date, identifier, integer, schoolYear, truth } from '../types.ts';

/**
 * held: with enough members, or nobody wrote down how many came; without_quorum: held, and too few came; called_off; not_held: its day has
 * passed, and nobody said anything; to_come.
 */
export const meetingStandings = ['held', 'without_quorum', 'called_off', 'not_held', 'to_come'] as const;

export const meeting = table({
  name: 'meeting',
  layer: 'published',
  grain: 'one meeting of a committee, as known on the as-of date; who came is a number by side',
  key: ['meeting_id'],
  columns: {
    meeting_id: identifier('Our number for it in this release.'),
    committee_id: identifier('The committee.'),
    school_year: schoolYear('The school year.'),
    scheduled_on: date('The day for which it was scheduled; empty where it was held without that.', { optional: true }),
    held_on: date('The day on which it was held.', { optional: true }),
    standing: choice(meetingStandings, 'What became of it.'),
    labor: integer('Members of labor who came; empty where it was not held.', { optional: true }),
    management: integer('Members of management who came.', { optional: true }),
    packet_sent_on: date('The day on which its packet was sent.', { optional: true }),
    packet_in_time: truth('Whether a packet with the agreed indicators was sent five days ahead or earlier.', {
      optional: true,
    }),
    minutes_published_on: date('The day on which its minutes were published.', { optional: true }),
    minutes_in_time: truth(
      'Whether its minutes were published within 14 days; empty while these are not over and nothing is published.',
      { optional: true },
    ),
  },
});
