/** How a school’s attendance leaves its own system. */
export type Supplier = 'district' | 'tabbed' | 'ed_fi';

export type Level = 'elementary' | 'middle' | 'high' | 'k8';

export type RaceWord =
  | 'Hispanic or Latino'
  | 'White'
  | 'Black or African American'
  | 'Asian'
  | 'Two or more races'
  | 'American Indian or Alaska Native'
  | 'Native Hawaiian or Other Pacific Islander';

export interface School {
  readonly schoolId: string;
  readonly name: string;
  readonly level: Level;
  /** Lowest and highest grade, kindergarten being 0. */
  readonly grades: readonly [number, number];
  readonly studentsPerGrade: number;
  /** The day on which it became a community school. */
  readonly communitySince: string | null;
  /** Multiplies its students’ absence. */
  readonly absence: number;
  readonly supplier: Supplier;
  /** The first school year in which that supplier is used; before, the district’s own. */
  readonly supplierSince: number;
  /** First day, for a school that did not exist before. */
  readonly opens: string | null;
  /** How common each group is among those who arrive. */
  readonly races: Readonly<Record<RaceWord, number>>;
  /** Where students go when they finish here; empty when they leave the district. */
  readonly nextSchool: string;
}

/** Sizes that make 12,000 students of 24 schools. */
export const levels: Readonly<Record<Level, Pick<School, 'grades' | 'studentsPerGrade'>>> = {
  elementary: { grades: [0, 5], studentsPerGrade: 71 },
  middle: { grades: [6, 8], studentsPerGrade: 152 },
  high: { grades: [9, 12], studentsPerGrade: 231 },
  k8: { grades: [0, 8], studentsPerGrade: 55 },
};

export const ordinary = { supplier: 'district', supplierSince: 2023, opens: null } as const;

/** PowerSchool’s way of writing a grade, except that kindergarten keeps its letter. */
export const gradeWord = (grade: number): string => (grade === 0 ? 'K' : String(grade));
