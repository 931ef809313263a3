import {
  attendanceCategories,
  exitDayRules,
  independentStudyRules,
  partialDayRules,
  presenceRules,
  staging,
  type StagingName,
} from '@hearth/contracts';
import { z } from 'zod';
import { presets } from '../policies.ts';
import { encodings, loadKinds } from '../source.ts';
import { filled, mapping, oneOrList, text } from './schema-parts.ts';
import { schoolsShape, servicesShape } from './service-shape.ts';
import { answersShape, scalesShape, surveyShape } from './survey-shape.ts';

const code = z.union([
  z.enum(attendanceCategories),
  z.strictObject({
    category: z.enum(attendanceCategories),
    day_share: z.number().min(0).max(1).optional().describe('The share of the day missed, 0 to 1.'),
  }),
]);
const codes = z
  .record(z.string(), code)
  .describe('What the attendance codes mean. A code that is not here blocks publication.');
const registers = z
  .enum(['all', 'submitted'])
  .describe('Whether all registers were taken or an attendance_submission source says which.');

const missingDays = z
  .enum(['left_out', 'absent'])
  .describe('attendance_summary: whether days for which nothing was recorded are absences.');

const fill = z.strictObject({
  table: z.enum(Object.keys(staging) as [StagingName, ...StagingName[]]).describe('The staging table filled.'),
  columns: z.record(z.string(), mapping).describe('Contract column: column of the file.'),
  element: filled.optional().describe('xml: the element that is one row.'),
  each: filled.optional().describe('xml, json: one row per occurrence of this path inside it.'),
  files: oneOrList(filled).optional().describe('Only files whose names end like one of these globs: students/*.json.'),
  step: filled
    .optional()
    .describe('oneroster: rows made from several files: schools, people, stays, races_and_ethnicities.'),
  sheet: oneOrList(filled).optional().describe('excel: only these sheets.'),
  where: z.record(z.string(), oneOrList(text)).optional().describe('Only rows whose column holds one of these texts.'),
  unless: z
    .record(z.string(), oneOrList(text))
    .optional()
    .describe('Rows whose column, or “lookup: column”, holds one of these are left out.'),
  given: oneOrList(filled).optional().describe('Only rows that have something in these columns of the table.'),
  deleted: filled
    .optional()
    .describe('A column in which something other than a no (0, false) stands where the row was deleted.'),
  may_lack: oneOrList(filled).optional().describe('Columns that some of these files do not have.'),
  lookups: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case letters, digits and _'),
      z.strictObject({
        files: oneOrList(filled).describe('The files of this source in which rows are looked up.'),
        key: z.record(z.string(), filled).describe('Column there: column here; together they name one row there.'),
        optional: z.boolean().optional().describe('Whether a row may rightly be missing there.'),
      }),
    )
    .optional()
    .describe('Other files of the source in which rows are looked up, such as the date of a day number.'),
  excludes: z
    .record(z.string(), oneOrList(filled))
    .optional()
    .describe('Rows that do not count: column of the table, and the words in it that say so.'),
  rows: z.enum(['exceptions', 'every_day']).optional().describe('attendance: absences only, or a row for every day.'),
  registers: registers.optional(),
  codes: codes.optional(),
  missing_days: missingDays.optional(),
  exit_date_counts: z.boolean().optional().describe('enrollment: whether the exit date is still a day enrolled.'),
});

const kinds = ['csv', 'tsv', 'parquet', 'json', 'xml', 'excel'] as const;
const format = z.union([
  z.enum(kinds).transform((kind) => ({ kind })),
  z.strictObject({
    kind: z.enum(kinds),
    encoding: z.enum(encodings).optional(),
    delimiter: z.string().length(1, 'must be one character').optional(),
    quote: z.string().length(1, 'must be one character').optional(),
    escape: z
      .string()
      .length(1, 'must be one character')
      .optional()
      .describe('csv, tsv: what stands before a quotation mark inside a value.'),
    nothing: filled.optional().describe('csv, tsv: a word that stands where there is nothing, such as NULL.'),
    skip_lines: z.int().min(0).optional().describe('csv, tsv: lines before the header.'),
    short_rows: z
      .boolean()
      .optional()
      .describe('csv, tsv: whether a row may end before the last column; what it lacks is then empty.'),
    headers: z
      .enum(['question_and_option', 'code_and_question'])
      .optional()
      .describe('csv, tsv, excel: how columns are headed in several rows, as survey tools do.'),
    columns: z.array(filled).min(1).optional().describe('csv, tsv: the names where the file has no header.'),
    element: filled.optional(),
    each: filled.optional(),
    sheet: oneOrList(filled).optional().describe('excel: the sheets to read by name, or all that are not hidden.'),
    header_row: z
      .union([z.literal('auto'), z.int().min(1)])
      .optional()
      .describe('excel: the row with the names of the columns; by default the first that holds those wanted.'),
  }),
]);

export const sourceShape = z.strictObject({
  supplier: z.string().optional().describe('generic (default), or a built-in supplier.'),
  directory: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'must be lower case letters, digits and _')
    .optional()
    .describe('Within which numbers of people, services and partners hold; the source’s own name where none is named.'),
  files: oneOrList(filled).describe('Globs relative to the data folder.'),
  optional: z.boolean().optional().describe('Whether it is no mistake when there is no file.'),
  format: format.optional(),
  load: z
    .enum(loadKinds)
    .optional()
    .describe('snapshot replaces the school year, append adds, upsert replaces by key.'),
  fills: z.array(fill).min(1).optional(),
  codes: codes.optional(),
  services: servicesShape
    .optional()
    .describe('What services are about, by their names or those of their programmes; "*" stands for every other.'),
  schools: schoolsShape.optional().describe('The number of each school, by what this source calls it.'),
  survey: surveyShape.optional().describe('The survey whose answers these files hold, one row a response.'),
  registers: registers.optional(),
  missing_days: missingDays.optional(),
  school_year: z
    .int()
    .min(1900)
    .max(2199)
    .optional()
    .describe('The school year that files without one are about, by the year in which it ends.'),
});

const grade = z.union([z.int().min(-1).max(13), z.null()]);
const policy = z.strictObject({
  based_on: z
    .enum(Object.keys(presets) as [keyof typeof presets])
    .optional()
    .describe('The preset whose rules hold where this one says nothing; district where none is named.'),
  version: z.int().min(1).describe('Counted up whenever a rule below changes.'),
  title: filled.optional().describe('What pages call it.'),
  threshold: z
    .string()
    .regex(/^[1-9][0-9]*\/[1-9][0-9]*$/, 'must be a fraction such as 1/10')
    .transform((written) => written.split('/').map(Number) as [number, number])
    .refine(([numerator, denominator]) => numerator < denominator, 'must be less than one')
    .optional()
    .describe('The part of the days enrolled from which a student is chronically absent.'),
  minimum_days: z.int().min(1).max(366).optional().describe('Days enrolled below which a student is not judged.'),
  needs_one_day_present: z.boolean().optional().describe('Whether a student who never attended is left out.'),
  partial_day: z.enum(partialDayRules).optional().describe('How a part of a day missed counts.'),
  half_day: z.enum(presenceRules).optional().describe('binary_half: what exactly half a day missed is.'),
  in_school_suspension: z.enum(presenceRules).optional(),
  independent_study: z.enum(independentStudyRules).optional(),
  exit_day: z.enum(exitDayRules).optional().describe('Whether the exit date is a day enrolled.'),
  population: z
    .strictObject({ lowest_grade: grade.optional(), highest_grade: grade.optional() })
    .optional()
    .describe('Grades that are judged: 0 is kindergarten, -1 what comes before it.'),
});

/** An address of the web into which a student's number and a school's may be put. */
const addressOfStudents = filled
  .refine((address) => /^https?:\/\/[^\s{}]+/.test(address), 'must be an address that begins with https://')
  .refine(
    (address) => !/[{}]/.test(address.replace(/\{(student_id|school_id)\}/g, '')),
    'may have {student_id} and {school_id} in it, and no other { or }',
  );

const publishedIds = z.record(
  filled,
  z.union([
    filled.transform((district) => ({ district, schools: {} as Readonly<Record<string, string>> })),
    z
      .strictObject({
        district: filled.describe('The publisher’s number of the district.'),
        schools: z.record(z.string(), filled).optional().describe('Our number of a school: the publisher’s.'),
      })
      .transform(({ district, schools = {} }) => ({ district, schools })),
  ]),
);

/** The shape of hearth.yaml, key by key. What keys say about one another is checked after it. */
export const fileShape = z.strictObject({
  district: z.strictObject({
    name: filled.describe('The district’s name.'),
    invented: z.boolean().optional().describe('Whether the data are invented; every page then says so.'),
    contact_log: addressOfStudents
      .optional()
      .describe(
        'Where somebody who reached a family writes it down; the list of students links there: "https://sis.example.org/students/{student_id}/contacts".',
      ),
    published_ids: publishedIds
      .optional()
      .describe('What publishers of comparison figures call this district: california: "0110017".'),
  }),
  school_year: z
    .strictObject({
      first_month: z.int().min(1).max(12).optional().describe('The month in which a school year begins.'),
    })
    .optional(),
  policy: filled.optional().describe('The policy on the pages; district where none is named.'),
  policies: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case letters, digits and _'), policy)
    .optional()
    .describe('Policies beside the presets federal, california, new_jersey and district, or in place of one of them.'),
  keep_releases: z.int().min(1).optional(),
  confidential: z
    .boolean()
    .optional()
    .describe(
      'Whether releases name students for each school’s own staff; false where boards or the public are served.',
    ),
  limits: z
    .strictObject({
      file_megabytes: z.number().positive().optional(),
      archive_megabytes: z.number().positive().optional(),
    })
    .optional(),
  scales: scalesShape.optional().describe('How answers to surveys become points, beside the scales that are built in.'),
  answers: answersShape
    .optional()
    .describe('Answers that are on no scale and what they say: not_applicable, not_sure, or text that is not counted.'),
  sources: z.record(
    z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case letters, digits and _, beginning with a letter'),
    sourceShape,
  ),
});

export type FileShape = z.output<typeof fileShape>;
export type SourceShape = z.output<typeof sourceShape>;
export type PublishedIdsShape = z.output<typeof publishedIds>;
export type PolicyShape = z.output<typeof policy>;
export type FillShape = z.output<typeof fill>;
