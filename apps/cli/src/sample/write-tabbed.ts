import type { Mark } from './attendance.ts';
import { yearWords } from './calendar.ts';
import { dayOf, spelled } from './days.ts';
import type { Random } from './random.ts';
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

/**
 * A row for every student and day, tab-separated in Windows-1252. In 2024-25 a first file held only the days to
 * October, and a later one the whole year. For a few student-days there is no row: nothing was recorded.
 */
export class TabbedFiles {
  readonly #whole: TextFile;
  readonly #first: TextFile | null;
  readonly #random: Random;
  #unrecorded = 0;

  constructor(folder: string, schoolYear: number, random: Random) {
    const name = (sent: string): string => `incoming/kettle_point_${yearWords(schoolYear)}_sent_${sent}.txt`;
    const options = { encoding: 'windows-1252', lineEnd: '\r\n' } as const;
    const twice = schoolYear === 2025;
    this.#first = twice ? new TextFile(folder, name('2024-11-01'), HEADER, options) : null;
    this.#whole = new TextFile(folder, name(twice ? '2025-06-20' : '2026-02-13'), HEADER, options);
    this.#random = random;
  }

  /** Writes a stay; returns the marks that are really in the file. */
  stay({ student, school, script }: Stay, marks: readonly Mark[]): Mark[] {
    const written: Mark[] = [];
    for (const mark of marks) {
      const lost = this.#random.chance(NOTHING_RECORDED) && script === undefined;
      if (!mark.taken) continue;
      if (lost) {
        this.#unrecorded++;
        continue;
      }
      written.push(mark);
      const row = [
        student.studentId,
        `${student.family}, ${student.given}`,
        school.schoolId,
        spelled(mark.day),
        tabbedWords[mark.code ?? 'P'],
      ].join('\t');
      this.#whole.row(row);
      if (this.#first !== null && mark.day <= dayOf('2024-10-31')) this.#first.row(row);
    }
    return written;
  }

  close(): { files: MadeFile[]; faults: FaultTruth[] } {
    const files = [this.#whole.close(), ...(this.#first === null ? [] : [this.#first.close()])];
    return {
      files,
      faults: [
        {
          file: this.#whole.path,
          fault: 'a student-day without a row (nothing recorded)',
          rows: this.#unrecorded,
          refused: false,
        },
      ],
    };
  }
}
