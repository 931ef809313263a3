import type { Year } from './attendance.ts';
import type { Day } from './days.ts';
import { type FaultCounts, PlantedFaults } from './faults.ts';
import { Random } from './random.ts';
import type { School, Supplier } from './school.ts';
import { supplierIn } from './schools.ts';
import { YearTally } from './tally.ts';
import { AbsenceFile } from './write-absences.ts';
import { EdFiArchive } from './write-ed-fi.ts';
import type { Rosters } from './write-rosters.ts';
import { TabbedFiles } from './write-tabbed.ts';

interface Options {
  readonly seed: string;
  readonly asOf: Day;
  readonly faults: FaultCounts;
  readonly unmappedCodes: number;
  /** Instructional days that each school has reached in the latest year. */
  readonly reached: ReadonlyMap<string, number>;
}

/** Writes a year’s attendance to the file of each school’s supplier, and counts what was written: the year, and its beginning. */
export function writeAttendance(
  { folder, schools, files, faults }: Rosters,
  { schoolYear, stays, calendars, registers, marks }: Year,
  { seed, asOf, faults: counts, unmappedCodes, reached }: Options,
): { year: YearTally; toDate: YearTally } {
  const random = new Random(`${seed} faults ${schoolYear}`);
  const planted = new PlantedFaults(counts, stays, calendars, asOf, random);
  const absences = new AbsenceFile(folder, schoolYear, asOf, planted, { seed, unmappedCodes });
  const sentBy = (supplier: Supplier): School | undefined =>
    schools.find((school) => supplierIn(school, schoolYear) === supplier);
  const tabbed = sentBy('tabbed') && new TabbedFiles(folder, schoolYear, asOf, seed);
  const edFiSchool = sentBy('ed_fi');
  const edFi = edFiSchool && new EdFiArchive(folder, schoolYear, edFiSchool.name);

  const year = new YearTally(schoolYear);
  const toDate = new YearTally(schoolYear);
  for (const [schoolId, taken] of registers) {
    year.registers(schoolId, taken);
    toDate.registers(schoolId, taken.slice(0, reached.get(schoolId)));
  }
  for (const stay of stays) {
    let written = marks(stay);
    const supplier = supplierIn(stay.school, schoolYear);
    if (supplier === 'district') absences.stay(stay, written);
    if (supplier === 'tabbed') written = tabbed?.stay(stay, written) ?? written;
    if (supplier === 'ed_fi') edFi?.stay(stay, written);
    for (const { taken, code, dayOfSchool } of written) {
      if (!taken) continue;
      year.day(stay, code);
      if (dayOfSchool <= (reached.get(stay.school.schoolId) ?? 0)) toDate.day(stay, code);
    }
  }
  const absent = absences.close();
  const tabs = tabbed?.close();
  files.push(absent.file, ...(tabs?.files ?? []));
  faults.push(...absent.faults, ...(tabs?.faults ?? []));
  if (edFi !== undefined) files.push(edFi.close());
  return { year, toDate };
}
