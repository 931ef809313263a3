import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const days = Array.from({ length: 20 }, (_, index) => {
  const date = new Date(Date.UTC(2025, 8, 1 + Math.floor(index / 5) * 7 + (index % 5)));
  return date.toISOString().slice(0, 10);
});
const students = Array.from({ length: 40 }, (_, index) => String(1001 + index));

const configuration = `district:
  name: Test District
  invented: true
limits: { file_megabytes: 1, archive_megabytes: 2 }
sources:
  schools:
    files: incoming/schools.csv
    format: csv
    load: snapshot
    fills:
      - table: school
        columns: { school_id: School, name: Name }
  calendar:
    files: incoming/calendar.csv
    format: csv
    load: snapshot
    fills:
      - table: calendar_day
        columns: { school_id: School, date: Date, day_type: { value: instructional } }
  enrollment:
    files: incoming/enrollment*.csv
    format: csv
    load: snapshot
    fills:
      - table: student
        columns: { student_id: Student }
      - table: enrollment
        columns: { student_id: Student, school_id: School, entry_date: Entry, grade: Grade }
  absences:
    files: incoming/absences*
    format: csv
    load: snapshot
    fills:
      - table: attendance
        columns: { student_id: Student, school_id: School, date: Date, code: Code }
        rows: exceptions
        registers: all
        codes: { A: unexcused, E: excused }
`;

const csv = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

/** An invented district of one school, forty students and twenty days: small enough to load in a moment. */
export const smallDistrict: Readonly<Record<string, string>> = {
  'hearth.yaml': configuration,
  'incoming/schools.csv': csv('School,Name', ['101,Alder Street']),
  'incoming/calendar.csv': csv(
    'School,Date',
    days.map((day) => `101,${day}`),
  ),
  'incoming/enrollment.csv': csv(
    'Student,School,Entry,Grade',
    students.map((student) => `${student},101,2025-09-01,03`),
  ),
  'incoming/absences.csv': csv(
    'Student,School,Date,Code',
    students.map((student, index) => `${student},101,${days[index % 20] ?? ''},A`),
  ),
};

/** Writes files below a data folder, whatever was there before. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
