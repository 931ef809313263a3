import { type Year } from './attendance.ts';
import { contactOf } from './contact.ts';
import { CURRENT_SCHOOL_YEAR, schoolYears, yearWords } from './calendar.ts';
import { american, type Day, iso } from './days.ts';
import type { Enrollment } from './enrollment.ts';
import { Random } from './random.ts';
import { gradeWord, type School } from './school.ts';
import { supplierIn } from './schools.ts';
import type { Spell, Student } from './student.ts';
import { type MadeFile, TextFile } from './text-file.ts';
import type { FaultTruth } from './truths.ts';

/** The files that say who and when: schools, calendars, students, their groups over time, enrollment and registers. */
export interface Rosters {
  readonly folder: string;
  readonly schools: readonly School[];
  readonly files: MadeFile[];
  readonly faults: FaultTruth[];
}

export function writeSchools({ folder, schools, files }: Rosters): void {
  const file = new TextFile(folder, 'incoming/schools.csv', 'SchoolID,Name,Level,Community_School_Since');
  for (const { schoolId, name, level, communitySince } of schools)
    file.row(`${schoolId},${name},${level},${communitySince ?? ''}`);
  files.push(file.close());
}

export function writeCalendar({ folder, files, faults }: Rosters, { schoolYear, calendars }: Year): void {
  const path = `incoming/calendar_${yearWords(schoolYear)}.csv`;
  const file = new TextFile(folder, path, 'SchoolID,Date_Value,Day_Type');
  for (const [schoolId, { dates }] of calendars) {
    for (const { day, word } of dates) file.row(`${schoolId},${iso(day)},${word}`);
  }
  // an end-of-file mark, as old DOS programs leave behind the last line
  const marked = schoolYear === 2023;
  files.push(file.close(marked ? '\u001a' : ''));
  if (marked) faults.push({ file: path, fault: 'a stray 0x1A byte at the end', rows: 0, refused: false });
}

export function writeStudents(
  { folder, files }: Rosters,
  { students, stays }: Enrollment,
  households: ReadonlyMap<string, string>,
): void {
  const now = new Map((stays.get(CURRENT_SCHOOL_YEAR) ?? []).map((stay) => [stay.student, stay]));
  const file = new TextFile(
    folder,
    'incoming/students.csv',
    'Student_Number,Last_Name,First_Name,DOB,Ethnicity,IEP,Meal_Status,Homeroom,Home_Language,Guardian,Guardian_Phone,Household',
  );
  for (const student of students) {
    const { studentId, family, given, born, race, disability, economic } = student;
    // meal status is free, reduced or paid; the last digit decides between the first two
    const meal = economic ? (studentId.endsWith('3') ? 'R' : 'F') : 'P';
    file.row(
      `${studentId},${family},${given},${american(born)},${race},${disability ? 'Y' : 'N'},${meal},${contactOf(student, now.get(student))},${households.get(studentId) ?? ''}`,
    );
  }
  files.push(file.close());
}

/** Statuses that begin and end: one row a stretch, so that a former English learner is a former one. */
export function writeStatuses({ folder, files }: Rosters, { students }: Enrollment): void {
  const file = new TextFile(folder, 'incoming/statuses.csv', 'Student_Number,Program,Status,Start_Date,End_Date');
  const rows = ({ studentId }: Student, program: string, spell: Spell | null): void => {
    const row = (status: string, from: Day | null, to: Day | null): void =>
      file.row(
        `${studentId},${program},${status},${from === null ? '' : american(from)},${to === null ? '' : american(to)}`,
      );
    if (spell === null) {
      row('N', null, null);
      return;
    }
    row('N', null, spell.from);
    row('Y', spell.from, spell.to);
    if (spell.to !== null) row('N', spell.to, null);
  };
  for (const student of students) {
    rows(student, 'EL', student.english);
    rows(student, 'HOM', student.homeless);
    rows(student, 'FOS', student.foster);
    rows(student, 'MIG', student.migrant);
  }
  files.push(file.close());
}

/** One file a year. In some rows the exit comes before the entry; in some the grade is empty; one file comes twice. */
export function writeEnrollment(
  { folder, files, faults }: Rosters,
  seed: string,
  { stays }: Enrollment,
  exitsBeforeEntry: number,
): void {
  const header = 'Student_Number,SchoolID,Grade_Level,EntryDate,ExitDate,ExitCode';
  for (const schoolYear of schoolYears) {
    const path = `incoming/enrollment_${yearWords(schoolYear)}.csv`;
    // the office saves a copy of one year's file and sends both
    const copied = schoolYear === 2024;
    const names = copied ? [path, path.replace('.csv', '_again.csv')] : [path];
    for (const name of names) {
      const random = new Random(`${seed} enrollment file ${schoolYear}`);
      const file = new TextFile(folder, name, header);
      const yearStays = stays.get(schoolYear) ?? [];
      let ungraded = 0;
      let wrong = schoolYear === 2025 ? exitsBeforeEntry : 0;
      for (const stay of yearStays) {
        const { student, school, grade, entry, exit, exitType } = stay;
        const noGrade = schoolYear === 2023 && stay.script === undefined && random.chance(0.001);
        if (noGrade) ungraded++;
        const written = noGrade ? '' : gradeWord(grade);
        file.row(
          `${student.studentId},${school.schoolId},${written},${american(entry)},${exit === null ? '' : american(exit)},${exitType}`,
        );
        if (wrong > 0 && exitType === 'End of year' && random.chance(0.2)) {
          file.row(
            `${student.studentId},${school.schoolId},${written},${american(entry + 40)},${american(entry + 12)},Withdrew`,
          );
          wrong--;
        }
      }
      const made = file.close();
      // the same content again is not read again
      if (name === path) files.push(made);
      if (schoolYear === 2025)
        faults.push({
          file: name,
          fault: 'the exit date is before the entry date',
          rows: exitsBeforeEntry,
          refused: true,
        });
      if (ungraded > 0) faults.push({ file: name, fault: 'the grade is empty', rows: ungraded, refused: false });
    }
    if (copied)
      faults.push({
        file: names[1] ?? path,
        fault: 'the same bytes as the file before, under another name',
        rows: 0,
        refused: false,
      });
  }
}

/** Registers of the schools that send absences only. A register not taken is sometimes said, sometimes simply not there. */
export function writeRegisters(
  { folder, schools, files }: Rosters,
  seed: string,
  { schoolYear, calendars, registers }: Year,
): void {
  const random = new Random(`${seed} register file ${schoolYear}`);
  const file = new TextFile(folder, `incoming/registers_${yearWords(schoolYear)}.csv`, 'SchoolID,Att_Date,Submitted');
  for (const school of schools) {
    if (supplierIn(school, schoolYear) !== 'district') continue;
    const days = calendars.get(school.schoolId)?.instructional ?? [];
    for (const [index, taken] of (registers.get(school.schoolId) ?? []).entries()) {
      const day = days[index];
      if (day !== undefined && (taken || random.chance(0.5)))
        file.row(`${school.schoolId},${american(day)},${taken ? 'Y' : 'N'}`);
    }
  }
  files.push(file.close());
}
