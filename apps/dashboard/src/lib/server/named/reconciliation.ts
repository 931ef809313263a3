import { error } from '@sveltejs/kit';
import type { Policy, ReconciledStudent, ReleaseWindow } from '@hearth/metrics/window';
import { namesAreOpen } from '../own-window.ts';
import { frame, type Frame } from '../pages/frame.ts';
import { schoolNames, type School } from '../pages/school-names.ts';
import { dataFolder, type NamedView, recordView } from './access-log.ts';

export type Answer = 'chronic' | 'not_chronic' | 'not_judged';

/** What each policy says of a student, by what becomes of the student: the chosen policy first. */
export const answersOf: Readonly<Record<ReconciledStudent['change'], readonly [own: Answer, other: Answer]>> = {
  to_chronic: ['not_chronic', 'chronic'],
  to_not_chronic: ['chronic', 'not_chronic'],
  chronic_no_longer_judged: ['chronic', 'not_judged'],
  not_chronic_no_longer_judged: ['not_chronic', 'not_judged'],
  newly_judged_chronic: ['not_judged', 'chronic'],
  newly_judged_not_chronic: ['not_judged', 'not_chronic'],
};

/** One student who counts differently. Grade and days (24ths, at this school, chosen policy) are null of those who left. */
export interface Differing {
  readonly id: string;
  readonly name: string;
  readonly grade: string | null;
  readonly absentUnits: number | null;
  readonly enrolledUnits: number | null;
  readonly own: Answer;
  readonly other: Answer;
  readonly rule: string;
}

type Told = Pick<Policy, 'policy_id' | 'title' | 'version'>;

export interface NamedReconciliation {
  readonly frame: Frame;
  readonly school: School;
  readonly own: Told;
  readonly other: Told;
  readonly others: readonly Told[];
  readonly students: readonly Differing[];
}

const told = ({ policy_id, title, version }: Policy): Told => ({ policy_id, title, version });

/**
 * Who counts differently at a school, logged before it is given. `policy` is the other policy’s id; empty for the first under
 * which anybody differs. Answers 403 where names are not open, 404 where there is no such school, policy or folder.
 */
export async function namedReconciliation(
  window: ReleaseWindow | null,
  schoolId: string,
  policy: string,
  view: NamedView['view'],
  { now }: Pick<App.Locals, 'now'>,
): Promise<NamedReconciliation> {
  if (!namesAreOpen()) error(403, 'Names closed', { release: window?.id ?? null });
  if (window === null) error(503, 'No release', { release: null });
  const school = (await schoolNames(window)).find(({ id }) => id === schoolId);
  const policies = await window.policies();
  const own = policies.find(({ chosen }) => chosen);
  const others = policies.filter((one) => one !== own);
  const wanted = policy === '' ? others : others.filter(({ policy_id }) => policy_id === policy);
  const [first] = wanted;
  if (school === undefined || own === undefined || first === undefined) error(404, 'Not found', { release: window.id });
  const folder = await window.school(schoolId);
  if (folder === undefined) error(404, 'No names', { release: window.id });
  try {
    let other = first;
    let rows: ReconciledStudent[] = [];
    for (const candidate of wanted) {
      rows = await folder.reconciled(candidate.policy_id);
      if (rows.length === 0) continue;
      other = candidate;
      break;
    }
    const enrolled = new Map((await folder.students()).map((student) => [student.student_id, student]));
    const students = rows.map((row): Differing => {
      const now = enrolled.get(row.student_id);
      const [ownAnswer, otherAnswer] = answersOf[row.change];
      return {
        id: row.student_id,
        name: [row.family_name, row.given_name].filter((part) => part !== null && part !== '').join(', '),
        grade: now?.grade ?? null,
        absentUnits: now?.here_absent_units ?? null,
        enrolledUnits: now?.here_enrolled_units ?? null,
        own: ownAnswer,
        other: otherAnswer,
        rule: row.rule,
      };
    });
    students.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
    await recordView(dataFolder(), {
      when: now,
      who: 'this machine',
      school: schoolId,
      release: window.id,
      view,
      why: 'records',
      students: students.map(({ id }) => id),
    });
    const about = await frame(window, schoolId);
    return { frame: about, school, own: told(own), other: told(other), others: others.map(told), students };
  } finally {
    await folder.close();
  }
}
