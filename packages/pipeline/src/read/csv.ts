import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { literal } from '../duckdb.ts';
import { refuse, type Refused } from '../errors.ts';
import { HEADER_ROWS, headerOf } from './headers.ts';
import { requireFormat } from './recognise.ts';
import { findRecords, readHeader } from './records.ts';
import type { Reader, UnreadableRecord } from './reader.ts';

/** DuckDB's word for a quotation mark that is opened and not closed where the value ends. */
const unclosed = 'UNQUOTED VALUE';

/** What DuckDB says about a record it cannot split, in plain words. */
const faults: Record<string, { says: string; remedy: string }> = {
  'MISSING COLUMNS': {
    says: 'The row has fewer columns than the header.',
    remedy: 'Look for a line break inside a value, or a row that was cut off.',
  },
  'TOO MANY COLUMNS': {
    says: 'The row has more columns than the header.',
    remedy: 'Put values that contain the separator in quotation marks.',
  },
  [unclosed]: {
    says: 'A quotation mark is opened and not closed.',
    remedy: 'Double the quotation marks inside values, or remove the stray one.',
  },
  'LINE SIZE OVER MAXIMUM': {
    says: 'The row is longer than two million characters.',
    remedy: 'Look for a quotation mark that is never closed.',
  },
};
const otherFault = { says: 'The row cannot be read.', remedy: 'Export the file again.' };

let opened = 0;

/** Comma or tab separated text, every value as text; DuckDB splits, we cast. */
export const readCsv: Reader = async (connection, file, format) => {
  await requireFormat(file, format.kind);
  const delimiter = format.delimiter ?? (format.kind === 'tsv' ? '\t' : ',');
  const quote = format.quote ?? '"';
  const skipLines = format.skipLines ?? 0;
  const most = format.headers === undefined ? 1 : HEADER_ROWS;
  const first = readHeader(firstBytes(file.path), { delimiter, quote, skipLines }, most);
  if (first === undefined || (first[0] ?? []).every((column) => column === '')) {
    throw refuse(
      file.name,
      'The file has no header row.',
      'Send the file with the names of its columns in the first row.',
    );
  }
  const header = headerOf(first, format.headers);
  const headerRows = format.columns === undefined ? header.rows : 0;
  const names = unquoted(header.names);
  const columns = format.columns ?? distinctNames(names);
  const repeats = format.columns === undefined ? repeatsIn(names, columns) : [];
  const rejects = `rejects_${(opened += 1)}`;
  const options = [
    'auto_detect = false',
    // of several header rows DuckDB would take the second for values
    `header = ${headerRows === 1}`,
    `skip = ${headerRows > 1 ? skipLines + headerRows : skipLines}`,
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(format.escape ?? quote)}`,
    ...(format.nothing === undefined ? [] : [`nullstr = ['', ${literal(format.nothing)}]`]),
    `columns = {${columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ')}}`,
    ...(format.shortRows === true ? ['null_padding = true'] : []),
    'store_rejects = true',
    `rejects_table = '${rejects}'`,
    `rejects_scan = '${rejects}_scans'`,
  ];
  const relation = `read_csv(${literal(file.path)}, ${options.join(', ')})`;

  const { escape } = format;
  const dialect = {
    delimiter,
    quote,
    skipLines,
    headerRows,
    ...(escape === undefined ? {} : { escape }),
  };
  const rejected = async (): Promise<(UnreadableRecord & { start: number })[]> => {
    const found = await connection.runAndReadAll(
      `select line_byte_position::double, max(error_type::varchar) from ${rejects} group by all order by 1`,
    );
    const positions = found.getRows().map(([position]) => Number(position) - 1);
    const errors = found.getRows().map(([, error]) => String(error));
    return findRecords(file.path, { ...dialect, positions }).map(({ line, raw, start }, index) => {
      const error = errors[index] ?? '';
      if (error === unclosed && raw.includes('\n')) throw refuseUnclosed(file.name, line);
      return { line, raw, start, ...(faults[error] ?? otherFault) };
    });
  };

  return {
    columns,
    repeats,
    ...(header.headings === undefined ? {} : { headings: header.headings }),
    relation,
    numbered: `(select row_number() over () as record_number, * from ${relation})`,
    unreadable: async () => (await rejected()).map(({ line, raw, says, remedy }) => ({ line, raw, says, remedy })),
    async locate(recordNumbers) {
      const leftOut = new Set((await rejected()).map(({ start }) => start));
      const records = findRecords(file.path, {
        ...dialect,
        recordNumbers,
        leftOut,
        blankLines: columns.length > 1 ? 'left out' : 'records',
      });
      return records.map(({ line, raw }) => ({ line, raw }));
    },
    async close() {
      await connection.run(`drop table if exists ${rejects}; drop table if exists ${rejects}_scans`);
    },
  };
};

export function firstBytes(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(1 << 20, fstatSync(handle).size));
    return buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** Such a quotation mark swallows the rows after it, and how many nobody can say: then the file is refused, not a row. */
const refuseUnclosed = (name: string, line: number): Refused =>
  refuse(
    name,
    `A quotation mark is opened on line ${line} and not closed, so it cannot be told where the rows after it begin.`,
    'Double the quotation marks inside values, or remove the stray one, and send the file again.',
  );

/** Some dumps write the names of columns in single quotes, and the values in double ones. */
const unquoted = (names: readonly string[]): readonly string[] =>
  names.every((name) => /^'.+'$/.test(name)) ? names.map((name) => name.slice(1, -1)) : names;

/** The columns whose heading an earlier one has, each with that one. */
const repeatsIn = (names: readonly string[], columns: readonly string[]): (readonly [string, string])[] =>
  names.flatMap((name, index) => {
    const first = names.indexOf(name);
    return name === '' || first === index ? [] : [[columns[first] ?? '', columns[index] ?? ''] as const];
  });

/** Column names as DuckDB can hold them: empty ones and repeats are numbered, as in name, name_2. */
export function distinctNames(names: readonly string[]): string[] {
  const written = new Set(names.map((name) => name.toLowerCase()));
  // readers number their records under this name
  const taken = new Set(['record_number']);
  return names.map((name, index) => {
    const plain = name === '' ? `column ${index + 1}` : name;
    let distinct = plain;
    for (
      let times = 2;
      taken.has(distinct.toLowerCase()) || (times > 2 && written.has(distinct.toLowerCase()));
      times += 1
    )
      distinct = `${plain}_${times}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
