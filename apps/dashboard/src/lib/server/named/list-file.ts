import { csvField } from '#lib/figures/file.ts';
import { longDate } from '#lib/words/dates.ts';
import type { Words } from '#lib/words/words.ts';
import type { ListedStudent, StudentList } from './list.ts';

const UNITS_PER_DAY = 24;
const days = (units: number): string => String(Number((units / UNITS_PER_DAY).toFixed(2)));
const text = (value: string | number | null): string => (value === null ? '' : String(value));

const columns: readonly (readonly [string, (student: ListedStudent) => string])[] = [
  ['student_id', ({ student_id }) => student_id],
  ['family_name', ({ family_name }) => text(family_name)],
  ['given_name', ({ given_name }) => text(given_name)],
  ['grade', ({ grade }) => grade],
  ['homeroom', ({ homeroom }) => text(homeroom)],
  ['list', ({ list }) => list],
  ['tier', ({ tier }) => tier],
  ['days_absent', ({ absent_units }) => days(absent_units)],
  ['days_enrolled', ({ enrolled_units }) => days(enrolled_units)],
  ['absences_left', ({ absences_left }) => text(absences_left)],
  ['absent_in_a_row', ({ streak }) => text(streak)],
  ['last_absence', ({ last_absence }) => text(last_absence)],
  ['absent_in_last_20_days', ({ recent_absent_units }) => days(recent_absent_units)],
  ['support_on_record', ({ supported }) => (supported ? 'yes' : 'no')],
  ['latest_support', ({ support }) => text(support?.service ?? null)],
  ['latest_support_on', ({ support }) => text(support?.last_on ?? null)],
  ['home_language', ({ home_language }) => text(home_language)],
  ['contact_name', ({ contact_name }) => text(contact_name)],
  ['contact_phone', ({ contact_phone }) => text(contact_phone)],
  ['contact_email', ({ contact_email }) => text(contact_email)],
];

/** The list as a file whose first line says what it is, wherever it is opened later. */
export function listFile(words: Words, { school, frame, students }: StudentList): string {
  const about = words.say('students.csv.use', {
    school: school.name,
    date: frame.asOf === null ? '' : longDate(words, frame.asOf),
    id: frame.id,
  });
  const mark = frame.invented ? [words.say('sample.ribbon')] : [];
  const lines = [
    [words.say('students.csv.warning'), about, ...mark],
    columns.map(([name]) => name),
    ...students.map((student) => columns.map(([, of]) => of(student))),
  ];
  // spreadsheets take a file without the mark for another encoding, and names lose their accents
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** A name that says what is inside: confidential_101_2026-02-12.1.csv. */
export const listFileName = ({ school, frame, asked }: StudentList): string =>
  `${[...(frame.invented ? ['invented-sample'] : []), 'confidential', 'students', school.id, asked.list, frame.id]
    .join('_')
    .replaceAll(/[^\w.-]+/g, '-')}.csv`;
