import { matchesGlob } from 'node:path';
import type { StagingName } from '@hearth/contracts';
import type { Bundle } from './bundle/bundle.ts';
import type { FormatOptions, ReadableFile } from './read/reader.ts';
import type { AmongOthers } from './surveys/choices-sql.ts';
import type { SurveyMeaning } from './surveys/meaning.ts';

export const loadKinds = ['snapshot', 'append', 'upsert'] as const;
export type LoadKind = (typeof loadKinds)[number];

/** `auto`: UTF-8 with or without a byte order mark, UTF-16 where its mark says so, else Windows-1252. */
export const encodings = ['auto', 'utf-8', 'utf-16', 'latin-1', 'windows-1252', 'cp437'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * How one column of a staging table comes from a row of the file. The steps, in this order, each on trimmed text:
 *
 * 1. `column` takes the file's text, `columns` the texts of several, joined by a space; `value` is a constant instead of them.
 *    With `from` they are columns of another file, in the row that the fill's lookup of this name finds there.
 *    `or` names columns to look in where the first has nothing; `digits` joins columns to one number, each filled up with zeros from
 *    the left to its width.
 * 2. `after` keeps what follows the first occurrence of this text, `before` what precedes it; a text without it stays whole ("uri#Tardy"
 *    gives "Tardy").
 * 3. `words` turns a word of the source into ours; an empty word of ours means "nothing". A word is matched as written.
 * 4. `otherwise` stands for every text that is not empty and not among `words`.
 * 5. `explained_by` puts the text of another column in brackets behind a code that nobody has mapped, so that people know it.
 * 6. `prefix` goes before what is there, where two kinds of numbers would meet in one column.
 * 7. `empty` stands where there is nothing by now.
 * 8. `formats` are strptime formats for the cast to a date, tried in order.
 *
 * In hearth.yaml a plain text is short for `{ column: … }` and `format` is one format or a list.
 */
export interface Mapping {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly or?: readonly string[];
  readonly digits?: Readonly<Record<string, number>>;
  readonly from?: string;
  /**
   * Instead of a column: the share of a day missed, "0.0000" to "1.0000", from the columns that say what was attended of what the
   * day is worth; "not a member" where it is worth nothing, and nothing where a number is missing. More attended than that is a day
   * attended.
   */
  readonly missed?: { readonly attended: string; readonly member: string };
  /** Instead of a column: the minutes from one time of day to a later one; "3:40 PM to 3:00 PM", which is no number, where it is not later. */
  readonly minutesBetween?: { readonly start: string; readonly end: string };
  /** The same in hours, for columns that count those. */
  readonly hoursBetween?: { readonly start: string; readonly end: string };
  /**
   * Instead of a column: a number for somebody who is only named, the same however the name is spelled in capitals and accents:
   * "quill, ada, 2015-03-04". Nothing where a name or a real date of birth is missing: a name alone may be two people's.
   */
  readonly named?: { readonly given: string; readonly family: string; readonly born: string };
  /** Instead of a column: “chosen” or “not chosen”, of one of several choices that have columns of their own. */
  readonly picked?: { readonly column: string; readonly of: readonly string[] };
  /** The same, of one of several choices that one column holds together. */
  readonly among?: AmongOthers;
  /** Instead of a column: what the first of these has that has anything. */
  readonly firstOf?: readonly Mapping[];
  /** Nothing unless each of these columns, or “lookup: column”, holds one of the texts; an empty text stands for nothing there. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly value?: string;
  readonly after?: string;
  readonly before?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly otherwise?: string;
  readonly explainedBy?: string;
  /** The codes that need no explanation; filled in from the fill's `codes`. */
  readonly explained?: readonly string[];
  readonly prefix?: string;
  readonly empty?: string;
  readonly formats?: readonly string[];
}

/** Another file of the same source in which rows are looked up: a day number's date, a code's letter. */
export interface Lookup {
  /** Globs of that file's name, as for `Fill.files`. */
  readonly files: readonly string[];
  /** Column there: column here; together they name one row there. */
  readonly key: Readonly<Record<string, string>>;
  /** Whether a row may rightly be missing there, as an exit is until somebody leaves; else it is refused. */
  readonly optional?: boolean;
}

/** What an attendance code means: a category of the attendance_code_map contract and the share of the day missed (0 to 1). */
export interface CodeMeaning {
  readonly category: string;
  readonly dayShare?: number;
}

/** The row of a template that shows how to fill it in. It is nothing; a row with its mark that says something else is refused. */
export interface ExampleRow {
  /** The columns that may hold the mark; a sheet has one of them. */
  readonly columns: readonly string[];
  /** The words of the mark, in lower case. */
  readonly marks: readonly string[];
  /** What the row says, by column of the table: one of these texts. */
  readonly says: Readonly<Record<string, readonly string[]>>;
}

/** A workbook that Hearth itself wrote, for people to fill in: nothing in it is passed over in silence. */
export interface Template {
  /** The sheet whose second cell says of which version the workbook is, and that version. */
  readonly version: { readonly sheet: string; readonly number: number };
  /** Sheets that hold no rows. */
  readonly aside: readonly string[];
}

/** How the rows of a file fill one staging table. */
export interface Fill {
  readonly table: StagingName;
  readonly columns: Readonly<Record<string, Mapping>>;
  /** xml: the element that is one row, where one file holds several kinds; else the format's own. */
  readonly element?: string;
  /** xml, json: one row per occurrence of this path inside the element. */
  readonly each?: string;
  /** xml, json: with `each`, a record without an occurrence is one row all the same. */
  readonly orNone?: boolean;
  /** One row of the table for each of these, which say what some of its columns are then: a column of the file each, as a rule. */
  readonly eachOf?: readonly Readonly<Record<string, Mapping>>[];
  /**
   * Only files whose names end like one of these globs are about this table: "students/*.json" fits "in/ed-fi/students/1.json".
   * All files of the source when absent.
   */
  readonly files?: readonly string[];
  /** A bundle: the rows, made from several of its files, by the name that the supplier gave them. */
  readonly step?: string;
  /** excel: only these sheets are about this table. */
  readonly sheets?: readonly string[];
  /** Only rows whose column holds one of these texts are about this table; the others are not counted as its rows. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Rows whose column, or “lookup: column”, holds one of these texts are about something else; they are not counted as this table's. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /** Only rows that have something in all these columns of the table are about it. */
  readonly given?: readonly string[];
  /** A column in which something other than a no (0, false) stands where the source has deleted the row. Such rows are refused, so that they are counted. */
  readonly deleted?: string;
  /** excel: how the example row of a template is told from data. */
  readonly example?: ExampleRow;
  /** service: the texts by which `services` of hearth.yaml may call it, its own name first. */
  readonly calledBy?: readonly Mapping[];
  /** Columns that some of these files do not have: what comes from them is then empty, and `where` does not ask for them. */
  readonly mayLack?: readonly string[];
  /** What rows are looked up in, by name. A row that is not found there is refused. */
  readonly lookups?: Readonly<Record<string, Lookup>>;
  /** Rows that the source itself says do not count, by the words of a column of the table, in any case. They are refused, so that they are counted. */
  readonly excludes?: Readonly<Record<string, readonly string[]>>;
  /** attendance: whether days present are left out (`exceptions`) or every student has a row for every day. */
  readonly rows?: 'exceptions' | 'every_day';
  /** attendance by exceptions: whether a submission says which registers were taken, or all were. */
  readonly registers?: 'all' | 'submitted';
  /** attendance: what the codes mean, after mapping. A code that is not here blocks publication. */
  readonly codes?: Readonly<Record<string, CodeMeaning>>;
  /** attendance_summary: whether days for which nothing was recorded are absences; they leave both sides when absent. */
  readonly missingDays?: 'left_out' | 'absent';
  /** enrollment: whether the exit date is still a day enrolled. */
  readonly exitDateCounts?: boolean;
}

export type SourceFormat = FormatOptions & { readonly encoding: Encoding };

/** One source of files, as an entry of hearth.yaml and its supplier's declaration together say. */
export interface Source {
  readonly name: string;
  readonly supplier: string;
  /** Within which the numbers of people, services and partners hold; other sources may share it. */
  readonly directory: string;
  /** Globs relative to the data folder. */
  readonly files: readonly string[];
  /** Where the files belong together, as the supplier declares it. */
  readonly bundle?: Bundle;
  /** Where its files hold the answers to a survey, one row a response: which, and what its columns ask. */
  readonly survey?: SurveyMeaning;
  /** Whether files that arrive together are pages of one export: what two of them say of a day stands, and a later export replaces both. */
  readonly pages?: boolean;
  /** Where its files are workbooks from a template; a newer one of the same name takes the place of the whole of the one before. */
  readonly template?: Template;
  /** Whether it is no mistake when no file is there. */
  readonly optional: boolean;
  readonly format: SourceFormat;
  readonly load: LoadKind;
  readonly fills: readonly Fill[];
}

/** Whether a file of this name (with "/"), or a sheet of it, is about the fill's table. */
export function isAbout(fill: Fill, { name, sheet }: Pick<ReadableFile, 'name' | 'sheet'>): boolean {
  const isSheet = sheet === undefined || (fill.sheets?.some((one) => isSameSheet(one, sheet.name)) ?? true);
  return isSheet && (fill.files === undefined || fits(name, fill.files));
}

/** Excel itself takes March and march for the same sheet. */
export const isSameSheet = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The sheets of a workbook that a source reads: those its format names, or else its fills. */
export function sheetsWanted({ format, fills }: Pick<Source, 'format' | 'fills'>): FormatOptions['sheets'] {
  const named = fills.flatMap(({ sheets = [] }) => sheets);
  return format.sheets ?? (named.length === 0 ? undefined : [...new Set(named)]);
}

/** Whether a file's name (with "/") ends like one of these globs. */
export const fits = (name: string, globs: readonly string[]): boolean =>
  globs.some((glob) => matchesGlob(name, glob) || matchesGlob(name, `**/${glob}`));
