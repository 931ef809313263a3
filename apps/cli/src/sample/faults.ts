import type { SchoolCalendar } from './calendar.ts';
import { american, type Day } from './days.ts';
import type { Random } from './random.ts';
import type { Stay } from './stay.ts';
import type { FaultTruth } from './truths.ts';

/** How many rows of each kind go wrong in an attendance file. */
export interface FaultCounts {
  readonly impossibleDate: number;
  readonly emptyStudentNumber: number;
  readonly unknownStudent: number;
  readonly ragged: number;
  readonly sameRowTwice: number;
  readonly onHoliday: number;
  readonly afterLeaving: number;
}

/** A row to slip in after so many good ones; `lastRow` is the good row before it. */
interface Planted {
  readonly afterRow: number;
  readonly row: (lastRow: string) => string;
}

const words: Readonly<Record<keyof FaultCounts, string>> = {
  impossibleDate: 'the date does not exist (30 February)',
  emptyStudentNumber: 'the student number is empty',
  unknownStudent: 'the student number is on no roster',
  ragged: 'the row has too few or too many fields',
  sameRowTwice: 'the same row a second time',
  onHoliday: 'an absence on a holiday',
  afterLeaving: 'an absence after the student had left',
};

/**
 * Puts faulty rows between the good ones of an attendance file. The rows are decided before the file is written,
 * so the counts are known; those that would come after its end come at its end.
 */
export class PlantedFaults {
  readonly #planted: Planted[];
  readonly #counts: FaultCounts;

  constructor(
    counts: FaultCounts,
    stays: readonly Stay[],
    calendars: ReadonlyMap<string, SchoolCalendar>,
    asOf: Day,
    random: Random,
  ) {
    const ordinary = stays.filter(
      ({ script, school, exitType }) =>
        script === undefined && school.supplier === 'district' && exitType !== 'No show',
    );
    const left = ordinary.filter(({ exitType }) => exitType === 'Moved away');
    const reach = stays.length * 8;
    const planted: Planted[] = [];
    const plant = (times: number, row: Planted['row'] | (() => string)): void => {
      for (let n = 0; n < times; n++) planted.push({ afterRow: random.between(10, reach), row });
    };
    const someDay = (stay: Stay): Day =>
      calendars.get(stay.school.schoolId)?.instructional.find((day) => day >= stay.entry) ?? asOf;
    const holiday = (stay: Stay): Day | undefined =>
      calendars
        .get(stay.school.schoolId)
        ?.dates.find(
          ({ day, word }) => word === 'Holiday' && day > stay.entry && day < (stay.exit ?? asOf) && day <= asOf,
        )?.day;
    const kept = ordinary.filter((stay) => holiday(stay) !== undefined);

    plant(counts.impossibleDate, () => {
      const { student, school, schoolYear } = random.pick(ordinary);
      return `${student.studentId},${school.schoolId},02/30/${schoolYear},A,`;
    });
    plant(counts.emptyStudentNumber, () => {
      const stay = random.pick(ordinary);
      return `,${stay.school.schoolId},${american(someDay(stay))},A,`;
    });
    plant(counts.unknownStudent, () => {
      const stay = random.pick(ordinary);
      return `09${random.between(10_000, 99_999)},${stay.school.schoolId},${american(someDay(stay))},E,`;
    });
    for (let n = 0; n < counts.ragged; n++) {
      plant(1, () => {
        const stay = random.pick(ordinary);
        const short = `${stay.student.studentId},${stay.school.schoolId},${american(someDay(stay))}`;
        return n % 2 === 0 ? short : `${short},A,called,twice`;
      });
    }
    plant(counts.sameRowTwice, (lastRow) => lastRow);
    plant(counts.onHoliday, () => {
      const stay = random.pick(kept);
      return `${stay.student.studentId},${stay.school.schoolId},${american(holiday(stay) ?? asOf)},A,`;
    });
    for (let n = 0; n < counts.afterLeaving; n++) {
      plant(1, () => {
        const stay = left[n % left.length];
        if (stay === undefined) throw new Error('nobody left, so nobody can be absent after leaving');
        const days = calendars.get(stay.school.schoolId)?.instructional ?? [];
        // a different day for each, so that no two of these rows are one
        const after = days.filter((day) => stay.exit !== null && day >= stay.exit && day <= asOf)[
          Math.floor(n / left.length)
        ];
        return `${stay.student.studentId},${stay.school.schoolId},${american(after ?? asOf)},A,`;
      });
    }
    this.#planted = planted.sort((a, b) => a.afterRow - b.afterRow);
    this.#counts = counts;
  }

  /** The rows due once `goodRows` good rows are written. */
  *due(goodRows: number, lastRow: string): Iterable<string> {
    while (this.#planted[0] !== undefined && this.#planted[0].afterRow <= goodRows) {
      const next = this.#planted.shift();
      if (next !== undefined) yield next.row(lastRow);
    }
  }

  truths(file: string): FaultTruth[] {
    return Object.entries(this.#counts).map(([fault, rows]) => ({
      file,
      fault: words[fault as keyof FaultCounts],
      rows,
      refused: true,
    }));
  }
}
