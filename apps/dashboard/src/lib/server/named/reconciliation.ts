import { error } from '@sveltejs/kit';
import type { Policy, ReconciledStudent, ReleaseWindow } from '@hearth/metrics/window';
import { namesAreOpen } from '../own-window.ts';
import { frame, type Frame } from '../pages/frame.ts';
import { schoolNames, type School } from '../pages/school-names.ts';
import { type Differing, differing } from './differing.ts';
import { dataFolder, type NamedView, recordView } from './access-log.ts';

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
    const students = differing(rows);
    await recordView(dataFolder(), {
      when: now,
      who: 'this machine',
      school: schoolId,
      release: window.id,
      view,
      why: `reconciliation with ${other.policy_id}`,
      students: students.map(({ id }) => id),
    });
    const about = await frame(window, schoolId);
    return { frame: about, school, own: told(own), other: told(other), others: others.map(told), students };
  } finally {
    await folder.close();
  }
}
