/** How a school’s attendance leaves its own system. */
export type Supplier = 'district' | 'tabbed' | 'ed_fi';

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
  readonly level: 'elementary' | 'middle' | 'high' | 'k8';
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
  readonly races: Readonly<Record<RaceWord, number>>;
  /** Where students go when they finish here; empty when they leave the district. */
  readonly nextSchool: string;
}

const race = (hispanic: number, white: number, black: number, asian: number): Record<RaceWord, number> => ({
  'Hispanic or Latino': hispanic,
  White: white,
  'Black or African American': black,
  Asian: asian,
  'Two or more races': 6,
  'American Indian or Alaska Native': 1.2,
  'Native Hawaiian or Other Pacific Islander': 0.4,
});

const hillside = race(22, 48, 12, 10);
const riverside = race(52, 16, 22, 3);
const valley = race(36, 28, 18, 10);

type Given = Pick<School, 'schoolId' | 'name' | 'communitySince' | 'absence' | 'races' | 'nextSchool'> &
  Partial<School>;

const elementary = (given: Given): School => ({
  ...ordinary,
  level: 'elementary',
  grades: [0, 5],
  studentsPerGrade: 71,
  ...given,
});
const middle = (given: Given): School => ({
  ...ordinary,
  level: 'middle',
  grades: [6, 8],
  studentsPerGrade: 152,
  ...given,
});
const high = (given: Given): School => ({
  ...ordinary,
  level: 'high',
  grades: [9, 12],
  studentsPerGrade: 231,
  ...given,
});
const throughEight = (given: Given): School => ({
  ...ordinary,
  level: 'k8',
  grades: [0, 8],
  studentsPerGrade: 55,
  ...given,
});
const ordinary = { supplier: 'district', supplierSince: 2023, opens: null } as const;

/** Where the cast goes to school. */
export const CAST_SCHOOL = '118';
/** Where one of the cast moves to. */
export const OTHER_SCHOOL = '119';
/** Sends a tab-separated row per student and day from 2024-25. */
export const TABBED_SCHOOL = '112';
/** Sends an Ed-Fi interchange in an archive from 2025-26. */
export const ED_FI_SCHOOL = '120';
/** Opened nine school days before the as-of date: too young to judge. */
export const NEW_SCHOOL = '121';

/** Invented schools: twelve are or become community schools, in 2021, 2023, 2024 and 2025. */
export const schools: readonly School[] = [
  elementary({
    schoolId: '101',
    name: 'Alder Crossing Elementary',
    communitySince: '2021-08-23',
    absence: 1.02,
    races: riverside,
    nextSchool: '130',
  }),
  elementary({
    schoolId: '102',
    name: 'Bramblegate Elementary',
    communitySince: null,
    absence: 0.82,
    races: hillside,
    nextSchool: '131',
  }),
  elementary({
    schoolId: '103',
    name: 'Cinder Creek Elementary',
    communitySince: '2023-08-21',
    absence: 1.12,
    races: riverside,
    nextSchool: '130',
  }),
  elementary({
    schoolId: '104',
    name: 'Dovetail Lane Elementary',
    communitySince: null,
    absence: 0.9,
    races: valley,
    nextSchool: '132',
  }),
  elementary({
    schoolId: '105',
    name: 'Emberly Elementary',
    communitySince: '2024-08-19',
    absence: 1.15,
    races: riverside,
    nextSchool: '133',
  }),
  elementary({
    schoolId: '106',
    name: 'Foxglove Hill Elementary',
    communitySince: null,
    absence: 0.72,
    races: hillside,
    nextSchool: '131',
  }),
  elementary({
    schoolId: '107',
    name: 'Gristmill Elementary',
    communitySince: '2023-08-21',
    absence: 1.08,
    races: valley,
    nextSchool: '132',
  }),
  elementary({
    schoolId: '108',
    name: 'Heron Slough Elementary',
    communitySince: null,
    absence: 1.0,
    races: valley,
    nextSchool: '134',
  }),
  elementary({
    schoolId: '109',
    name: 'Inkwell Row Elementary',
    communitySince: null,
    absence: 0.85,
    races: hillside,
    nextSchool: '131',
  }),
  elementary({
    schoolId: '110',
    name: 'Jackdaw Elementary',
    communitySince: '2025-08-18',
    absence: 1.2,
    races: riverside,
    nextSchool: '133',
  }),
  elementary({
    schoolId: TABBED_SCHOOL,
    name: 'Kettle Point Elementary',
    communitySince: null,
    absence: 0.95,
    races: valley,
    nextSchool: '134',
    supplier: 'tabbed',
    supplierSince: 2025,
  }),
  throughEight({
    schoolId: CAST_SCHOOL,
    name: 'Tansy Hollow Community School',
    communitySince: '2023-08-21',
    absence: 1.12,
    races: riverside,
    nextSchool: '140',
  }),
  throughEight({
    schoolId: OTHER_SCHOOL,
    name: 'Umberfield School',
    communitySince: '2024-08-19',
    absence: 1.05,
    races: valley,
    nextSchool: '141',
  }),
  throughEight({
    schoolId: ED_FI_SCHOOL,
    name: 'Wrenford Charter School',
    communitySince: null,
    absence: 0.8,
    races: hillside,
    nextSchool: '142',
    supplier: 'ed_fi',
    supplierSince: 2026,
    studentsPerGrade: 36,
  }),
  elementary({
    schoolId: NEW_SCHOOL,
    name: 'Zinnia Park Elementary',
    communitySince: null,
    absence: 1.0,
    races: valley,
    nextSchool: '134',
    opens: '2026-02-02',
    studentsPerGrade: 0,
  }),
  middle({
    schoolId: '130',
    name: 'Lanternside Middle',
    communitySince: '2021-08-23',
    absence: 1.06,
    races: riverside,
    nextSchool: '140',
  }),
  middle({
    schoolId: '131',
    name: 'Mossgrave Middle',
    communitySince: null,
    absence: 0.78,
    races: hillside,
    nextSchool: '141',
  }),
  middle({
    schoolId: '132',
    name: 'Nutmeg Ridge Middle',
    communitySince: '2025-08-18',
    absence: 0.98,
    races: valley,
    nextSchool: '142',
  }),
  middle({
    schoolId: '133',
    name: 'Osierbank Middle',
    communitySince: '2023-08-21',
    absence: 1.18,
    races: riverside,
    nextSchool: '140',
  }),
  middle({
    schoolId: '134',
    name: 'Piper Landing Middle',
    communitySince: null,
    absence: 0.97,
    races: valley,
    nextSchool: '143',
  }),
  high({
    schoolId: '140',
    name: 'Quarrystone High',
    communitySince: '2024-08-19',
    absence: 1.12,
    races: riverside,
    nextSchool: '',
  }),
  high({
    schoolId: '141',
    name: 'Rook Harbor High',
    communitySince: null,
    absence: 0.8,
    races: hillside,
    nextSchool: '',
  }),
  high({
    schoolId: '142',
    name: 'Sedgewick Bend High',
    communitySince: null,
    absence: 0.98,
    races: valley,
    nextSchool: '',
  }),
  high({
    schoolId: '143',
    name: 'Thornapple High',
    communitySince: '2021-08-23',
    absence: 1.04,
    races: valley,
    nextSchool: '',
  }),
];

/** The same schools, small: one school and the two neighbours whose systems are different. */
export function sliceOf(all: readonly School[]): School[] {
  const sizes: Record<string, number> = { [CAST_SCHOOL]: 17, [OTHER_SCHOOL]: 3, [TABBED_SCHOOL]: 5, [ED_FI_SCHOOL]: 3 };
  return all.flatMap((school) => {
    const studentsPerGrade = sizes[school.schoolId];
    return studentsPerGrade === undefined ? [] : [{ ...school, studentsPerGrade, nextSchool: '' }];
  });
}

/** PowerSchool’s way of writing a grade, except that kindergarten keeps its letter. */
export const gradeWord = (grade: number): string => (grade === 0 ? 'K' : String(grade));

export const supplierIn = (school: School, schoolYear: number): Supplier =>
  schoolYear >= school.supplierSince ? school.supplier : 'district';
