import { error } from '@sveltejs/kit';
import type { NamedStudent, ReleaseWindow, StudentChoices } from '@hearth/metrics/window';
import { namesAreOpen } from '../own-window.ts';
import { frame, type Frame } from '../pages/frame.ts';
import { schoolNames, type School } from '../pages/school-names.ts';
import { dataFolder, type NamedView, recordView } from './access-log.ts';
import { type ListRequest, membersOf } from '#lib/figures/list-address.ts';
import { questionOf } from './question.ts';

/** One student as the page gets it: nothing that it does not show. */
export type ListedStudent = Omit<NamedStudent, 'school_id' | 'groups' | 'next_day' | 'last_day'>;

export interface StudentList {
  readonly frame: Frame;
  readonly school: School;
  readonly asked: ListRequest;
  readonly students: readonly ListedStudent[];
  /** How many are on this list before it is narrowed, on each of the headings, and on the list of those who cannot recover. */
  readonly inAll: number;
  readonly fewLeft: number;
  readonly cannotRecover: number;
  readonly choices: StudentChoices;
  readonly nextDay: string | null;
  readonly lastDay: string | null;
  /** When it was looked at, ISO 8601; the day and the time zone are the server’s. */
  readonly viewedAt: string;
  readonly viewedOn: string;
  readonly timeZone: string;
}

const forPage = ({ school_id, groups, next_day, last_day, ...shown }: NamedStudent): ListedStudent => {
  void [school_id, groups, next_day, last_day];
  return shown;
};

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
    const [students, choices, counts, calendar] = await Promise.all([
      own.students(questionOf(asked)),
      own.choices(),
      own.lists(),
      own.calendar(),
    ]);
    const on = (names: readonly string[]): number =>
      counts.reduce((sum, { list, students: n }) => sum + (names.includes(list) ? n : 0), 0);
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
      students: students.map(forPage),
      inAll: on(membersOf[asked.list]),
      fewLeft: on(['few_left']),
      cannotRecover: on(['cannot_recover']),
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
