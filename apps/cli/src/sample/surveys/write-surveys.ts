import type { Year } from '../attendance.ts';
import { CURRENT_SCHOOL_YEAR } from '../calendar.ts';
import type { Day } from '../days.ts';
import type { Rosters } from '../write-rosters.ts';
import { writeFamilies } from './families.ts';
import { writeNeighborSurvey } from './neighbors.ts';
import { writeStaffSurvey } from './staff.ts';
import { writeStudentSurvey } from './students.ts';
import type { SurveyTruth } from './truth.ts';

/** The first school year in which people were asked. */
const FIRST_ASKED = 2025;

/** Writes the surveys of families, students, staff and neighbors, and returns what must come out of them. */
export function writeSurveys(
  rosters: Rosters,
  seed: string,
  lived: readonly Year[],
  households: ReadonlyMap<string, string>,
  asOf: Day,
): SurveyTruth[] {
  const years = lived.filter(({ schoolYear }) => schoolYear >= FIRST_ASKED);
  return [
    ...years.flatMap((year) => [
      writeFamilies(rosters, seed, year, households, asOf),
      writeStudentSurvey(rosters, seed, year, asOf),
      writeStaffSurvey(rosters, seed, year.schoolYear, asOf),
    ]),
    writeNeighborSurvey(rosters, seed, CURRENT_SCHOOL_YEAR, asOf),
  ];
}
