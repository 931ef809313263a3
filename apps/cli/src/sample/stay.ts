import type { Day } from './days.ts';
import type { School } from './school.ts';
import type { Student } from './student.ts';

/** What was written about one student on one day at one school; nothing is written for a day present. */
export type Code = 'A' | 'E' | 'M' | 'H' | 'OSS' | 'T' | 'D' | 'ISS' | 'F' | 'N';

/** A year written by hand for one of the cast: the code on the nth instructional day of the school, counted from 0. */
export type Script = ReadonlyMap<number, Code>;

/** One stay of one student at one school in one school year. */
export interface Stay {
  readonly student: Student;
  readonly school: School;
  readonly schoolYear: number;
  readonly grade: number;
  readonly entry: Day;
  /** First day no longer enrolled; null while nobody knows of one. */
  readonly exit: Day | null;
  readonly exitType: '' | 'End of year' | 'Transferred' | 'Moved away' | 'No show' | 'Graduated' | 'Withdrew';
  readonly script?: Script;
}
