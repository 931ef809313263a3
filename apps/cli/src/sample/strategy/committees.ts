import type { Random } from '../random.ts';
import { Random as Stream } from '../random.ts';
import type { School } from '../school.ts';
import { later, type StrategyRecord } from './record.ts';
import { communityIn, recordedYears } from './schools.ts';

type Side = 'labor' | 'management' | 'family' | 'student' | 'community' | 'partner';

interface Plan {
  readonly committeeId: string;
  readonly name: string;
  readonly schoolId: string | null;
  readonly quorum: number | null;
  readonly ofEachSide: number | null;
  readonly seats: readonly Side[];
  /** The first school year in which it meets. */
  readonly from: number;
  /** How likely a member is to come. */
  readonly comes: (side: Side, schoolYear: number) => number;
  /** The day after which it stopped meeting. */
  readonly stopped: string | null;
}

const steeringSeats: readonly Side[] = [
  ...Array<Side>(5).fill('labor'),
  ...Array<Side>(5).fill('management'),
  'family',
  'family',
  'student',
  'community',
  'partner',
];
const siteSeats: readonly Side[] = ['labor', 'labor', 'management', 'management', 'family', 'family', 'community'];

/** Days of the year on which committees meet: once a month from September to June. */
const meetingDays = ['09-16', '10-14', '11-12', '12-09', '01-13', '02-10', '03-17', '04-14', '05-12', '06-02'];

/** The committee of the district, and the site team of each community school. That of the second school stopped meeting in the autumn. */
export function recordCommittees(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  const plans: Plan[] = [
    {
      committeeId: 'C1',
      name: 'Union-management steering committee',
      schoolId: null,
      quorum: 8,
      ofEachSide: 3,
      seats: steeringSeats,
      from: 2024,
      comes: (side, schoolYear) =>
        side === 'management' && schoolYear === 2026 ? 0.68 : side === 'labor' ? 0.88 : 0.75,
      stopped: null,
    },
    ...communityIn(schools, 2026).map((school, index): Plan => ({
      committeeId: `C${10 + index}`,
      name: `Site team, ${school.name}`,
      schoolId: school.schoolId,
      // the site teams have no number of their own: more than half of the seats
      quorum: null,
      ofEachSide: null,
      seats: siteSeats,
      from: Math.max(2024, Number((school.communitySince ?? '').slice(0, 4)) + 1),
      comes: (side) => (side === 'labor' ? 0.85 : side === 'management' ? 0.8 : 0.65),
      stopped: index === 1 ? '2025-10-31' : null,
    })),
  ];
  for (const plan of plans) recordCommittee(record, plan, new Stream(`${seed} committee ${plan.committeeId}`));
}

function recordCommittee(record: StrategyRecord, plan: Plan, random: Random): void {
  const { committeeId, name, schoolId, quorum, ofEachSide, seats } = plan;
  record.add('committee', {
    committee_id: committeeId,
    name,
    school_id: schoolId,
    quorum,
    quorum_of_each_side: ofEachSide,
  });
  const members = seats.map((side, seat) => ({ side, memberId: `M${committeeId.slice(1)}-${seat + 1}` }));
  for (const { side, memberId } of members) {
    record.add('seat', {
      committee_id: committeeId,
      member_id: memberId,
      side,
      started_on: `${plan.from - 1}-08-01`,
      ended_on: null,
    });
  }
  for (const schoolYear of recordedYears.filter((year) => year >= plan.from)) {
    meetingDays.forEach((day, index) => {
      const date = `${Number(day.slice(0, 2)) >= 7 ? schoolYear - 1 : schoolYear}-${day}`;
      // what is scheduled for the rest of the year is known by its start
      if (!record.knows(`${schoolYear - 1}-09-01`)) return;
      recordMeeting(record, plan, members, `${committeeId}-${schoolYear}-${index + 1}`, date, schoolYear, random);
    });
  }
}

function recordMeeting(
  record: StrategyRecord,
  { committeeId, stopped, comes }: Plan,
  members: readonly { readonly side: Side; readonly memberId: string }[],
  meetingId: string,
  scheduled: string,
  schoolYear: number,
  random: Random,
): void {
  // drawn for every meeting, known or not, so that an earlier day knows less and nothing else
  const isCancelled = random.chance(0.06);
  const heldOn = random.chance(0.12) ? later(scheduled, 2) : scheduled;
  const minutesOn = later(heldOn, random.chance(0.72) ? random.between(5, 14) : random.between(15, 40));
  const hasMinutes = random.chance(0.95);
  const packetOn = later(heldOn, -(random.chance(0.75) ? random.between(5, 9) : random.between(1, 4)));
  const hasIndicators = random.chance(0.85);
  const present = members.filter(({ side }) => random.chance(comes(side, schoolYear)));
  const isOver = stopped !== null && scheduled > stopped;
  const isHeld = !isCancelled && !isOver && record.knows(heldOn);
  record.add('meeting', {
    meeting_id: meetingId,
    committee_id: committeeId,
    scheduled_on: scheduled,
    held_on: isHeld ? heldOn : null,
    cancelled: isCancelled && !isOver && record.knows(scheduled),
    quorum_met: null,
    packet_sent_on: isHeld || (!isOver && !isCancelled) ? record.once(packetOn) : null,
    packet_had_indicators: hasIndicators && !isOver && !isCancelled && record.knows(packetOn),
    minutes_published_on: isHeld && hasMinutes ? record.once(minutesOn) : null,
  });
  if (!isHeld) return;
  for (const { memberId } of present) record.add('meeting_attendance', { meeting_id: meetingId, member_id: memberId });
}
