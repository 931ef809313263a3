import type { Mark } from './attendance.ts';
import { CURRENT_SCHOOL_YEAR, yearWords } from './calendar.ts';
import { type Day, dayOf, iso, spelled } from './days.ts';
import { Random } from './random.ts';
import type { Code, Stay } from './stay.ts';
import { type MadeFile, TextFile } from './text-file.ts';
import type { FaultTruth } from './truths.ts';

/** The words of the school’s system; hearth.yaml translates them. */
export const tabbedWords: Readonly<Record<Code | 'P', string>> = {
  P: 'Present',
  A: 'Absent',
  E: 'Excused',
  M: 'Absent, no reason yet',
  H: 'Half day',
  OSS: 'Suspended',
  T: 'Late',
  D: 'Left early',
  ISS: 'Suspended in school',
  F: 'Field trip',
  N: 'Hospital instruction',
};

const HEADER = ['StudentNo', 'Name', 'SchoolNo', 'Date', 'Status'].join('\t');
const NOTHING_RECORDED = 0.001;
/** In this year’s first file every excused absence of November was written as an absence without excuse. */
const CORRECTED_YEAR = 2025;
const corrected = { from: dayOf('2024-11-01'), to: dayOf('2024-11-30') };

/**
 * A row for every student and day, tab-separated in Windows-1252. A second file corrects one November of the first: its
 * rows take the place of theirs. For a few student-days there is no row at all: nothing was recorded.
 */
export class TabbedFiles {
  readonly #file: TextFile;
  readonly #correction: TextFile | null;
  readonly #seed: string;
  #unrecorded = 0;
  #correctedRows = 0;

  constructor(folder: string, schoolYear: number, asOf: Day, seed: string) {
    const name = `incoming/kettle_point_${yearWords(schoolYear)}`;
    const options = { encoding: 'windows-1252', lineEnd: '\r\n' } as const;
    const reaches = schoolYear === CURRENT_SCHOOL_YEAR ? `_to_${iso(asOf)}` : '';
    this.#file = new TextFile(folder, `${name}${reaches}.txt`, HEADER, options);
    this.#correction =
      schoolYear === CORRECTED_YEAR ? new TextFile(folder, `${name}_november_corrected.txt`, HEADER, options) : null;
    this.#seed = seed;
  }

  /** Writes a stay; returns the marks that are really in the file. */
  stay({ student, school, entry, script }: Stay, marks: readonly Mark[]): Mark[] {
    const random = new Random(`${this.#seed} unrecorded ${student.studentId} ${entry}`);
    const written: Mark[] = [];
    for (const mark of marks) {
      const isLost = random.chance(NOTHING_RECORDED) && script === undefined;
      if (!mark.taken) continue;
      if (isLost) {
        this.#unrecorded++;
        continue;
      }
      written.push(mark);
      const row = (code: Code | 'P'): string =>
        [
          student.studentId,
          `${student.family}, ${student.given}`,
          school.schoolId,
          spelled(mark.day),
          tabbedWords[code],
        ].join('\t');
      const code = mark.code ?? 'P';
      const isCorrected = this.#correction !== null && mark.day >= corrected.from && mark.day <= corrected.to;
      this.#file.row(row(isCorrected && code === 'E' ? 'A' : code));
      if (!isCorrected) continue;
      this.#correction.row(row(code));
      if (code === 'E') this.#correctedRows++;
    }
    return written;
  }

  close(): { files: MadeFile[]; faults: FaultTruth[] } {
    const truth = (file: string, fault: string, rows: number): FaultTruth => ({ file, fault, rows, refused: false });
    const faults = [truth(this.#file.path, 'a student-day without a row (nothing recorded)', this.#unrecorded)];
    if (this.#correction === null) return { files: [this.#file.close()], faults };
    faults.push(truth(this.#file.path, 'a code that a later file corrects', this.#correctedRows));
    return { files: [this.#file.close(), this.#correction.close()], faults };
  }
}
