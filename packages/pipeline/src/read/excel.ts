import { readFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { colToLetter, streamXlsxRows } from 'hucre/xlsx';
import { type Refused, refuse } from '../errors.ts';
import { distinctNames } from './csv.ts';
import { cellText } from './excel-cell.ts';
import { FilledCellsReader } from './excel-zeros.ts';
import { HEADER_ROWS, headerOf } from './headers.ts';
import type { FormatOptions, Heading, MergedCells, RawRows, ReadableFile, Reader, Sheet } from './reader.ts';
import { cutOff } from './recognise.ts';
import { TextTable } from './text-table.ts';

export interface SheetRead {
  readonly columns: readonly string[];
  /** The header as it is written, empty where nothing is; same order. */
  readonly written: readonly string[];
  /** What several rows at the head say of the columns; same order. */
  readonly headings?: readonly Heading[];
  /** The first cell below the header, “H7”, that holds something under no heading. */
  readonly unheaded?: string;
  /** The row with the names of the columns, from 1. */
  readonly headerRow: number;
  /** The rows for a fill that looks at these columns: one that holds an error in any of them cannot be read. */
  rows(columns: readonly string[]): RawRows;
}

/** What a formula that failed leaves in its cell. */
const errors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
]);

type Texts = (string | null)[];

/** A sheet has no more columns. */
const WIDEST = 16_384;

/** The rows of one sheet for the columns `paths`. */
export const readExcel: Reader = async (connection, file, { paths = [], ...format }) =>
  (
    await readSheet(
      connection,
      file,
      paths.map((path) => [path]),
      format,
    )
  ).rows(paths);

/**
 * One sheet of a workbook, streamed into a table of text. The header is row `headerRow`, or the first row that holds one column of each
 * list `wanted`, as `spelled` calls them; rows above it are titles and rows without a value are nothing. A record's line is its row in the sheet.
 * Throws Refused when no row is such a header.
 */
export async function readSheet(
  connection: DuckDBConnection,
  file: ReadableFile,
  wanted: readonly (readonly string[])[],
  { headerRow, headers }: Pick<FormatOptions, 'headerRow' | 'headers'>,
  spelled: (names: readonly string[]) => readonly string[] = (names) => names,
): Promise<SheetRead> {
  const { sheet, name } = file;
  if (sheet === undefined) throw new Error(`${name} is no sheet of a workbook`);
  const spoken = [...new Set(wanted.map((one) => one.join('” or “')))];
  const repeat = new Repeater(sheet.merged);
  const filled = new FilledCellsReader(sheet.filled);
  let header:
    | { readonly row: number; readonly columns: readonly string[]; readonly written: string[]; readonly last: number }
    | undefined;
  let unheaded: string | undefined;
  const failed: Failed[] = [];
  let nearest: { row: number; lacks: string[]; names: string[] } | undefined;
  let table: TextTable | undefined;
  let headings: readonly Heading[] | undefined;
  const heads: { readonly index: number; readonly texts: Texts }[] = [];
  // of several rows at the head nobody knows how many there are before the last that may be one
  const settle = async (): Promise<void> => {
    const several = headerOf(
      heads.map(({ texts }) => texts),
      headers,
    );
    const last = heads[Math.min(several.rows, heads.length) - 1]?.index ?? 0;
    header = { row: heads[0]?.index ?? 0, columns: distinctNames(several.names), written: [...several.names], last };
    ({ headings } = several);
    table = await TextTable.create(connection, header.columns);
    for (const { index, texts } of heads.slice(several.rows)) add(index, texts);
  };
  const add = (index: number, texts: Readonly<Texts>): void => {
    if (table === undefined) return;
    const cells = Array.from(header?.columns ?? [], (_, column) => texts[column] ?? null);
    table.add(index + 1, cells);
    failed.push(...failedIn(table.rows, cells));
  };
  try {
    for await (const { index, values } of rowsOf(file, sheet)) {
      const own = values.map((value, column) => cellText(value, filled.pattern(index, column)));
      const texts = repeat.row(index, own, header?.columns.length);
      if (header === undefined || table === undefined) {
        if (headerRow !== undefined && index < headerRow - 1) continue;
        if (headers !== undefined) {
          heads.push({ index, texts });
          if (heads.length === HEADER_ROWS) await settle();
          continue;
        }
        if (headerRow !== undefined && index > headerRow - 1) break;
        const written = namesIn(texts);
        const names = [...spelled(written)];
        const lacks = wanted
          .filter((one) => !one.some((column) => names.includes(column)))
          .map((one) => one.join('” or “'));
        if (nearest === undefined || lacks.length < nearest.lacks.length) nearest = { row: index + 1, lacks, names };
        if (lacks.length > 0) {
          if (headerRow === undefined) continue;
          throw noHeader(name, spoken, nearest, headerRow);
        }
        header = { row: index, columns: distinctNames(names), written, last: repeat.lastRowOf(index) };
        table = await TextTable.create(connection, header.columns);
      } else if (index > header.last && own.some((text) => text !== null && text.trim() !== '')) {
        unheaded ??= underNoHeading(index + 1, own, header.written);
        add(index, texts);
      }
    }
    if (header === undefined && heads.length > 0) await settle();
  } catch (cause) {
    await table?.discard();
    throw cause;
  }
  if (header === undefined || table === undefined) throw noHeader(name, spoken, nearest, headerRow);
  const all = table.finish();
  return {
    columns: header.columns,
    written: header.written,
    ...(headings === undefined ? {} : { headings }),
    ...(unheaded === undefined ? {} : { unheaded }),
    headerRow: header.row + 1,
    rows: (columns) => withoutErrors(all, failed, columns),
  };
}

/** What the library cannot read is the file's fault; what happens to its rows here is not. */
async function* rowsOf({ path, name }: ReadableFile, sheet: Sheet): ReturnType<typeof streamXlsxRows> {
  try {
    yield* streamXlsxRows(await readFile(path), { sheet: sheet.name });
  } catch (cause) {
    throw cutOff(name, cause);
  }
}

/** A cell that holds the error of a formula: the record, from 1, and the column, from 0. */
interface Failed {
  readonly record: number;
  readonly column: number;
  readonly text: string;
}

function failedIn(record: number, texts: Readonly<Texts>): Failed[] {
  return texts.flatMap((written, column) => {
    const text = written?.trim() ?? '';
    return errors.has(text) ? [{ record, column, text }] : [];
  });
}

/** The rows without those that hold an error in one of these columns, which cannot be read. */
function withoutErrors(all: RawRows, failed: readonly Failed[], columns: readonly string[]): RawRows {
  const place = ({ column }: Failed): number => columns.indexOf(all.columns[column] ?? '');
  const first = new Map<number, Failed>();
  for (const one of failed) {
    const known = first.get(one.record);
    if (place(one) >= 0 && (known === undefined || place(one) < place(known))) first.set(one.record, one);
  }
  if (first.size === 0) return all;
  const records = [...first.keys()];
  const rows = `${all.numbered} where record_number not in (select unnest([${records.join(', ')}]::bigint[]))`;
  return {
    ...all,
    relation: `(select * exclude (record_number) from ${rows})`,
    numbered: `(select * from ${rows})`,
    async unreadable() {
      const places = await all.locate(records);
      return [...first.values()].map(({ column, text }, index) => ({
        ...(places[index] ?? { line: 0, raw: '' }),
        column: all.columns[column] ?? '',
        says: `The cell in “${all.columns[column] ?? ''}” holds the error ${text}.`,
        remedy: 'Correct the formula in the workbook, or what it looks up, and save it again.',
      }));
    },
  };
}

function noHeader(
  name: string,
  wanted: readonly string[],
  nearest: { row: number; lacks: string[]; names: string[] } | undefined,
  headerRow: number | undefined,
): Refused {
  const spoken = (names: readonly string[]): string =>
    names
      .filter((one) => one !== '')
      .map((one) => `“${one}”`)
      .join(', ');
  if (nearest === undefined) {
    const where = headerRow === undefined ? 'The sheet is empty.' : `Row ${headerRow} of the sheet is empty.`;
    return refuse(name, where, 'Correct “sheet” or “header_row” under this source in hearth.yaml.');
  }
  const { row, lacks, names } = nearest;
  const nothing = lacks.length === wanted.length && headerRow === undefined;
  return refuse(
    name,
    nothing
      ? `No row of the sheet holds any of the columns ${spoken(wanted)}.`
      : `${headerRow === undefined ? 'No row of the sheet holds all columns. ' : ''}Row ${row} lacks ${spoken(lacks)}; it has ${spoken(names)}.`,
    'Correct the columns, “sheet” or “header_row” under this source in hearth.yaml, or ask for the workbook that has them.',
  );
}

/** The texts of a row as names of columns, up to the last that is one: sheets are often formatted far to the right. */
function namesIn(texts: Readonly<Texts>): string[] {
  const names = texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** “D7”: the cell of a row, from 1, and a column, from 0. */
export const cellName = (row: number, column: number): string => `${colToLetter(column)}${row}`;

function underNoHeading(row: number, texts: Readonly<Texts>, headings: readonly string[]): string | undefined {
  const column = texts.findIndex(
    (text, index) => (headings[index] ?? '') === '' && text !== null && text.trim() !== '',
  );
  return column < 0 ? undefined : cellName(row, column);
}

/** Repeats the text of merged cells where a reader sees it: in every row and column they cover. */
class Repeater {
  readonly #merged: readonly MergedCells[];
  readonly #open = new Map<MergedCells, string | null>();
  #next = 0;

  constructor(merged: readonly MergedCells[]) {
    this.#merged = [...merged].sort((a, b) => a.top - b.top);
  }

  /** The texts of a row, in up to `width` columns, with those of merged cells; rows come in ascending order. */
  row(index: number, own: Readonly<Texts>, width = WIDEST): Texts {
    const texts = [...own];
    for (; (this.#merged[this.#next]?.top ?? Infinity) <= index; this.#next += 1) {
      const cells = this.#merged[this.#next];
      // a row that holds nothing is not in the file: then neither is a text to repeat
      if (cells !== undefined) this.#open.set(cells, cells.top === index ? (own[cells.left] ?? null) : null);
    }
    for (const [cells, text] of this.#open) {
      if (cells.bottom < index) this.#open.delete(cells);
      else for (let column = cells.left; column <= cells.right && column < width; column += 1) texts[column] = text;
    }
    return Array.from(texts, (text) => text ?? null);
  }

  /** The last row of the merged cells in a row, which may be a header of several rows. */
  lastRowOf(index: number): number {
    return Math.max(index, ...[...this.#open.keys()].map(({ bottom }) => bottom));
  }
}
