import { schoolYears } from '../../apps/cli/src/sample/calendar.ts';

/** How large the generated data are and how their supplier writes them. */
export interface Shape {
  readonly name: string;
  /** Students enrolled in any one year. */
  readonly students: number;
  /** Schools by level. */
  readonly schools: { readonly elementary: number; readonly middle: number; readonly high: number };
  readonly schoolYears: readonly number[];
  /** Students per attendance file; one file a year when it is larger than the number of students. */
  readonly studentsPerFile: number;
  /** SQL for the written student number, from the student’s running number `s`. */
  readonly studentId: string;
  /** SQL for the written school number, from the school’s running number `school`. */
  readonly schoolId: string;
  /** strftime format of every date. */
  readonly dateFormat: string;
  /** Share of student-days with a row, on average: absences and, a third as many, tardies. */
  readonly absent: number;
  readonly tardy: number;
  /** Deliveries of services in the last two school years together; no services at all where nothing is said. */
  readonly deliveries?: number;
  /** The words for unexcused, excused, no reason yet, half a day, suspended and tardy. */
  readonly codes: readonly [string, string, string, string, string, string];
}

/** 60 schools, 50,000 students, four years: about 4.3 million attendance rows, 160 MB. */
export const district: Shape = {
  name: 'Benchmark Unified School District',
  students: 50_000,
  schools: { elementary: 36, middle: 14, high: 10 },
  schoolYears,
  studentsPerFile: Infinity,
  studentId: `lpad((100000 + s * 7)::varchar, 7, '0')`,
  schoolId: `(101 + school)::varchar`,
  dateFormat: '%m/%d/%Y',
  absent: 0.0935,
  tardy: 0.033,
  codes: ['A', 'E', 'M', 'H', 'OSS', 'T'],
};

/** The same with a million deliveries of services to 37,500 people, and 100,000 needs. */
export const services: Shape = { ...district, deliveries: 1_000_000 };

/** A state’s year: 6 million students in 12,000 schools, about 88 million attendance rows, 5 GB. */
export const state: Shape = {
  name: 'Benchmark State',
  students: 6_000_000,
  schools: { elementary: 7_200, middle: 2_800, high: 2_000 },
  schoolYears: [2025],
  studentsPerFile: 100_000,
  studentId: `(1000000000 + s * 7)::varchar`,
  schoolId: `'36' || lpad((school // 20)::varchar, 5, '0') || lpad(school::varchar, 5, '0')`,
  dateFormat: '%Y-%m-%d',
  absent: 0.0645,
  tardy: 0.0212,
  codes: ['UNEXCUSED', 'EXCUSED', 'UNKNOWN', 'HALF_DAY', 'SUSPENDED', 'TARDY'],
};
