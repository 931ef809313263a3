import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staging } from '@hearth/contracts';
import { describe, expect, test } from 'vitest';
import { configurationSchema, readConfiguration, toConfiguration } from '../src/configuration.ts';
import { Refused } from '../src/errors.ts';
import { folderWith, refusal } from './folder.ts';

const good = `district:
  name: Harrow Bend
  invented: true
sources:
  enrollment:
    files: incoming/enrollment_*.csv
    format: csv
    load: snapshot
    fills:
      - table: enrollment
        columns:
          student_id: Student Number
          school_id: { column: School, words: { Alder: 0101 } }
          entry_date: { column: Entry, format: "%m/%d/%Y" }
          exit_date: { column: Exit, format: ["%m/%d/%Y", "%Y-%m-%d"] }
          grade: { column: Grade, empty: not recorded }
        exit_date_counts: false
  attendance:
    files: [incoming/a.csv, incoming/b.csv]
    format: { kind: csv, delimiter: ';', encoding: windows-1252, skip_lines: 2 }
    load: append
    fills:
      - table: attendance
        columns: { student_id: Nr, school_id: { value: 12 }, date: Date, code: Code }
        rows: exceptions
        registers: all
        codes:
          A: unexcused
          1: { category: excused, day_share: 0.5 }
  daily:
    supplier: nyc_daily_attendance
    files: incoming/*.xml
    optional: true
`;

/** The mistakes found after replacing one text of the good file. */
function mistakes(from: string | RegExp, to: string): string[] {
  const text = good.replace(from, to);
  if (text === good) throw new Error('nothing was replaced');
  try {
    toConfiguration(text);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.problems.map(({ where, says, remedy }) => [`${where}: ${says}`, remedy].filter(Boolean).join(' '));
  }
  return [];
}

test('says everything with defaults filled in', () => {
  const configuration = toConfiguration(good);
  expect(configuration).toMatchObject({
    district: { name: 'Harrow Bend', invented: true },
    schoolYear: { firstMonth: 7 },
    keepReleases: 5,
    limits: { fileBytes: 4_096_000_000, archiveBytes: 8_192_000_000 },
  });
  const [enrollment, attendance, daily] = configuration.sources;
  expect(enrollment).toEqual({
    name: 'enrollment',
    supplier: 'generic',
    directory: 'enrollment',
    files: ['incoming/enrollment_*.csv'],
    optional: false,
    format: { kind: 'csv', encoding: 'auto' },
    load: 'snapshot',
    fills: [
      {
        table: 'enrollment',
        columns: {
          student_id: { column: 'Student Number' },
          school_id: { column: 'School', words: { Alder: '0101' } },
          entry_date: { column: 'Entry', formats: ['%m/%d/%Y'] },
          exit_date: { column: 'Exit', formats: ['%m/%d/%Y', '%Y-%m-%d'] },
          grade: { column: 'Grade', empty: 'not recorded' },
        },
        exitDateCounts: false,
      },
    ],
  });
  expect(attendance?.format).toEqual({ kind: 'csv', delimiter: ';', encoding: 'windows-1252', skipLines: 2 });
  expect(attendance?.fills[0]?.codes).toEqual({
    A: { category: 'unexcused' },
    1: { category: 'excused', dayShare: 0.5 },
  });
  expect(attendance?.fills[0]?.columns['school_id']).toEqual({ value: '12' });
  expect(daily).toMatchObject({
    supplier: 'nyc_daily_attendance',
    optional: true,
    load: 'upsert',
    format: { kind: 'xml' },
  });
  expect(daily?.fills.map(({ table }) => table)).toEqual(['school', 'school_day_count']);
});

test.each<[string, string | RegExp, string, string]>([
  [
    'a key of a fill',
    'columns:\n',
    'colums:\n',
    'line 11, sources.enrollment.fills[0].colums: Not a known key. Did you mean "columns"?',
  ],
  [
    'a key of a source',
    'files: incoming/e',
    'file: incoming/e',
    'line 6, sources.enrollment.file: Not a known key. Did you mean "files"?',
  ],
  ['a key at the top', 'district:', 'distrct:', 'line 1, distrct: Not a known key. Did you mean "district"?'],
  [
    'a key of a column',
    'empty: not',
    'emtpy: not',
    'line 16, sources.enrollment.fills[0].columns.grade.emtpy: Not a known key. Did you mean "empty"?',
  ],
  [
    'a key of a format',
    'skip_lines',
    'skiplines',
    'line 20, sources.attendance.format.skiplines: Not a known key. Did you mean "skip_lines"?',
  ],
  [
    'a key like no other',
    'invented: true',
    'zebra: 1',
    'line 3, district.zebra: Not a known key. Write one of name, invented, contact_log, published_ids.',
  ],
  [
    'a table',
    'table: enrollment',
    'table: enrolment',
    `line 10, sources.enrollment.fills[0].table: "enrolment" is not one of ${Object.keys(staging).join(', ')}. Did you mean "enrollment"?`,
  ],
  [
    'a load',
    'load: append',
    'load: apend',
    'line 21, sources.attendance.load: "apend" is not one of snapshot, append, upsert. Did you mean "append"?',
  ],
  [
    'a format',
    'format: csv',
    'format: cvs',
    'line 7, sources.enrollment.format: "cvs" is not one of csv, tsv, parquet, json, xml, excel. Did you mean "csv"?',
  ],
  [
    'a category',
    'A: unexcused',
    'A: unexcusd',
    'line 28, sources.attendance.fills[0].codes.A: "unexcusd" is not one of present, tardy, early_departure, in_school_suspension, independent_study, independent_study_incomplete, excused, unexcused, unknown_reason, out_of_school_suspension, not_counted. Did you mean "unexcused"?',
  ],
  [
    'a category in a group',
    'category: excused',
    'category: excusd',
    'line 29, sources.attendance.fills[0].codes.1.category: "excusd" is not one of present, tardy, early_departure, in_school_suspension, independent_study, independent_study_incomplete, excused, unexcused, unknown_reason, out_of_school_suspension, not_counted. Did you mean "excused"?',
  ],
  ['a day share', '0.5', '1.5', 'line 29, sources.attendance.fills[0].codes.1.day_share: This should be at most 1.'],
  [
    'a contract column',
    'grade:',
    'grad:',
    'line 16, sources.enrollment.fills[0].columns.grad: enrollment has no such column. Did you mean "grade"?',
  ],
  [
    'a missing contract column',
    /\n +entry_date.*/,
    '',
    'line 11, sources.enrollment.fills[0].columns.entry_date: enrollment needs this column (First day enrolled.) Say which column of the file holds it, or "entry_date: { value: … }".',
  ],
  [
    'a supplier',
    'nyc_daily_attendance',
    'nyc_daily_attendence',
    'line 31, sources.daily.supplier: "nyc_daily_attendence" is not a known supplier. Did you mean "nyc_daily_attendance"?',
  ],
  ['a key twice', 'invented: true', 'name: Twice', 'line 3: This key stands here twice. Keep one of the two.'],
  ['a tab', '  name: Harrow Bend', '\tname: Harrow Bend', 'line 2: A tab cannot indent a line. Use spaces.'],
  [
    'a missing load',
    /\n +load: append/,
    '',
    'line 18, sources.attendance.load: It is not said how this source’s files add up. Write "load: snapshot", "load: append" or "load: upsert".',
  ],
  [
    'a missing format',
    /\n +format: csv/,
    '',
    'line 5, sources.enrollment.format: The format of the files is missing. Write "format: csv", tsv, parquet, json, xml or excel.',
  ],
  ['missing files', /\n +files: incoming\/\*.xml/, '', 'line 30, sources.daily.files: This is missing. Add "files".'],
  ['no district', /district:\n.*\n.*\n/, '', 'line 1, district: This is missing. Add "district".'],
  [
    'a source’s name',
    '  daily:',
    '  Daily Files:',
    'line 30, sources.Daily Files: The name must be lower case letters, digits and _, beginning with a letter.',
  ],
  ['a number for a truth', 'invented: true', 'invented: 1', 'line 3, district.invented: This should be true or false.'],
  [
    'a list for a column',
    'student_id: Nr',
    'student_id: [Nr]',
    'line 24, sources.attendance.fills[0].columns.student_id: This has the wrong form. Write a text or a group of keys.',
  ],
  [
    'an empty column',
    'student_id: Nr',
    'student_id: ""',
    'line 24, sources.attendance.fills[0].columns.student_id: This must not be empty.',
  ],
  [
    'a date format',
    '{ column: Entry, format: "%m/%d/%Y" }',
    '{ column: Entry, format: mm/dd/yyyy }',
    'line 14, sources.enrollment.fills[0].columns.entry_date.format: "mm/dd/yyyy" is not a date format. Write it with %: "%m/%d/%Y" is 02/12/2026, "%Y%m%d" is 20260212.',
  ],
  [
    'a format of no date',
    'grade: { column: Grade',
    'grade: { format: "%Y", column: Grade',
    'line 16, sources.enrollment.fills[0].columns.grade.format: Only a date has a format. Leave it out.',
  ],
  [
    'from nowhere',
    'school_id: { value: 12 }',
    'school_id: { words: { a: b } }',
    'line 24, sources.attendance.fills[0].columns.school_id: It is not said where this comes from. Add "column" (a column of the file) or "value" (a constant).',
  ],
  [
    'from two places',
    '{ value: 12 }',
    '{ value: 12, column: School }',
    'line 24, sources.attendance.fills[0].columns.school_id.value: This comes from a column and is a constant as well. Keep one of the two.',
  ],
  [
    'a setting of another table',
    'exit_date_counts: false',
    'rows: every_day',
    'line 17, sources.enrollment.fills[0].rows: This has a meaning for attendance only. Leave it out.',
  ],
  [
    'registers beside every day',
    'rows: exceptions',
    'rows: every_day',
    'line 26, sources.attendance.fills[0].registers: Where every day has a row, the rows themselves say which registers were taken. Leave it out.',
  ],
  [
    'an element in csv',
    "delimiter: ';'",
    'element: Row',
    'line 20, sources.attendance.format.element: This has no meaning for csv. Leave it out.',
  ],
  [
    'a sheet of csv',
    "delimiter: ';'",
    'sheet: March',
    'line 20, sources.attendance.format.sheet: This has no meaning for csv. Leave it out.',
  ],
  [
    'a header row of a workbook that is none',
    'format: csv',
    'format: { kind: excel, header_row: 0 }',
    'line 7, sources.enrollment.format.header_row: This should be at least 1.',
  ],
  [
    'a separator in a workbook',
    'format: csv',
    "format: { kind: excel, delimiter: ';' }",
    'line 7, sources.enrollment.format.delimiter: This has no meaning for excel. Leave it out.',
  ],
  [
    'an encoding of a workbook',
    'format: csv',
    'format: { kind: excel, encoding: latin-1 }',
    'line 7, sources.enrollment.format.encoding: This has no meaning for excel. Leave it out.',
  ],
  [
    'a sheet of a fill of csv',
    '- table: enrollment\n',
    '- table: enrollment\n        sheet: March\n',
    'line 11, sources.enrollment.fills[0].sheet: This has no meaning for csv. Leave it out.',
  ],
  [
    'a lookup that is not there',
    'date: Date',
    'date: { from: day, column: DT }',
    'line 24, sources.attendance.fills[0].columns.date.from: This fill has no lookup called "day". Add it under "lookups", with its files and key.',
  ],
  [
    'a column and several',
    'code: Code',
    'code: { column: Code, columns: [A, B] }',
    'line 24, sources.attendance.fills[0].columns.code.columns: There are a column and several columns. Keep one of the two.',
  ],
  [
    'a log of contacts that is no address',
    'invented: true',
    'contact_log: sis.example.org/{student_id}',
    'line 3, district.contact_log: This must be an address that begins with https://.',
  ],
  [
    'a log of contacts that asks for what nobody puts there',
    'invented: true',
    'contact_log: "https://sis.example.org/{student}/{school_id}"',
    'line 3, district.contact_log: This may have {student_id} and {school_id} in it, and no other { or }.',
  ],
  [
    'minutes missed of a day of nobody knows how many',
    'code: Code',
    'code: Code, missed_minutes: Minutes',
    'line 24, sources.attendance.fills[0].columns: The minutes that were missed say something only beside the minutes of the whole day. Add day_minutes.',
  ],
  [
    'missing days of absences',
    'rows: exceptions',
    'missing_days: absent',
    'line 25, sources.attendance.fills[0].missing_days: This has a meaning for attendance_summary only. Leave it out.',
  ],
  [
    'a school year of a source that sums nothing up',
    'load: append',
    'load: append\n    school_year: 2026',
    'line 22, sources.attendance.school_year: This source fills no attendance_summary and no survey_figure, so this has no meaning. Leave it out.',
  ],
  [
    'sums of a year that nothing names',
    'supplier: nyc_daily_attendance',
    'supplier: attendance_works',
    'line 30, sources.daily.school_year: It is not said which school year these files are about. Write "school_year: 2026" for 2025-26.',
  ],
  [
    'a column by which nothing can be excluded',
    '- table: enrollment\n',
    '- table: enrollment\n        excludes: { exit_type: No show }\n',
    'line 11, sources.enrollment.fills[0].excludes.exit_type: This is not among the columns of this fill. Did you mean "exit_date"?',
  ],
  [
    'xml without an element',
    'format: csv',
    'format: xml',
    'line 10, sources.enrollment.fills[0].element: It is not said which element of the XML is one row. Add "element: AttendanceEvent" or the like.',
  ],
  [
    'codes without attendance',
    'optional: true',
    'codes: { A: excused }',
    'line 33, sources.daily.codes: This source fills no attendance, so this has no meaning. Leave it out.',
  ],
  [
    'a column that is not listed',
    'skip_lines: 2',
    'columns: [Nr, Dat, Code]',
    'line 24, sources.attendance.fills[0].columns.date: "Date" is not among format.columns. Did you mean "Dat"?',
  ],
  [
    'another format than the supplier’s',
    'optional: true',
    'format: csv',
    'line 33, sources.daily.format: nyc_daily_attendance sends xml, not csv. Write "format: xml", or leave it out.',
  ],
])('%s', (_, from, to, expected) => {
  expect(mistakes(from, to)).toContain(`hearth.yaml ${expected}`);
});

test.each([
  ['policy: federl', 'There is no policy federl.'],
  ['policies: { ours: { minimum_days: 20 } }', 'version'],
  ['policies: { ours: { version: 0 } }', 'version'],
  ['policies: { ours: { version: 1, minimum_days: 0 } }', 'minimum_days'],
  ['policies: { ours: { version: 1, threshold: 10% } }', 'must be a fraction such as 1/10'],
  ['policies: { ours: { version: 1, threshold: 3/2 } }', 'must be less than one'],
  ['policies: { ours: { version: 1, half_day: late } }', 'half_day'],
  ['policies: { ours: { version: 1, partial_day: half } }', 'partial_day'],
  ['policies: { ours: { version: 1, exit_day: yes } }', 'exit_day'],
  ['policies: { ours: { version: 1, population: { lowest_grade: K } } }', 'lowest_grade'],
  ['policies: { ours: { version: 1, minimum_day: 20 } }', 'minimum_day'],
  ['policies: { ours: { version: 1, based_on: texas } }', 'based_on'],
  ['policies: { Ours: { version: 1 } }', 'must be lower case letters'],
])('a mistake in a policy is named by its line: %s', (written, expected) => {
  const line = good.split('\n').length;
  const found = mistakes(/$/, `${written}\n`);
  expect(found.join('\n')).toContain(expected);
  expect(found[0]).toMatch(new RegExp(`^hearth.yaml line ${line}\\b`));
});

test('a word of ours that the contract does not know', () => {
  const calendar = `district: { name: H }
sources:
  calendar:
    files: c.csv
    format: csv
    load: snapshot
    fills: [{ table: calendar_day, columns: { date: Date, day_type: { column: Kind, words: { S: instrucional }, otherwise: other } } }]
`;
  expect(() => toConfiguration(calendar)).toThrow(
    /day_type.words.S: "instrucional" is not one of .* Did you mean "instructional"\?/,
  );
});

test('all mistakes at once, in the order of lines', () => {
  const text = good
    .replace('grade:', 'grad:')
    .replace('enrollment\n', 'enrollment\n        elemnt: x\n')
    .replace('table: attendance', 'table: atendance');
  expect(() => toConfiguration(text)).toThrow(/line 11.*elemnt[\s\S]*line 24.*atendance/);
  const semantic = good.replace('grade:', 'grad:').replace('code: Code', 'cod: Code');
  expect(() => toConfiguration(semantic)).toThrow(/line 16.*grad:[\s\S]*line 24.*cod:/);
});

test('codes stay as they are written', () => {
  const text = good
    .replace('A: unexcused', '{ 1: excused, 01: unexcused, 1.0: tardy, N: excused, yes: present, 0x1F: tardy }')
    .replace(/\n +1: \{ cat.*/, '');
  const codes = toConfiguration(text.replace(/codes:\n +/, 'codes: ')).sources[1]?.fills[0]?.codes;
  expect(Object.keys(codes ?? {}).sort()).toEqual(['01', '0x1F', '1', '1.0', 'N', 'yes']);
});

describe('suppliers', () => {
  const withEdFi = (rest: string) =>
    toConfiguration(`district: { name: H }\nsources:\n  sis:\n    supplier: ed_fi\n    files: in/*.xml\n${rest}`);
  const fillOf = (rest: string, table: string) =>
    withEdFi(rest).sources[0]?.fills.filter((fill) => fill.table === table);

  test('codes and registers of the source go to its attendance', () => {
    const [attendance] =
      fillOf('    codes: { Partial: { category: excused, day_share: 0.5 } }\n    registers: all\n', 'attendance') ?? [];
    expect(attendance).toMatchObject({
      registers: 'all',
      codes: { Partial: { dayShare: 0.5 }, Tardy: { category: 'tardy' } },
    });
  });

  test('a fill in hearth.yaml takes the place of the supplier’s for that table', () => {
    const groups = fillOf(
      '    fills: [{ table: student_group, element: Student, columns: { student_id: StudentUniqueId, group_kind: { value: economic }, member: { value: "no" } } }]\n',
      'student_group',
    );
    expect(groups).toHaveLength(1);
    expect(fillOf('', 'student_group')).toHaveLength(4);
  });
});

test('the hash is that of the meaning', () => {
  const { hash } = toConfiguration(good);
  expect(toConfiguration(`# a comment\n${good}keep_releases: 9\n`).hash).toBe(hash);
  expect(
    toConfiguration(good.replace('name: Harrow Bend\n  invented: true', 'invented: true\n  name: Harrow Bend')).hash,
  ).toBe(hash);
  expect(toConfiguration(good.replace('A: unexcused', 'A: excused')).hash).not.toBe(hash);
  expect(toConfiguration(good.replace('0101', '101')).hash).not.toBe(hash);
});

test('a file that is missing, empty or not text is refused', async () => {
  const folder = folderWith({ 'empty.yaml': '' });
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from('name: Ren\u00e9e', 'latin1'));
  expect(await refusal(readConfiguration(join(folder, 'none.yaml')))).toBe('none.yaml: There is no such file.');
  expect(await refusal(readConfiguration(join(folder, 'latin.yaml')))).toBe('latin.yaml: The file cannot be read.');
  expect(await refusal(readConfiguration(join(folder, 'empty.yaml')))).toBe(
    'empty.yaml line 1, district: This is missing.\nempty.yaml line 1, sources: This is missing.',
  );
});

test('editors get a JSON Schema', () => {
  expect(configurationSchema()).toMatchObject({
    type: 'object',
    required: ['district', 'sources'],
    additionalProperties: false,
  });
});
