import type { DuckDBConnection } from '@duckdb/node-api';
import type { FilledCells } from './excel-zeros.ts';

/** A file as it was landed: `path` is readable UTF-8 (or binary), `name` is what its sender called it. */
export interface ReadableFile {
  readonly path: string;
  readonly name: string;
  /** The sheet of a workbook that is meant; `name` then names it too: "week3.xlsx, sheet March". */
  readonly sheet?: Sheet;
}

/** A sheet of a workbook, found to be whole. Rows and columns are counted from 0. */
export interface Sheet {
  readonly name: string;
  readonly merged: readonly MergedCells[];
  readonly filled: readonly FilledCells[];
}

/** Cells shown as one, with the text of the first; both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * How survey tools head their columns in several rows. `question_and_option`: a question stands over the first of its columns, and what each
 * of them is for below it. `code_and_question`: a code, the question’s words, and perhaps a third row that only the tool itself reads.
 */
export type HeaderKind = 'question_and_option' | 'code_and_question';

/** What stands at the head of a column of answers. */
export interface Heading {
  /** The question’s words, with what the column is for where it has several. */
  readonly wording: string;
  /** The words of a question that has several columns. */
  readonly question?: string;
  /** What this one of them is for. */
  readonly option?: string;
  /** What they are called together, where that is not the question’s words. */
  readonly code?: string;
}

/** How a format is to be read; a source declares it. */
export interface FormatOptions {
  readonly kind: 'csv' | 'tsv' | 'parquet' | 'json' | 'xml' | 'excel';
  /** csv, tsv: the field separator; a comma or a tab when absent. */
  readonly delimiter?: string;
  readonly quote?: string;
  /** csv, tsv: what stands before a quotation mark inside a value; the mark itself when absent. */
  readonly escape?: string;
  /** csv, tsv: a word that stands where there is nothing: "NULL". */
  readonly nothing?: string;
  /** csv, tsv: whether a row may end before the last column; what it lacks is then empty. */
  readonly shortRows?: boolean;
  /** Columns may be spelled with other capitals, spaces and underscores than here, and with this prefix (in lower case) before them. */
  readonly respell?: { readonly prefix?: string };
  /** csv, tsv, excel: how columns are headed, where not by one row of names. */
  readonly headers?: HeaderKind;
  /** csv, tsv: lines to leave out before the header. */
  readonly skipLines?: number;
  /** csv, tsv: the names of the columns where the file has no header. */
  readonly columns?: readonly string[];
  /** xml: the element that is one row, by local name: "AttendanceEvent". */
  readonly element?: string;
  /**
   * xml, json: the columns wanted, as a path from the row, segments joined by "/": "StudentReference/StudentIdentity/StudentUniqueId".
   * Where a path occurs several times in a row the first counts, unless `each` names it; a number says which of several is meant, from
   * 0: "CalendarEvent/1".
   */
  readonly paths?: readonly string[];
  /** excel: the sheets by name, or all that are not hidden; the only one when absent. */
  readonly sheets?: 'all' | readonly string[];
  /** excel: the row with the names of the columns, from 1; the first that holds those wanted when absent. */
  readonly headerRow?: number;
  /** xml, json: one row per occurrence of this path (an element or array inside the row). */
  readonly each?: string;
  /** xml, json: with `each`, a record without an occurrence is one row all the same. */
  readonly orNone?: boolean;
}

/** Why the reader itself had to refuse a record, before its columns could be looked at. */
export interface UnreadableRecord {
  readonly line: number;
  readonly raw: string;
  /** The column that is at fault, where one is. */
  readonly column?: string;
  readonly says: string;
  readonly remedy: string;
}

/** The rows of one file, all values as text, read by DuckDB when `relation` is scanned. */
export interface RawRows {
  readonly columns: readonly string[];
  /** What heads each column, where the format knows more of it than a name; in the order of `columns`. */
  readonly headings?: readonly Heading[];
  /** Columns that have the same heading as an earlier one, each with that one: “Date_2” with “Date”. */
  readonly repeats?: readonly (readonly [first: string, again: string])[];
  /** SQL relation with these columns, all VARCHAR; an empty or blank value is NULL or empty text. */
  readonly relation: string;
  /** The same with `record_number` BIGINT, counted from 1 over readable records in the order of the file. */
  readonly numbered: string;
  /** Records that could not be split into columns. Complete once `relation` has been scanned. */
  unreadable(): Promise<readonly UnreadableRecord[]>;
  /** Where records stand and what they look like, for the given ascending record numbers; same order. */
  locate(recordNumbers: readonly number[]): Promise<readonly { line: number; raw: string }[]>;
  /** Drops temporary tables. */
  close(): Promise<void>;
}

/** Opens a file in one format. Throws Refused when the file is not of that format or has no header. */
export type Reader = (connection: DuckDBConnection, file: ReadableFile, format: FormatOptions) => Promise<RawRows>;
