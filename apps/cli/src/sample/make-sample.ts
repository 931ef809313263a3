import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveYear, type Year } from './attendance.ts';
import { calendarsOf, CURRENT_SCHOOL_YEAR, LAST_KNOWN_DAY, SAMPLE_AS_OF, schoolYears } from './calendar.ts';
import { castId } from './cast-stays.ts';
import { cast } from './cast.ts';
import { writeConfiguration } from './configuration.ts';
import { type Day, dayOf } from './days.ts';
import { enroll, knownOn } from './enrollment.ts';
import { writeReadme } from './readme.ts';
import type { School } from './school.ts';
import { writeCommunity } from './community/write-community.ts';
import { writeSurveys } from './surveys/write-surveys.ts';
import { writeStrategy } from './strategy/write-strategy.ts';
import { householdsOf } from './households.ts';
import { schools, sliceOf } from './schools.ts';
import type { MadeFile } from './text-file.ts';
import { type CastTruth, chronicRate, type Truths, type YearTruth } from './truths.ts';
import { faultsIn } from './write-absences.ts';
import { writeAttendance } from './write-attendance.ts';
import { writeState } from './write-state.ts';
import {
  type Rosters,
  writeCalendar,
  writeEnrollment,
  writeRegisters,
  writeSchools,
  writeStatuses,
  writeStudents,
} from './write-rosters.ts';

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
  const households = householdsOf(seed, enrollment);
  writeStudents(rosters, enrollment, households);
  writeStatuses(rosters, enrollment);
  writeEnrollment(rosters, seed, enrollment, slice ? 2 : 9);

  const lived: Year[] = [];
  const years: YearTruth[] = [];
  const toDate: YearTruth[] = [];
  const reached = daysReached(here, asOf);
  const castTruths: CastTruth[] = [];
  for (const schoolYear of schoolYears) {
    const year = liveYear(seed, schoolYear, here, enrollment.stays.get(schoolYear) ?? [], asOf);
    lived.push(year);
    writeCalendar(rosters, year);
    writeRegisters(rosters, seed, year);
    const unmappedCodes = unmappedCode && schoolYear === CURRENT_SCHOOL_YEAR ? 3 : 0;
    const tallies = writeAttendance(rosters, year, {
      seed,
      asOf,
      faults: faultsIn(schoolYear, slice),
      unmappedCodes,
      reached,
    });
    years.push(...tallies.year.years());
    toDate.push(...tallies.toDate.years());
    for (const [index, role] of cast.entries()) {
      if (role.schoolYear !== schoolYear) continue;
      const studentId = castId(index);
      castTruths.push({
        studentId,
        name: `${role.given} ${role.family}`,
        schoolYear,
        story: role.story,
        ...tallies.year.student(studentId),
      });
    }
  }

  const services = writeCommunity(rosters, seed, lived, households, asOf);
  const surveys = writeSurveys(rosters, seed, lived, households, asOf);
  const strategy = await writeStrategy(rosters, seed, lived, years, asOf);
  rosters.files.push(writeState(folder, here, years));
  const truths: Truths = {
    seed,
    asOf: asOfDate,
    years,
    toDate,
    cast: castTruths,
    services,
    surveys,
    strategy,
    faults: rosters.faults,
    files: rosters.files.map(({ path, rows }) => ({ path, rows })),
    communityDifference: communityDifference(years, here),
  };
  writeReadme(folder, truths, here, rosters.files);
  if (writesTruths) writeFileSync(join(folder, 'truths.json'), `${JSON.stringify(truths, null, 1)}\n`);
  return { files: rosters.files, truths };
}

/** How many instructional days each school has reached in the latest year. */
function daysReached(here: readonly School[], asOf: Day): Map<string, number> {
  const calendars = [...calendarsOf(here, CURRENT_SCHOOL_YEAR)];
  return new Map(
    calendars.map(([schoolId, { instructional }]) => [schoolId, instructional.filter((day) => day <= asOf).length]),
  );
}

function communityDifference(years: readonly YearTruth[], here: readonly School[]): number {
  const ids = (matches: (since: string | null) => boolean): Set<string> =>
    new Set(here.filter(({ communitySince }) => matches(communitySince)).map(({ schoolId }) => schoolId));
  const change = (schoolIds: Set<string>): number =>
    chronicRate(years, CURRENT_SCHOOL_YEAR, schoolIds) - chronicRate(years, 2023, schoolIds);
  return change(ids((since) => since?.startsWith('2023') ?? false)) - change(ids((since) => since === null));
}
