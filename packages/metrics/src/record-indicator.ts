import type { Indicator } from './indicator.ts';
import { ofThingsAlone, type RecordMeasure } from './record-measure.ts';

/** What an indicator can count beside students. */
export const countedThings = [
  'people',
  'households',
  'neighbors',
  'visits',
  'participations',
  'needs',
  'referrals',
  'responses',
  'answers',
  'partners',
  'services',
  'staff',
  'meetings',
  'commitments',
  'awards',
  'instruments',
  'ratings',
  'actions',
  'conditions',
  'seats',
  'posts',
  'schools',
  'values',
] as const;

/**
 * An indicator of what the service, survey and strategy records say. It is declared as one of students is; its SQL also returns
 * `person_id`, whom the unit is about (empty where it is about no person), and every column that `breakdowns` names.
 */
export interface RecordIndicator extends Omit<
  Indicator,
  'counts' | 'measure' | 'onlyWithMinimumDays' | 'needsYearBefore' | 'restsOn' | 'fromSchoolDayCounts' | 'breakdowns'
> {
  readonly counts: (typeof countedThings)[number];
  readonly measure: RecordMeasure;
  /** Columns of the SQL by which it is divided beside “all”. A unit with an empty column is in no member of it. */
  readonly breakdowns: readonly string[];
  /** The column `student_key` says which student’s groups the unit is in, and it is divided by these too. */
  readonly byStudentGroups?: true;
  /** There is no figure of everything together: an item’s answers are not another’s. */
  readonly onlyInParts?: true;
  /**
   * With `onlyInParts`, the breakdown whose members are wholes: a member of another breakdown is called after the whole it is a part of
   * (survey/language), and the parts add up to it.
   */
  readonly wholes?: string;
  /**
   * Answers without a `value` are left out of the share, and another indicator counts them in: the two together tell how many they are,
   * so it is hidden where they are fewer than three.
   */
  readonly leavesOut?: true;
  /**
   * The id of an indicator whose units these are too, divided otherwise (same unit_id, same value): what of the two is hidden is decided for both
   * at once. See publish/records/twins.ts.
   */
  readonly twinOf?: string;
  /** The fewest persons behind a figure; 10 where nothing is said, never fewer than 5, and fewer than 10 only for rosters of staff. */
  readonly minimumGroup?: number;
  /** Its units are about no person at all (awards, instruments, agreements): it is never hidden. */
  readonly aboutNobody?: true;
  /** With fewer units than this it is hidden all the same: each would be known to be somebody’s, as a coordinator’s post is. */
  readonly fewest?: number;
}

/** Declares an indicator of records. Throws on a fault of ours: a version without its change, a missing example. */
export function recordIndicator(declaration: RecordIndicator): RecordIndicator {
  const { id, version, changes, examples, counts, measure, minimumGroup = 10, aboutNobody } = declaration;
  if (!/^[a-z][a-z_0-9]*$/.test(id)) throw new Error(`indicator ${id}: the id is not lowercase words joined by _`);
  if (changes.length !== version) throw new Error(`indicator ${id}: version ${version} needs ${version} dated changes`);
  if (examples.length === 0) throw new Error(`indicator ${id}: give at least one example`);
  if (ofThingsAlone.includes(measure.kind) && aboutNobody !== true)
    throw new Error(`indicator ${id}: a figure of this kind cannot be protected, so it must be about nobody`);
  if (minimumGroup < 5 || (minimumGroup < 10 && counts !== 'staff'))
    throw new Error(`indicator ${id}: a group of fewer than ${counts === 'staff' ? 5 : 10} cannot be told`);
  return declaration;
}
