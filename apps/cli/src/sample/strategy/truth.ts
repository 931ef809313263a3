import type { SchoolCalendar } from '../calendar.ts';
import { type Day, dayOf } from '../days.ts';
import { later, type SheetRow, type StrategyRecord } from './record.ts';

/** What must come out of the strategy’s record for one school, or for the district (schoolId empty), in one school year. Counted here, without Hearth. */
export interface StrategyTruth {
  readonly schoolId: string;
  readonly schoolYear: number;
  /** Meetings scheduled for a day that has come, and of these held with enough members. */
  readonly meetingsScheduled: number;
  readonly meetingsWithQuorum: number;
  readonly meetingsHeld: number;
  /** Of the meetings held: minutes published within 14 days, and packets with the agreed indicators at least five days ahead. */
  readonly minutesInTime: number;
  readonly packetsInTime: number;
  readonly laborPresent: number;
  readonly managementPresent: number;
  /** Commitments whose first due day has come, and of these done by it, with evidence. */
  readonly commitmentsDue: number;
  readonly commitmentsKept: number;
  readonly convenings: number;
  /** Groups present, of seven, all convenings together. */
  readonly groupsPresent: number;
  readonly conveningsFollowed: number;
  /** Staff on the roster, and of these trained in the 24 months before the end of the year. */
  readonly staff: number;
  readonly staffTrained: number;
  /** Educators of the year before, and of these educators at the same school, and in the district, in this year. */
  readonly educatorsBefore: number;
  readonly educatorsAtSchool: number;
  readonly educatorsInDistrict: number;
}

interface Year {
  readonly schoolYear: number;
  readonly words: string;
  readonly first: string;
  /** The last day that is known. */
  readonly last: string;
}

const text = (row: SheetRow, name: string): string => String(row[name] ?? '');

/** Counts one place in one year, straight from the rows. `schoolId` is empty for the district. */
export function strategyTruth(record: StrategyRecord, schoolId: string, year: Year): StrategyTruth {
  const committees = new Map(record.rows('committee').map((row) => [text(row, 'committee_id'), row]));
  const isHere = (row: SheetRow): boolean => schoolId === '' || text(row, 'school_id') === schoolId;
  const isIn = (date: string): boolean => date !== '' && date >= year.first && date <= year.last;
  const meetings = record.rows('meeting').filter((row) => {
    const committee = committees.get(text(row, 'committee_id'));
    return committee !== undefined && isHere(committee) && isIn(text(row, 'scheduled_on'));
  });
  const sides = new Map(record.rows('seat').map((row) => [text(row, 'member_id'), text(row, 'side')]));
  const present = Map.groupBy(
    new Set(record.rows('meeting_attendance').map((row) => `${text(row, 'meeting_id')} ${text(row, 'member_id')}`)),
    (pair) => pair.split(' ')[0] ?? '',
  );
  const sidesAt = (meeting: SheetRow): string[] =>
    (present.get(text(meeting, 'meeting_id')) ?? []).flatMap((pair) => sides.get(pair.split(' ')[1] ?? '') ?? []);
  const held = meetings.filter((row) => text(row, 'held_on') !== '');
  const hasQuorum = (meeting: SheetRow): boolean => {
    const committee = committees.get(text(meeting, 'committee_id')) ?? {};
    const there = sidesAt(meeting);
    const seats = record
      .rows('seat')
      .filter((row) => text(row, 'committee_id') === text(meeting, 'committee_id')).length;
    const enough = Number(committee['quorum'] ?? Math.floor(seats / 2) + 1);
    const ofEachSide = Number(committee['quorum_of_each_side'] ?? 0);
    const of = (side: string): number => there.filter((one) => one === side).length;
    return there.length >= enough && Math.min(of('labor'), of('management')) >= ofEachSide;
  };
  const came = held.flatMap(sidesAt);

  const actions = new Map(record.rows('action').map((row) => [text(row, 'action_id'), row]));
  const schoolOf = (commitment: SheetRow): string =>
    text(commitment, 'school_id') ||
    text(
      committees.get(
        text(
          record.rows('meeting').find((row) => row['meeting_id'] === commitment['meeting_id']) ?? {},
          'committee_id',
        ),
      ) ?? {},
      'school_id',
    ) ||
    text(actions.get(text(commitment, 'action_id')) ?? {}, 'school_id');
  const commitments = record
    .rows('commitment')
    .filter((row) => isIn(text(row, 'first_due_on')) && (schoolId === '' || schoolOf(row) === schoolId));
  const isKept = (row: SheetRow): boolean =>
    text(row, 'done_on') !== '' && text(row, 'done_on') <= text(row, 'first_due_on') && text(row, 'evidence') !== '';

  const convenings = [...actions.values()].filter(
    (row) => row['kind'] === 'convening' && isHere(row) && isIn(text(row, 'held_on')),
  );
  const groupsAt = (row: SheetRow): number =>
    new Set(
      record
        .rows('action_attendance')
        .filter(({ action_id }) => action_id === row['action_id'])
        .map(({ audience }) => audience),
    ).size;
  const isFollowed = (row: SheetRow): boolean =>
    record
      .rows('commitment')
      .some((one) => one['action_id'] === row['action_id'] && text(one, 'made_on') <= later(text(row, 'held_on'), 30));

  const roster = record.rows('staff_year');
  const onRoster = (words: string): SheetRow[] => roster.filter((row) => row['school_year'] === words && isHere(row));
  const trained = new Set(
    record.rows('action_attendance').flatMap((row) => {
      const action = actions.get(text(row, 'action_id')) ?? {};
      const day = text(action, 'held_on');
      const since = `${Number(year.last.slice(0, 4)) - 2}${year.last.slice(4)}`;
      return action['kind'] === 'training' && day > since && day <= year.last ? [text(row, 'person_id')] : [];
    }),
  );
  const staff = new Set(onRoster(year.words).map((row) => text(row, 'staff_id')));
  const before = onRoster(`${year.schoolYear - 2}-${String((year.schoolYear - 1) % 100)}`).filter(
    ({ role }) => role === 'educator',
  );
  const educators = roster.filter((row) => row['school_year'] === year.words && row['role'] === 'educator');
  const now = new Set(educators.map((row) => `${text(row, 'staff_id')} ${text(row, 'school_id')}`));
  const anywhere = new Set(educators.map((row) => text(row, 'staff_id')));
  return {
    schoolId,
    schoolYear: year.schoolYear,
    meetingsScheduled: meetings.length,
    meetingsWithQuorum: held.filter(hasQuorum).length,
    meetingsHeld: held.length,
    minutesInTime: held.filter(
      (row) =>
        text(row, 'minutes_published_on') !== '' &&
        text(row, 'minutes_published_on') <= later(text(row, 'held_on'), 14),
    ).length,
    packetsInTime: held.filter(
      (row) =>
        row['packet_had_indicators'] === true &&
        text(row, 'packet_sent_on') !== '' &&
        text(row, 'packet_sent_on') <= later(text(row, 'held_on'), -5),
    ).length,
    laborPresent: came.filter((side) => side === 'labor').length,
    managementPresent: came.filter((side) => side === 'management').length,
    commitmentsDue: commitments.length,
    commitmentsKept: commitments.filter(isKept).length,
    convenings: convenings.length,
    groupsPresent: convenings.reduce((sum, row) => sum + groupsAt(row), 0),
    conveningsFollowed: convenings.filter(isFollowed).length,
    staff: staff.size,
    staffTrained: [...staff].filter((id) => trained.has(id)).length,
    educatorsBefore: before.length,
    educatorsAtSchool: before.filter((row) => now.has(`${text(row, 'staff_id')} ${text(row, 'school_id')}`)).length,
    educatorsInDistrict: before.filter((row) => anywhere.has(text(row, 'staff_id'))).length,
  };
}

/** Days from the first to the last day of school, up to the last one known, and of these those on which a coordinator’s post was empty, in full-time posts. */
export function vacancyOf(
  record: StrategyRecord,
  schoolId: string,
  calendar: SchoolCalendar,
  asOf: Day,
): { readonly planned: number; readonly vacant: number } {
  const posts = record.rows('position').filter((row) => row['role'] === 'coordinator' && row['school_id'] === schoolId);
  let [planned, vacant] = [0, 0];
  const [first = 0] = calendar.instructional;
  const last = Math.min(calendar.instructional.at(-1) ?? 0, asOf);
  for (const post of posts) {
    const spells = record.rows('assignment').filter(({ position_id }) => position_id === post['position_id']);
    const fte = Number(post['fte']);
    for (let day = Math.max(first, dayOf(text(post, 'starts_on'))); day <= last; day++) {
      planned += fte;
      const isFilled = spells.some(
        (row) =>
          dayOf(text(row, 'started_on')) <= day && (row['ended_on'] === null || dayOf(text(row, 'ended_on')) >= day),
      );
      if (!isFilled) vacant += fte;
    }
  }
  return { planned, vacant };
}
