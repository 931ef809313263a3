/** Rows that no file holds by itself. */
export interface Step {
  /** The file whose rows these are, by its name without ".csv": each of them is one row here, or is about something else. */
  readonly part: string;
  /** What a fill may map. */
  readonly columns: readonly string[];
  /**
   * One row a record of the file: record_number, the columns as text, and `standing`: "stands"; "folded", where another record
   * says it for this one too; or "gone", where a later record took its place. `records` are all rows of the part with
   * file_key and is_current, `now.<part>` the rows of any part that hold now.
   */
  readonly sql: string;
  /** SQL over the same relations, narrowed to one file: a sentence about it for its account, or NULL. */
  readonly note?: string;
}

/**
 * Files that belong together, with a manifest that says of each whether it is whole or tells what changed. Rows have a
 * sourcedId: a later one takes the place of an earlier one, and a status that says whether the thing is gone. A file that is
 * whole takes the place of all that came before it.
 */
export interface Bundle {
  /** Versions that are understood, as the manifest writes them. */
  readonly versions: readonly string[];
  /** The files that are read, by name without ".csv": the columns they must have, and those that they may lack. */
  readonly parts: Readonly<Record<string, { readonly needs: readonly string[]; readonly may?: readonly string[] }>>;
  readonly steps: Readonly<Record<string, Step>>;
}
