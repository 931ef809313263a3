import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Candidate } from './review-list.ts';

/** The decisions that the list offers. An empty cell says nothing yet. */
export const offered = ['same', 'not same', 'unsure'] as const;

const likeness: Readonly<Record<string, string>> = {
  same_name_several_students: 'Same name and date of birth; several students have them',
  same_family_name_and_birth_date: 'Same family name and date of birth, other given name',
  part_of_family_name: 'Same given name and date of birth, part of the family name',
  same_name_other_birth_date: 'Same name, other date of birth',
  same_name_no_birth_date: 'Same name; a date of birth is missing',
};

const header = [
  'Decision',
  'In Common',
  'Person Number',
  'Person Given Name',
  'Person Family Name',
  'Person Birth Date',
  'Person Kind',
  'Person School',
  'Records Waiting',
  'Student Number',
  'Student Given Name',
  'Student Family Name',
  'Student Birth Date',
  'Student School',
  'Student Grade',
] as const;

const rowOf = ({ person, student, why }: Candidate): (string | number | null)[] =>
  [
    null,
    likeness[why] ?? why,
    person.id,
    person.givenName,
    person.familyName,
    person.birthDate,
    person.kind,
    person.school,
    person.records,
    student.id,
    student.givenName,
    student.familyName,
    student.birthDate,
    student.school,
    student.grade,
  ].map((cell) => (cell === '' ? null : cell));

/**
 * A workbook with a row for each candidate and a column for the decision. Numbers of people are text in it: a spreadsheet would take
 * the zeros off 00123, and a name that begins with “=” for a formula.
 */
export async function reviewWorkbook(candidates: readonly Candidate[]): Promise<Buffer> {
  const rows = candidates.map(rowOf);
  const last = rows.length + 1;
  const sheet = {
    name: 'People',
    rows: [[...header], ...rows],
    columns: header.map((title) => ({ width: Math.max(title.length + 2, title === 'In Common' ? 52 : 16) })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:O${last}` },
    dataValidations: [
      {
        type: 'list' as const,
        values: [...offered],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Decision',
        errorMessage: `Choose ${offered.join(', ')}, or leave it empty.`,
        range: `A2:A${last}`,
      },
    ],
  };
  return Buffer.from(await writeXlsx({ sheets: [sheet] }));
}

/**
 * Writes <folder>/<directory>-<day>.xlsx, readable by its owner alone, and gives its path. A file of that name is left as it is (it may
 * hold decisions): then the name gets a number.
 */
export function writePrivately(folder: string, directory: string, day: string, bytes: Buffer): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${directory.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')}-${day}`;
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.xlsx`);
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, bytes);
      fsyncSync(file);
      closeSync(file);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
