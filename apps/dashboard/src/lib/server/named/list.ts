import { error } from '@sveltejs/kit';
import type { NamedStudent, ReleaseWindow, StudentChoices, Support } from '@hearth/metrics/window';
import { namesAreOpen } from '../own-window.ts';
import { frame, type Frame } from '../pages/frame.ts';
import { schoolNames, type School } from '../pages/school-names.ts';
import { dataFolder, type NamedView, recordView } from './access-log.ts';
import { type ListRequest, membersOf } from '#lib/figures/list-address.ts';
import { questionOf } from './question.ts';

/** One student as the page gets it: nothing that it does not show. */
export type ListedStudent = Omit<NamedStudent, 'school_id' | 'groups' | 'next_day' | 'last_day'> & {
  /** The latest service of this school year that is meant to help students come to school; never a sensitive one. */
  readonly support: Pick<Support, 'service' | 'last_on'> | null;
  /** Where the district writes down a contact with the family; null where it did not say. */
  readonly logAt: string | null;
};

export interface StudentList {
  readonly frame: Frame;
  readonly school: School;
  readonly asked: ListRequest;
  readonly students: readonly ListedStudent[];
  /** How many are on this list before it is narrowed, on each of the headings, and on the list of those who cannot recover. */
  readonly inAll: number;
  readonly fewLeft: number;
  readonly cannotRecover: number;
  /** How many on this list have no support on record; null where no service is loaded, so that nobody knows. */
  readonly unsupported: number | null;
  readonly choices: StudentChoices;
  readonly nextDay: string | null;
  readonly lastDay: string | null;
  /** When it was looked at, ISO 8601; the day and the time zone are the server’s. */
  readonly viewedAt: string;
  readonly viewedOn: string;
  readonly timeZone: string;
}

const forPage = (
  { school_id, groups, next_day, last_day, ...shown }: NamedStudent,
  latest: ReadonlyMap<string, Support>,
  contactLog: string | null,
): ListedStudent => {
  void [groups, next_day, last_day];
  const support = latest.get(shown.student_id);
  return {
    ...shown,
    support: support ? { service: support.service, last_on: support.last_on } : null,
    logAt: contactLog ? addressOfStudent(contactLog, shown.student_id, school_id) : null,
  };
};

/** An address of the district's own, with the numbers of a student and a school put into it. */
const addressOfStudent = (address: string, student: string, school: string): string =>
  address
    .replaceAll('{student_id}', () => encodeURIComponent(student))
    .replaceAll('{school_id}', () => encodeURIComponent(school));

/** The latest of each student that is meant to help students come to school. */
function latestOf(support: readonly Support[]): ReadonlyMap<string, Support> {
  const found = new Map<string, Support>();
  for (const each of support) {
    const known = found.get(each.student_id);
    if (each.attendance_related && (known === undefined || known.last_on < each.last_on))
      found.set(each.student_id, each);
  }
  return found;
}

/**
 * The list that a visitor asks for, logged before it is given. Answers 403 where names are not open on this server, 404 where
 * there is no such school or the release names nobody; fails where the view cannot be logged.
 */
export async function studentList(
  window: ReleaseWindow | null,
  schoolId: string,
  asked: ListRequest,
  view: NamedView['view'],
  { now, today }: Pick<App.Locals, 'now' | 'today'>,
): Promise<StudentList> {
  if (!namesAreOpen()) error(403, 'Names closed', { release: window?.id ?? null });
  if (window === null) error(503, 'No release', { release: null });
  const school = (await schoolNames(window)).find(({ id }) => id === schoolId);
  if (school === undefined) error(404, 'Not found', { release: window.id });
  const own = await window.school(schoolId);
  if (own === undefined) error(404, 'No names', { release: window.id });
  try {
    const [students, choices, counts, calendar, support, offered, release] = await Promise.all([
      own.students(questionOf(asked)),
      own.choices(),
      own.lists(),
      own.calendar(),
      own.support(),
      window.services(),
      window.release(),
    ]);
    const latest = latestOf(support);
    const on = (names: readonly string[], of: 'students' | 'unsupported' = 'students'): number =>
      counts.reduce((sum, each) => sum + (names.includes(each.list) ? each[of] : 0), 0);
    await recordView(dataFolder(), {
      when: now,
      who: 'this machine',
      school: schoolId,
      release: window.id,
      view,
      why: asked.why,
      students: students.map(({ student_id }) => student_id),
    });
    return {
      frame: await frame(window, schoolId),
      school,
      asked,
      students: students.map((student) => forPage(student, latest, release.contact_log)),
      inAll: on(membersOf[asked.list]),
      fewLeft: on(['few_left']),
      cannotRecover: on(['cannot_recover']),
      unsupported: offered.length === 0 ? null : on(membersOf[asked.list], 'unsupported'),
      choices,
      nextDay: calendar.nextDay,
      lastDay: calendar.lastDay,
      viewedAt: now,
      viewedOn: today,
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  } finally {
    await own.close();
  }
}
