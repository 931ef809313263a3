import type { Mark } from './attendance.ts';
import { CURRENT_SCHOOL_YEAR, yearWords } from './calendar.ts';
import { american, type Day, iso } from './days.ts';
import { PlantedFaults, type FaultCounts } from './faults.ts';
import { Random } from './random.ts';
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

const WITH_BYTE_ORDER_MARK = 2024;
const WITH_STRAY_BYTES = 2023;
const WRITTEN_IN = 0.05;
/** What hearth.yaml does not explain, when asked for. */
const UNMAPPED_CODE = 'ZZ';

/**
 * The district’s absences, one file a school year as PowerSchool exports them: a row for whatever is not plain presence.
 * This year’s file is named for the day it reaches; a later one replaces it.
 */
export class AbsenceFile {
  readonly #file: TextFile;
  readonly #faults: PlantedFaults;
  readonly #seed: string;
  readonly #schoolYear: number;
  #unmapped: number;
  #lastRow = '';
  #goodRows = 0;
  #withoutRegister = 0;
  #strayBytes = 0;

  constructor(
    folder: string,
    schoolYear: number,
    asOf: Day,
    faults: PlantedFaults,
    { seed, unmappedCodes }: { seed: string; unmappedCodes: number },
  ) {
    const reaches = schoolYear === CURRENT_SCHOOL_YEAR ? `_to_${iso(asOf)}` : '';
    // one year's file begins with a byte order mark, as Excel writes it
    const encoding = schoolYear === WITH_BYTE_ORDER_MARK ? 'utf-8 with BOM' : 'utf-8';
    this.#file = new TextFile(folder, `incoming/absences_${yearWords(schoolYear)}${reaches}.csv`, HEADER, {
      encoding,
      lineEnd: '\r\n',
    });
    this.#faults = faults;
    this.#seed = seed;
    this.#schoolYear = schoolYear;
    this.#unmapped = unmappedCodes;
  }

  stay({ student, school, entry }: Stay, marks: readonly Mark[]): void {
    const random = new Random(`${this.#seed} comments ${student.studentId} ${entry}`);
    for (const { day, code, taken } of marks) {
      if (code === undefined) continue;
      // where no register was taken nothing is written, except that the office sometimes writes in a call from home
      if (!taken && !random.chance(WRITTEN_IN)) continue;
      if (!taken) this.#withoutRegister++;
      const comment = random.chance(0.25) ? random.pick(comments) : '';
      const isUnmapped = this.#unmapped > 0 && code === 'A';
      if (isUnmapped) this.#unmapped--;
      const written = isUnmapped ? UNMAPPED_CODE : code;
      this.#good(`${student.studentId},${school.schoolId},${american(day)},${written},${this.#stray(comment)}`);
    }
  }

  close(): { file: MadeFile; faults: FaultTruth[] } {
    for (const row of this.#faults.due(Infinity, this.#lastRow)) this.#file.row(row);
    const file = this.#file.path;
    const kept = (fault: string, rows: number): FaultTruth => ({ file, fault, rows, refused: false });
    return {
      file: this.#file.close(),
      faults: [
        ...this.#faults.truths(file).filter(({ rows }) => rows > 0),
        ...(this.#withoutRegister > 0 ? [kept('written on a day without a register', this.#withoutRegister)] : []),
        ...(this.#strayBytes > 0 ? [kept('a stray NUL or 0x1A byte in a comment', this.#strayBytes)] : []),
        ...(this.#schoolYear === WITH_BYTE_ORDER_MARK ? [kept('a byte order mark at the start', 0)] : []),
      ],
    };
  }

  #good(row: string): void {
    this.#file.row(row);
    this.#lastRow = row;
    this.#goodRows++;
    for (const faulty of this.#faults.due(this.#goodRows, row)) this.#file.row(faulty);
  }

  /** Two rows of one year carry a NUL and a 0x1A byte. */
  #stray(comment: string): string {
    const byte =
      this.#schoolYear !== WITH_STRAY_BYTES ? '' : this.#goodRows === 40 ? '\0' : this.#goodRows === 60 ? '\u001a' : '';
    if (byte === '') return comment;
    this.#strayBytes++;
    return `Ill${byte}`;
  }
}

/** Where the faulty rows are: most in this year’s file, a few in last year’s. */
export function faultsIn(schoolYear: number, isSlice: boolean): FaultCounts {
  if (schoolYear === CURRENT_SCHOOL_YEAR) {
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
