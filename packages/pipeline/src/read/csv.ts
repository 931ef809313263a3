import { closeSync, openSync, readSync } from 'node:fs';
import { literal } from '../duckdb.ts';
import { refuse } from '../errors.ts';
import { requireFormat } from './recognise.ts';
import { findRecords, readHeader } from './records.ts';
import type { Reader, UnreadableRecord } from './reader.ts';

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
  'UNQUOTED VALUE': {
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
  const header = readHeader(firstBytes(file.path), { delimiter, quote, skipLines });
  if (header === undefined || header.names.every((column) => column === '')) {
    throw refuse(
      file.name,
      'The file has no header row.',
      'Send the file with the names of its columns in the first row.',
    );
  }
  const columns = format.columns ?? distinctNames(header.names);
  const rejects = `rejects_${(opened += 1)}`;
  const options = [
    'auto_detect = false',
    `header = ${format.columns === undefined}`,
    `skip = ${skipLines}`,
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(quote)}`,
    `columns = {${columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ')}}`,
    'store_rejects = true',
    `rejects_table = '${rejects}'`,
    `rejects_scan = '${rejects}_scans'`,
  ];
  const relation = `read_csv(${literal(file.path)}, ${options.join(', ')})`;

  const unreadable = async (): Promise<(UnreadableRecord & { position: number })[]> => {
    const found = await connection.runAndReadAll(
      `select line_byte_position::double, any_value(error_type::varchar), any_value(csv_line)
       from ${rejects} group by all order by 1`,
    );
    const positions = found.getRows().map(([position]) => Number(position) - 1);
    const placed = findRecords(file.path, {
      quote,
      skipLines,
      header: format.columns === undefined,
      starts: positions,
    });
    return found.getRows().map(([, error, raw], index) => ({
      line: placed[index]?.line ?? 0,
      raw: String(raw ?? ''),
      position: positions[index] ?? 0,
      ...(faults[String(error)] ?? otherFault),
    }));
  };

  return {
    columns,
    relation,
    numbered: `(select row_number() over () as record_number, * from ${relation})`,
    unreadable,
    async locate(recordNumbers) {
      const leftOut = new Set((await unreadable()).map(({ position }) => position));
      const records = findRecords(file.path, {
        quote,
        skipLines,
        header: format.columns === undefined,
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

function firstBytes(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(1 << 20);
    return buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** Column names as DuckDB can hold them: empty ones and repeats are numbered, as in name, name_2. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((written, index) => {
    const plain = written === '' ? `column ${index + 1}` : written;
    const folded = plain.toLowerCase();
    const times = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, times);
    return times === 1 ? plain : `${plain}_${times}`;
  });
}
