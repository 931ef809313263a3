import { schoolYears, yearWords } from '../calendar.ts';
import { Random } from '../random.ts';
import type { Level, School } from '../school.ts';
import type { StrategyRecord } from './record.ts';

/** One person at one school in one year. */
interface Member {
  readonly staffId: string;
  readonly role: 'educator' | 'support_staff' | 'administrator';
  readonly contract: 'certificated' | 'classified';
  readonly isCertified: boolean | null;
  /** Years of experience in the first school year of the sample. */
  readonly experience: number;
}

const sizes: Readonly<Record<Level, readonly [educators: number, support: number, administrators: number]>> = {
  elementary: [26, 12, 2],
  middle: [30, 12, 3],
  high: [48, 20, 5],
  k8: [30, 14, 2],
};

const reasons = { retired: 3, leave: 2, changed_role: 2, changed_school: 4, left_district: 8, other: 1 } as const;

/** The staff of every school in every year: who stays, who leaves and why, who moves to another school, who comes. */
export function recordRoster(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  const random = new Random(`${seed} roster`);
  let next = 40_001;
  const hire = (role: Member['role']): Member => ({
    staffId: String(next++),
    role,
    contract: role === 'support_staff' ? 'classified' : 'certificated',
    isCertified: role === 'educator' ? random.chance(0.93) : null,
    experience: random.between(0, 24),
  });
  let staff = new Map<string, Member[]>();
  for (const schoolYear of schoolYears) {
    const arriving = new Map<string, Member[]>();
    const open = schools.filter(({ opens }) => opens === null || opens < `${schoolYear - 1}-09-01`);
    const isLast = schoolYear === schoolYears.at(-1);
    const leaving = new Map<string, string | null>();
    for (const { schoolId, communitySince, level } of open) {
      const [educators, support, administrators] = sizes[level];
      const members = staff.get(schoolId) ?? [];
      const fill = (role: Member['role'], size: number): void => {
        const missing = size - members.filter((member) => member.role === role).length;
        for (let n = 0; n < missing; n++) members.push(hire(role));
      };
      fill('educator', educators);
      fill('support_staff', support);
      fill('administrator', administrators);
      staff.set(schoolId, members);
      const isCommunity = communitySince !== null && communitySince < `${schoolYear}-01-01`;
      for (const member of members) {
        if (isLast || !random.chance(isCommunity ? 0.13 : 0.19)) continue;
        const reason = random.weighted(reasons);
        leaving.set(member.staffId, reason);
        if (reason !== 'changed_school' || open.length < 2) continue;
        const elsewhere = random.pick(open.filter((school) => school.schoolId !== schoolId)).schoolId;
        arriving.set(elsewhere, [...(arriving.get(elsewhere) ?? []), member]);
      }
    }
    for (const { schoolId } of open) {
      for (const member of staff.get(schoolId) ?? []) {
        const reason = leaving.get(member.staffId) ?? null;
        record.add('staff_year', {
          staff_id: member.staffId,
          school_id: schoolId,
          school_year: yearWords(schoolYear),
          role: member.role,
          contract: member.contract,
          bargaining_unit: member.contract === 'certificated' ? 'Harrow Bend Teachers' : 'Harrow Bend Classified',
          fully_certified: member.isCertified,
          years_of_experience: member.experience + schoolYear - schoolYears[0],
          // of some who left nobody wrote down why
          reason_left: reason !== null && random.chance(0.85) ? reason : null,
        });
      }
    }
    staff = new Map(
      open.map(({ schoolId }) => [
        schoolId,
        [
          ...(staff.get(schoolId) ?? []).filter(({ staffId }) => !leaving.has(staffId)),
          ...(arriving.get(schoolId) ?? []),
        ],
      ]),
    );
  }
}
