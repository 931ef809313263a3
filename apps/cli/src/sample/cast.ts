import { PLANNED_DAYS } from './calendar.ts';
import { CAST_SCHOOL, ED_FI_SCHOOL, OTHER_SCHOOL, TABBED_SCHOOL } from './schools.ts';
import type { Code, Script } from './stay.ts';

/** A part in a story: which instructional days of which school, and what is written about some of them. */
interface Part {
  readonly schoolId: string;
  /** Instructional days from `first` to before `end`; the whole year when absent. */
  readonly first?: number;
  readonly end?: number;
  readonly script: Script;
  readonly noShow?: boolean;
}

/** One of the cast: who they are and the one year that is told of them. */
export interface Role {
  readonly given: string;
  readonly family: string;
  readonly grade: number;
  /** The story, as data/sample/README.md tells it. */
  readonly story: string;
  readonly schoolYear: number;
  readonly parts: readonly Part[];
  readonly english?: { from: string; to: string | null };
}

/** Writes a code on `count` days spread evenly over days `first` to before `end`. */
function spread(code: Code, count: number, first = 0, end = PLANNED_DAYS): Script {
  const script = new Map<number, Code>();
  for (let n = 0; n < count; n++) script.set(first + Math.floor(((n + 0.5) * (end - first)) / count), code);
  if (script.size !== count) throw new Error(`${count} days do not fit between ${first} and ${end}`);
  return script;
}

const both = (a: Script, b: Script): Script => new Map([...a, ...b]);

/** 2024-25 had 180 days everywhere, and every register of these schools was taken; in 2022-23 ten of Tansy Hollow’s were not. */
export const FULL_YEAR = 2025;
export const LOST_REGISTERS_YEAR = 2023;
/** The instructional days, counted from 0, on which Tansy Hollow took no register in 2022-23. */
export const lostRegisters = { first: 96, end: 106 };

export const cast: readonly Role[] = [
  {
    given: 'Ben',
    family: 'Ortiz',
    grade: 4,
    schoolYear: FULL_YEAR,
    story: 'Absent 18 of 180 days, exactly one in ten: chronically absent.',
    parts: [{ schoolId: CAST_SCHOOL, script: both(spread('A', 9, 0, 90), spread('E', 9, 90, 180)) }],
  },
  {
    given: 'Rosa',
    family: 'Abara',
    grade: 4,
    schoolYear: FULL_YEAR,
    story: 'Absent 17 of 180 days: at risk, not chronically absent.',
    parts: [{ schoolId: CAST_SCHOOL, script: spread('E', 17) }],
  },
  {
    given: 'Lena',
    family: 'Moonfield',
    grade: 2,
    schoolYear: FULL_YEAR,
    story: 'Enrolled for 9 days and absent on 3: too few days to judge.',
    parts: [{ schoolId: CAST_SCHOOL, first: 60, end: 69, script: spread('A', 3, 60, 69) }],
  },
  {
    given: 'Sam',
    family: 'Whitlow',
    grade: 5,
    schoolYear: LOST_REGISTERS_YEAR,
    story:
      'Absent on 17 of the 170 days that have a register: chronically absent. Filling the ten lost days with “present” would say 17 of 180 and miss it.',
    parts: [{ schoolId: CAST_SCHOOL, script: both(spread('A', 9, 0, 96), spread('A', 8, 106, 180)) }],
  },
  {
    given: 'Priya',
    family: 'Nettlefold',
    grade: 6,
    schoolYear: FULL_YEAR,
    story:
      'Present on 37 of 82 days at Tansy Hollow, then on 89 of 96 at Umberfield: severe for the district (52 of 178), severe at the first school, at risk at the second.',
    parts: [
      { schoolId: CAST_SCHOOL, first: 0, end: 82, script: spread('A', 45, 0, 82) },
      { schoolId: OTHER_SCHOOL, first: 84, end: 180, script: spread('E', 7, 84, 180) },
    ],
  },
  {
    given: 'Otis',
    family: 'Greywood',
    grade: 8,
    schoolYear: FULL_YEAR,
    story: 'Absent on all 180 days: severe, and still counted.',
    parts: [{ schoolId: CAST_SCHOOL, script: spread('A', 180) }],
  },
  {
    given: 'Juno',
    family: 'Fieldstone',
    grade: 3,
    schoolYear: FULL_YEAR,
    story: 'Missed half of 35 days, 17.5 days in all: not chronically absent.',
    parts: [{ schoolId: CAST_SCHOOL, script: spread('H', 35) }],
  },
  {
    given: 'Marcus',
    family: 'Larkspur',
    grade: 7,
    schoolYear: FULL_YEAR,
    story: 'Suspended in school on 20 days and absent on none: he was in school.',
    parts: [{ schoolId: CAST_SCHOOL, script: spread('ISS', 20) }],
  },
  {
    given: 'Tamsin',
    family: 'Pebblewhite',
    grade: 1,
    schoolYear: FULL_YEAR,
    story: 'Late on 40 days and absent on none: being late is not an absence.',
    parts: [{ schoolId: CAST_SCHOOL, script: spread('T', 40) }],
  },
  {
    given: 'Viggo',
    family: 'Saltmarsh',
    grade: 5,
    schoolYear: FULL_YEAR,
    story: 'Absent on 36 of 180 days, exactly one in five: severe.',
    parts: [{ schoolId: CAST_SCHOOL, script: both(spread('OSS', 6, 0, 30), spread('A', 30, 30, 180)) }],
  },
  {
    given: 'Hana',
    family: 'Nakashima',
    grade: 2,
    schoolYear: FULL_YEAR,
    story:
      'Taught in hospital for 20 days, which count on neither side, and absent on 16 of the other 160: chronically absent.',
    parts: [{ schoolId: CAST_SCHOOL, script: both(spread('N', 20, 0, 20), spread('E', 16, 20, 180)) }],
  },
  {
    given: 'Theo',
    family: 'Winterbourne',
    grade: 0,
    schoolYear: FULL_YEAR,
    story: 'Enrolled and never came: no day counts, and no one is counted.',
    parts: [{ schoolId: CAST_SCHOOL, first: 0, end: 0, script: new Map(), noShow: true }],
  },
  {
    given: 'Noor',
    family: 'Cinderford',
    grade: 6,
    schoolYear: FULL_YEAR,
    story:
      'Left in November and came back in March, absent on 12 of the 120 days of both stays together: chronically absent.',
    parts: [
      { schoolId: CAST_SCHOOL, first: 0, end: 60, script: spread('A', 6, 0, 60) },
      { schoolId: CAST_SCHOOL, first: 120, end: 180, script: spread('A', 6, 120, 180) },
    ],
  },
  {
    given: 'Zoë',
    family: 'Peña',
    grade: 3,
    schoolYear: FULL_YEAR,
    story: 'Absent on 9 of 180 days, exactly one in twenty: at risk. Her school’s file is in Windows-1252.',
    parts: [{ schoolId: TABBED_SCHOOL, script: spread('E', 9) }],
  },
  {
    given: 'Mei',
    family: 'Lightbody',
    grade: 4,
    schoolYear: FULL_YEAR,
    story: 'An English learner until 15 January 2025, and not after.',
    english: { from: '2020-08-17', to: '2025-01-15' },
    parts: [{ schoolId: CAST_SCHOOL, script: spread('E', 4) }],
  },
  {
    given: 'Elías',
    family: 'Tumbleweed',
    grade: 2,
    schoolYear: 2026,
    story: 'Absent on 11 of the first 110 days of 2025-26, exactly one in ten so far. His school sends Ed-Fi XML.',
    parts: [{ schoolId: ED_FI_SCHOOL, script: spread('A', 11, 0, 110) }],
  },
];
