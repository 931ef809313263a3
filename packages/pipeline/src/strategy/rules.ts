import { type Reason, staffAudiences } from '@hearth/contracts';
import { literal } from '../duckdb.ts';
import type { StrategyTable } from './tables.ts';

/** One thing that rows of a table must not do beside the rows of other tables. */
export interface Rule extends Pick<Reason, 'says' | 'remedy'> {
  readonly table: StrategyTable;
  readonly name: string;
  /** The column that is at fault. */
  readonly column: string;
  /** SQL over the row as `staged`, true where it is refused. */
  readonly when: string;
}

/** Rows of a table that stand, under the name `as`, in the directory of the row that is looked at. */
const standing = (table: StrategyTable, as: string): string =>
  `staging.${table} as ${as} where ${as}.fault is null and not ${as}.superseded and ${as}.directory = staged.directory`;

const isSame = (columns: readonly string[], one: string, other: string): string =>
  columns.map((column) => `${one}.${column} is not distinct from ${other}.${column}`).join(' and ');

const cohort = ['school_year', 'school_id'];
const aim = ['indicator_id', 'school_id', 'group_kind', 'group_member', 'baseline_on', 'baseline_value'];

const unknownIndicator = {
  name: 'unknown_indicator',
  column: 'indicator_id',
  says: 'Hearth has no indicator of this name.',
  remedy: 'Choose one of the list in docs/indicators.md.',
  when: 'exists (from known_indicator) and staged.indicator_id not in (select indicator_id from known_indicator)',
} as const;

/** In the order in which rows are refused; each sees what the ones before it left. */
export const strategyRules: readonly Rule[] = [
  {
    table: 'community_school',
    name: 'other_start',
    column: 'started_on',
    says: 'The school file says that it became a community school on another day.',
    remedy: 'Correct one of the two dates at their source.',
    when: `exists (
      from warehouse.school as school where school.school_id = staged.school_id and school.community_school_since <> staged.started_on)`,
  },
  {
    table: 'seat',
    name: 'overlaps',
    column: 'started_on',
    says: 'The member’s term before it on this committee is not over: a side is fixed for a term.',
    remedy: 'Write the last day of the term before, or correct the first day of this one.',
    when: `exists (
      from ${standing('seat', 'earlier')} and ${isSame(['committee_id', 'member_id'], 'earlier', 'staged')}
        and earlier.started_on < staged.started_on and coalesce(earlier.ended_on >= staged.started_on, true))`,
  },
  {
    table: 'meeting_attendance',
    name: 'not_held',
    column: 'meeting_id',
    says: 'Somebody was present at a meeting that has no day on which it was held.',
    remedy: 'Write the day on which the meeting was held, or take the row out.',
    when: `exists (from ${standing('meeting', 'meeting')} and meeting.meeting_id = staged.meeting_id and meeting.held_on is null)`,
  },
  {
    table: 'meeting_attendance',
    name: 'no_seat',
    column: 'member_id',
    says: 'Nobody of this number had a seat on the committee on the day of the meeting.',
    remedy: 'Correct the number, or add the seat; guests are not written down here.',
    when: `not exists (
      from staging.seat as seat join staging.meeting as meeting using (directory, committee_id)
      where seat.fault is null and not seat.superseded and meeting.fault is null and not meeting.superseded
        and seat.directory = staged.directory and meeting.meeting_id = staged.meeting_id and seat.member_id = staged.member_id
        and seat.started_on <= meeting.held_on and coalesce(seat.ended_on >= meeting.held_on, true))`,
  },
  {
    table: 'instrument_school',
    name: 'covers_every_school',
    column: 'instrument_id',
    says: 'The instrument is said to cover every community school, and schools are named for it.',
    remedy: 'Say that it covers the schools named for it, or take the row out.',
    when: `exists (
      from ${standing('policy_instrument', 'instrument')} and instrument.instrument_id = staged.instrument_id and instrument.coverage = 'every_school')`,
  },
  {
    table: 'action_attendance',
    name: 'unknown_staff',
    column: 'person_id',
    says: 'No roster of staff has a person of this number.',
    remedy: 'Correct the number, or add the person to the roster; who is not of the staff belongs to another group.',
    // a district that keeps no roster still knows who came
    when: `staged.person_id is not null and staged.audience in (${staffAudiences.map(literal).join(', ')})
      and exists (from ${standing('staff_year', 'roster')})
      and not exists (from ${standing('staff_year', 'roster')} and roster.staff_id = staged.person_id)
      and not exists (from ${standing('assignment', 'post')} and post.staff_id = staged.person_id)`,
  },
  { table: 'goal', ...unknownIndicator },
  {
    table: 'goal',
    name: 'not_later',
    column: 'set_on',
    says: 'It was not set after the goal whose target it moves.',
    remedy: 'Correct one of the two dates, or the number of the goal that it moves.',
    when: `exists (from ${standing('goal', 'earlier')} and earlier.goal_id = staged.replaces and earlier.set_on >= staged.set_on)`,
  },
  {
    table: 'goal',
    name: 'moves_the_baseline',
    column: 'baseline_value',
    says: 'It moves more than the target of the goal before: the baseline, the indicator, the place or the group is another.',
    remedy: 'Keep what the goal before says, or set a goal of its own that moves none.',
    when: `exists (from ${standing('goal', 'earlier')} and earlier.goal_id = staged.replaces and not (${isSame(aim, 'earlier', 'staged')}))`,
  },
  { table: 'benefit_proxy', ...unknownIndicator },
  {
    table: 'graduation_cohort',
    name: 'without_the_whole',
    column: 'group_kind',
    says: 'A group of the cohort is given, and not the whole cohort.',
    remedy: 'Add the row of the whole cohort of this school and year, without a group.',
    when: `staged.group_kind is not null and not exists (
      from ${standing('graduation_cohort', 'whole')} and whole.group_kind is null and ${isSame(cohort, 'whole', 'staged')})`,
  },
  {
    table: 'graduation_cohort',
    name: 'more_than_the_whole',
    column: 'students',
    says: 'The groups of this kind are more than the whole cohort.',
    remedy: 'Correct the counts of the groups, or of the whole cohort.',
    when: `staged.group_kind is not null and exists (
      select 1 from ${standing('graduation_cohort', 'part')} and part.group_kind = staged.group_kind and ${isSame(cohort, 'part', 'staged')}
      having sum(part.graduates) > (
          select graduates from ${standing('graduation_cohort', 'whole')} and whole.group_kind is null and ${isSame(cohort, 'whole', 'staged')})
        or sum(part.students - part.graduates) > (
          select students - graduates from ${standing('graduation_cohort', 'whole')} and whole.group_kind is null and ${isSame(cohort, 'whole', 'staged')}))`,
  },
];
