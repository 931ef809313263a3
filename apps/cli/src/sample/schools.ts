import { levels, type Level, ordinary, type School, type Supplier } from './school.ts';

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
/** Schools so full that some of their students moved to the new one. */
export const CROWDED_SCHOOLS: readonly string[] = ['108', TABBED_SCHOOL];

type Hood = 'hillside' | 'riverside' | 'valley';

const school = (
  schoolId: string,
  level: Level,
  name: string,
  hood: Hood,
  communitySince: string | null,
  absence: number,
  nextSchool: string,
  more: Partial<School> = {},
): School => ({
  ...ordinary,
  ...levels[level],
  schoolId,
  level,
  name,
  races: hoods[hood],
  communitySince,
  absence,
  nextSchool,
  ...more,
});

const races = (hispanic: number, white: number, black: number, asian: number): School['races'] => ({
  'Hispanic or Latino': hispanic,
  White: white,
  'Black or African American': black,
  Asian: asian,
  'Two or more races': 6,
  'American Indian or Alaska Native': 1.2,
  'Native Hawaiian or Other Pacific Islander': 0.4,
});
const hoods = { hillside: races(22, 48, 12, 10), riverside: races(52, 16, 22, 3), valley: races(36, 28, 18, 10) };

/** Invented schools. Twelve are or become community schools: three in 2021, four in 2023, three in 2024, two in 2025. */
export const schools: readonly School[] = [
  school('101', 'elementary', 'Alder Crossing Elementary', 'riverside', '2021-08-23', 1.02, '130'),
  school('102', 'elementary', 'Bramblegate Elementary', 'hillside', null, 0.82, '131'),
  school('103', 'elementary', 'Cinder Creek Elementary', 'riverside', '2023-08-21', 1.12, '130'),
  school('104', 'elementary', 'Dovetail Lane Elementary', 'valley', null, 0.9, '132'),
  school('105', 'elementary', 'Emberly Elementary', 'riverside', '2024-08-19', 1.15, '133'),
  school('106', 'elementary', 'Foxglove Hill Elementary', 'hillside', null, 0.72, '131'),
  school('107', 'elementary', 'Gristmill Elementary', 'valley', '2023-08-21', 1.08, '132'),
  school('108', 'elementary', 'Heron Slough Elementary', 'valley', null, 1.0, '134'),
  school('109', 'elementary', 'Inkwell Row Elementary', 'hillside', null, 0.85, '131'),
  school('110', 'elementary', 'Jackdaw Elementary', 'riverside', '2025-08-18', 1.2, '133'),
  school(TABBED_SCHOOL, 'elementary', 'Kettle Point Elementary', 'valley', null, 0.95, '134', {
    supplier: 'tabbed',
    supplierSince: 2025,
  }),
  school(CAST_SCHOOL, 'k8', 'Tansy Hollow Community School', 'riverside', '2023-08-21', 1.12, '140'),
  school(OTHER_SCHOOL, 'k8', 'Umberfield School', 'valley', '2024-08-19', 1.05, '141'),
  school(ED_FI_SCHOOL, 'k8', 'Wrenford Charter School', 'hillside', null, 0.8, '142', {
    supplier: 'ed_fi',
    supplierSince: 2026,
    studentsPerGrade: 36,
  }),
  school(NEW_SCHOOL, 'elementary', 'Zinnia Park Elementary', 'valley', null, 1.0, '134', {
    opens: '2026-02-02',
    studentsPerGrade: 0,
  }),
  school('130', 'middle', 'Lanternside Middle', 'riverside', '2021-08-23', 1.06, '140'),
  school('131', 'middle', 'Mossgrave Middle', 'hillside', null, 0.78, '141'),
  school('132', 'middle', 'Nutmeg Ridge Middle', 'valley', '2025-08-18', 0.98, '142'),
  school('133', 'middle', 'Osierbank Middle', 'riverside', '2023-08-21', 1.18, '140'),
  school('134', 'middle', 'Piper Landing Middle', 'valley', null, 0.97, '143'),
  school('140', 'high', 'Quarrystone High', 'riverside', '2024-08-19', 1.12, ''),
  school('141', 'high', 'Rook Harbor High', 'hillside', null, 0.8, ''),
  school('142', 'high', 'Sedgewick Bend High', 'valley', null, 0.98, ''),
  school('143', 'high', 'Thornapple High', 'valley', '2021-08-23', 1.04, ''),
];

/** The same schools, small: one school and the neighbours whose systems are different. */
export function sliceOf(all: readonly School[]): School[] {
  const sizes: Record<string, number> = { [CAST_SCHOOL]: 17, [OTHER_SCHOOL]: 3, [TABBED_SCHOOL]: 5, [ED_FI_SCHOOL]: 3 };
  return all.flatMap((one) => {
    const studentsPerGrade = sizes[one.schoolId];
    return studentsPerGrade === undefined ? [] : [{ ...one, studentsPerGrade, nextSchool: '' }];
  });
}

/** How a school’s attendance was sent in a school year. */
export const supplierIn = ({ supplier, supplierSince }: School, schoolYear: number): Supplier =>
  schoolYear >= supplierSince ? supplier : 'district';
