import type { ReconciledStudent } from '@hearth/metrics/window';

export type Answer = 'chronic' | 'not_chronic' | 'not_judged';

/** What each policy says of a student, by what becomes of the student: the chosen policy first. */
const answersOf: Readonly<Record<ReconciledStudent['change'], readonly [own: Answer, other: Answer]>> = {
  to_chronic: ['not_chronic', 'chronic'],
  to_not_chronic: ['chronic', 'not_chronic'],
  chronic_no_longer_judged: ['chronic', 'not_judged'],
  not_chronic_no_longer_judged: ['not_chronic', 'not_judged'],
  newly_judged_chronic: ['not_judged', 'chronic'],
  newly_judged_not_chronic: ['not_judged', 'not_chronic'],
};

/** What one policy sees of a student at the school, in 24ths of a day; null where it sees no day. */
export interface Seen {
  readonly answer: Answer;
  readonly enrolledUnits: number | null;
  readonly absentUnits: number | null;
  readonly chronicFromUnits: number | null;
}

/** One student who counts differently. */
export interface Differing {
  readonly id: string;
  readonly name: string;
  readonly grade: string | null;
  readonly own: Seen;
  readonly other: Seen;
  readonly rule: string;
}

/** The students of a school’s folder as the page lists them, by name. */
export const differing = (rows: readonly ReconciledStudent[]): readonly Differing[] =>
  rows
    .map((row): Differing => {
      const [own, other] = answersOf[row.change];
      return {
        id: row.student_id,
        name: [row.family_name, row.given_name].filter((part) => part !== null && part !== '').join(', '),
        grade: row.grade,
        own: {
          answer: own,
          enrolledUnits: row.own_enrolled_units,
          absentUnits: row.own_absent_units,
          chronicFromUnits: row.own_chronic_from_units,
        },
        other: {
          answer: other,
          enrolledUnits: row.other_enrolled_units,
          absentUnits: row.other_absent_units,
          chronicFromUnits: row.other_chronic_from_units,
        },
        rule: row.rule,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
