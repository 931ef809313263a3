import type { Mark } from './attendance.ts';
import { yearWords } from './calendar.ts';
import { american, dayOf, iso } from './days.ts';
import { PlantedFaults, type FaultCounts } from './faults.ts';
import type { Random } from './random.ts';
import type { Stay } from './stay.ts';
import { type MadeFile, TextFile } from './text-file.ts';
import type { FaultTruth } from './truths.ts';

const HEADER = 'Student_Number,SchoolID,Att_Date,Att_Code,Att_Comment';
const comments = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '"Dentist, back after lunch"',
  'Mother called',
  '"Said ""no bus"" came"',
  'Fever',
  'Niña enferma',
  '"Family trip\nnote on file"',
];

/**
 * The district’s absences, one file a school year as PowerSchool exports them: a row for whatever is not plain presence.
 * This year’s file was sent twice: in January and, corrected and continued, on the as-of date.
 */
export class AbsenceFiles {
  readonly #whole: TextFile;
  readonly #january: TextFile | null;
  readonly #faults: PlantedFaults;
  readonly #random: Random;
  readonly #schoolYear: number;
  #lastRow = '';
  #unmapped: number;
  #goodRows = 0;
  #corrected = 0;
  #withoutRegister = 0;
  #strayBytes = 0;

  constructor(
    folder: string,
    schoolYear: number,
    asOf: number,
    faults: PlantedFaults,
    random: Random,
    unmappedCodes: number,
  ) {
    const name = `incoming/absences_${yearWords(schoolYear)}`;
    const isNow = schoolYear === 2026;
    // one year's file begins with a byte order mark, as Excel writes it
    const encoding = schoolYear === 2024 ? 'utf-8 with BOM' : 'utf-8';
    this.#whole = new TextFile(folder, isNow ? `${name}_to_${iso(asOf)}.csv` : `${name}.csv`, HEADER, {
      encoding,
      lineEnd: '\r\n',
    });
    this.#january = isNow ? new TextFile(folder, `${name}_to_2026-01-16.csv`, HEADER, { lineEnd: '\r\n' }) : null;
    this.#faults = faults;
    this.#random = random;
    this.#schoolYear = schoolYear;
    this.#unmapped = unmappedCodes;
  }

  stay({ student, school }: Stay, marks: readonly Mark[]): void {
    for (const { day, code, taken } of marks) {
      if (code === undefined) continue;
      // where no register was taken nothing is written, except that the office sometimes writes in a call from home
      if (!taken && !this.#random.chance(0.05)) continue;
      if (!taken) this.#withoutRegister++;
      const comment = this.#random.chance(0.25) ? this.#random.pick(comments) : '';
      const start = `${student.studentId},${school.schoolId},${american(day)},`;
      const written = this.#unmapped > 0 && code === 'A' ? 'ZZ' : code;
      if (written === 'ZZ') this.#unmapped--;
      this.#good(`${start}${written},${this.#stray(comment)}`);
      if (this.#january !== null && day <= dayOf('2026-01-16')) {
        // in January some absences had no reason yet
        const early = code === 'E' && this.#random.chance(0.1) ? 'M' : code;
        if (early !== code) this.#corrected++;
        this.#january.row(`${start}${early},${comment}`);
      }
    }
  }

  close(): { files: MadeFile[]; faults: FaultTruth[] } {
    for (const row of this.#faults.due(Infinity, this.#lastRow)) this.#whole.row(row);
    const file = this.#whole.path;
    const kept = (fault: string, rows: number): FaultTruth => ({ file, fault, rows, refused: false });
    return {
      files: [this.#whole.close(), ...(this.#january === null ? [] : [this.#january.close()])],
      faults: [
        ...this.#faults.truths(file).filter(({ rows }) => rows > 0),
        ...(this.#withoutRegister > 0 ? [kept('written on a day without a register', this.#withoutRegister)] : []),
        ...(this.#strayBytes > 0 ? [kept('a stray NUL or 0x1A byte in a comment', this.#strayBytes)] : []),
        ...(this.#schoolYear === 2024 ? [kept('a byte order mark at the start', 0)] : []),
        ...(this.#january === null
          ? []
          : [kept('an earlier file had another code (the later file replaces it)', this.#corrected)]),
      ],
    };
  }

  #good(row: string): void {
    this.#whole.row(row);
    this.#lastRow = row;
    this.#goodRows++;
    for (const faulty of this.#faults.due(this.#goodRows, row)) this.#whole.row(faulty);
  }

  /** The fortieth and the sixtieth row of 2022-23 carry a NUL and a 0x1A byte. */
  #stray(comment: string): string {
    const byte = this.#schoolYear !== 2023 ? '' : this.#goodRows === 40 ? '\0' : this.#goodRows === 60 ? '\u001a' : '';
    if (byte === '') return comment;
    this.#strayBytes++;
    return `Ill${byte}`;
  }
}

/** Where the faulty rows are: most in this year’s file, a few in last year’s. */
export function faultsIn(schoolYear: number, isSlice: boolean): FaultCounts {
  if (schoolYear === 2026) {
    return isSlice
      ? {
          impossibleDate: 3,
          emptyStudentNumber: 2,
          unknownStudent: 4,
          ragged: 2,
          sameRowTwice: 5,
          onHoliday: 3,
          afterLeaving: 2,
        }
      : {
          impossibleDate: 12,
          emptyStudentNumber: 8,
          unknownStudent: 15,
          ragged: 6,
          sameRowTwice: 40,
          onHoliday: 25,
          afterLeaving: 10,
        };
  }
  const few = schoolYear === 2025 ? 1 : 0;
  return {
    impossibleDate: few,
    emptyStudentNumber: 0,
    unknownStudent: few,
    ragged: 0,
    sameRowTwice: few * 2,
    onHoliday: 0,
    afterLeaving: 0,
  };
}
