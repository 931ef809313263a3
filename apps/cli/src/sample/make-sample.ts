import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveYear, type Year } from './attendance.ts';
import { CURRENT_SCHOOL_YEAR, LAST_KNOWN_DAY, SAMPLE_AS_OF, schoolYears } from './calendar.ts';
import { castId } from './cast-stays.ts';
import { cast } from './cast.ts';
import { writeConfiguration } from './configuration.ts';
import { dayOf } from './days.ts';
import { enroll, knownOn } from './enrollment.ts';
import { PlantedFaults } from './faults.ts';
import { Random } from './random.ts';
import { writeReadme } from './readme.ts';
import type { School } from './school.ts';
import { schools, sliceOf, supplierIn } from './schools.ts';
import type { MadeFile } from './text-file.ts';
import { type CastTruth, chronicRate, type Truths, YearTally, type YearTruth } from './truths.ts';
import { AbsenceFile, faultsIn } from './write-absences.ts';
import { EdFiArchive } from './write-ed-fi.ts';
import {
  type Rosters,
  writeCalendar,
  writeEnrollment,
  writeRegisters,
  writeSchools,
  writeStatuses,
  writeStudents,
} from './write-rosters.ts';
import { TabbedFiles } from './write-tabbed.ts';

const EARLIEST_AS_OF = dayOf('2025-11-01');

export interface SampleOptions {
  /** The data folder to write: hearth.yaml, README.md and incoming/ go into it. */
  readonly folder: string;
  /** Any text. The same text gives the same bytes on every machine. */
  readonly seed?: string;
  /** One school and the neighbours whose systems differ, instead of all 24. */
  readonly slice?: boolean;
  /** Writes a code that hearth.yaml does not explain on three rows, which must block publication. */
  readonly unmappedCode?: boolean;
  /** What was known on an earlier day of 2025-26, for showing how a later delivery replaces it. */
  readonly asOf?: string;
  /** Writes truths.json beside hearth.yaml. Hearth never reads it. */
  readonly truths?: boolean;
}

export interface Sample {
  readonly files: readonly MadeFile[];
  readonly truths: Truths;
}

/**
 * Writes an invented district as its suppliers would export it: 24 schools, 12,000 students, four school years to
 * {@link SAMPLE_AS_OF}, with realistic faults of known number. Returns what was written and what must come out of it.
 * Existing files of the same names are replaced.
 */
export async function makeSample({
  folder,
  seed = 'harrow bend',
  slice = false,
  unmappedCode = false,
  asOf: asOfDate = SAMPLE_AS_OF,
  truths: writesTruths = false,
}: SampleOptions): Promise<Sample> {
  mkdirSync(join(folder, 'incoming'), { recursive: true });
  const asOf = dayOf(asOfDate);
  if (asOf > LAST_KNOWN_DAY || asOf < EARLIEST_AS_OF) throw new Error(`the sample cannot be as of ${asOfDate}`);
  const here = slice ? sliceOf(schools) : schools;
  const enrollment = knownOn(enroll(seed, here), asOf);
  const rosters: Rosters = { folder, schools: here, files: [], faults: [] };

  writeConfiguration(folder);
  writeSchools(rosters);
  writeStudents(rosters, enrollment);
  writeStatuses(rosters, enrollment);
  writeEnrollment(rosters, seed, enrollment, slice ? 2 : 9);

  const years: YearTruth[] = [];
  const castTruths: CastTruth[] = [];
  for (const schoolYear of schoolYears) {
    const year = liveYear(seed, schoolYear, here, enrollment.stays.get(schoolYear) ?? [], asOf);
    writeCalendar(rosters, year);
    writeRegisters(rosters, seed, year);
    const tally = writeAttendance(rosters, seed, year, asOf, slice, unmappedCode);
    years.push(...tally.years());
    for (const [index, role] of cast.entries()) {
      if (role.schoolYear !== schoolYear) continue;
      const studentId = castId(index);
      castTruths.push({
        studentId,
        name: `${role.given} ${role.family}`,
        schoolYear,
        story: role.story,
        ...tally.student(studentId),
      });
    }
  }

  const truths: Truths = {
    seed,
    asOf: asOfDate,
    years,
    cast: castTruths,
    faults: rosters.faults,
    files: rosters.files.map(({ path, rows }) => ({ path, rows })),
    communityDifference: communityDifference(years, here),
  };
  writeReadme(folder, truths, here, rosters.files);
  if (writesTruths) writeFileSync(join(folder, 'truths.json'), `${JSON.stringify(truths, null, 1)}\n`);
  return { files: rosters.files, truths };
}

/** Writes a year’s attendance to the file of each school’s supplier, and counts it. */
function writeAttendance(
  rosters: Rosters,
  seed: string,
  year: Year,
  asOf: number,
  slice: boolean,
  unmappedCode: boolean,
): YearTally {
  const { folder, schools: here, files, faults } = rosters;
  const { schoolYear, stays, calendars, registers } = year;
  const random = new Random(`${seed} faults ${schoolYear}`);
  const planted = new PlantedFaults(faultsIn(schoolYear, slice), stays, calendars, asOf, random);
  const unmappedCodes = unmappedCode && schoolYear === CURRENT_SCHOOL_YEAR ? 3 : 0;
  const absences = new AbsenceFile(folder, schoolYear, asOf, planted, { seed, unmappedCodes });
  const supplied = (supplier: School['supplier']): School | undefined =>
    here.find((school) => supplierIn(school, schoolYear) === supplier);
  const tabbed = supplied('tabbed') && new TabbedFiles(folder, schoolYear, asOf, seed);
  const edFiSchool = supplied('ed_fi');
  const edFi = edFiSchool && new EdFiArchive(folder, schoolYear, edFiSchool.name);

  const tally = new YearTally(schoolYear);
  for (const [schoolId, taken] of registers) tally.registers(schoolId, taken);
  for (const stay of stays) {
    let marks = year.marks(stay);
    const supplier = supplierIn(stay.school, schoolYear);
    if (supplier === 'district') absences.stay(stay, marks);
    if (supplier === 'tabbed') marks = tabbed?.stay(stay, marks) ?? marks;
    if (supplier === 'ed_fi') edFi?.stay(stay, marks);
    for (const { taken, code } of marks) if (taken) tally.day(stay, code);
  }
  const absent = absences.close();
  const tabs = tabbed?.close();
  files.push(absent.file, ...(tabs?.files ?? []));
  faults.push(...absent.faults, ...(tabs?.faults ?? []));
  if (edFi !== undefined) files.push(edFi.close());
  return tally;
}

function communityDifference(years: readonly YearTruth[], here: readonly School[]): number {
  const ids = (matches: (since: string | null) => boolean): Set<string> =>
    new Set(here.filter(({ communitySince }) => matches(communitySince)).map(({ schoolId }) => schoolId));
  const change = (schoolIds: Set<string>): number =>
    chronicRate(years, 2026, schoolIds) - chronicRate(years, 2023, schoolIds);
  return change(ids((since) => since?.startsWith('2023') ?? false)) - change(ids((since) => since === null));
}
