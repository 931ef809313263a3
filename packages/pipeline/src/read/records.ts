import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const newline = 10;
const carriageReturn = 13;
const space = 32;
const byteOrderMark = [0xef, 0xbb, 0xbf];

const hasByteOrderMark = (bytes: Uint8Array): boolean => byteOrderMark.every((byte, index) => bytes[index] === byte);

interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** What stands before a quotation mark inside a value, where that is not another. */
  readonly escape?: string;
  readonly skipLines: number;
}

/** The values of the first whole records, up to `most`; undefined when there is none. */
export function readHeader(
  bytes: Buffer,
  { delimiter, quote, skipLines }: Dialect,
  most = 1,
): readonly (readonly string[])[] | undefined {
  let text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  for (let skipped = 0; skipped < skipLines; skipped += 1) {
    const end = text.indexOf('\n');
    if (end < 0) return undefined;
    text = text.slice(end + 1);
  }
  const records: string[][] = [];
  let values: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (quoted && character !== undefined) {
      if (character !== quote) value += character;
      else if (text[at + 1] === quote) {
        value += quote;
        at += 1;
      } else quoted = false;
    } else if (quoted) break;
    else if (character === quote && (value === '' || value === ' ')) quoted = true;
    else if (character === delimiter) {
      values.push(value.trim());
      value = '';
    } else if (character === undefined || character === '\n' || character === '\r') {
      values.push(value.trim());
      const isBlank = values.length === 1 && values[0] === '';
      if (isBlank && records.length === 0) break;
      if (!isBlank) records.push(values);
      if (records.length === most) break;
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      values = [];
      value = '';
    } else value += character;
  }
  return records.length === 0 ? undefined : records;
}

export interface FoundRecord {
  /** Physical line on which the record begins, from 1. */
  readonly line: number;
  readonly raw: string;
  /** The byte at which it begins. */
  readonly start: number;
}

export type Wanted = Dialect & {
  /** How many records at the beginning name the columns. */
  readonly headerRows: number;
} & (
    | { readonly positions: readonly number[] }
    | {
        readonly recordNumbers: readonly number[];
        readonly leftOut: ReadonlySet<number>;
        readonly blankLines: 'left out' | 'records';
      }
  );

/** Where in a value a byte stands. A quotation mark opens a quoted value at its start only, or after one blank, as for DuckDB. */
type Place = 'start' | 'blank' | 'bare' | 'quoted' | 'escaped' | 'closed';

/**
 * Finds records in a delimited file by a byte of theirs (`positions`; it may also be in the line ends before them, as DuckDB
 * reports it) or by number, both ascending. DuckDB neither counts lines inside quotes nor blank ones, so lines are counted
 * here, in one pass over the bytes.
 */
export function findRecords(path: string, wanted: Wanted): FoundRecord[] {
  const total = 'positions' in wanted ? wanted.positions.length : wanted.recordNumbers.length;
  const found: FoundRecord[] = [];
  if (total === 0) return found;
  const quote = wanted.quote.charCodeAt(0);
  const delimiter = wanted.delimiter.charCodeAt(0);
  const escape = wanted.escape?.charCodeAt(0);
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(Math.min(1 << 20, fstatSync(handle).size + 1));
  let line = 1;
  let recordLine = 1;
  let start = 0;
  let kept: Buffer[] = [];
  let place = 'start' as Place;
  let offset = 0;
  let linesToSkip = wanted.skipLines;
  let headers = wanted.headerRows;
  let number = 0;
  let blank = true;
  let afterReturn = false;

  const isWanted = (bytes: number): boolean => {
    if ('positions' in wanted) return !blank && (wanted.positions[found.length] ?? Infinity) < start + bytes;
    if (wanted.leftOut.has(start) || (blank && wanted.blankLines === 'left out')) return false;
    number += 1;
    return wanted.recordNumbers[found.length] === number;
  };
  const end = (tail: Buffer, next: number): void => {
    if (linesToSkip > 0) linesToSkip -= 1;
    else if (headers > 0) headers -= 1;
    else if (isWanted(kept.reduce((bytes, { length }) => bytes + length, tail.length))) {
      const raw = Buffer.concat([...kept, tail])
        .toString('utf8')
        .replace(/\r$/, '');
      found.push({ line: recordLine, raw, start });
    }
    kept = [];
    start = next;
    recordLine = line;
    blank = true;
    place = 'start';
  };
  const step = (byte: number): void => {
    if (place === 'escaped') place = 'quoted';
    else if (place === 'quoted' && byte === escape) place = 'escaped';
    else if (byte === quote) place = place === 'quoted' ? 'closed' : place === 'bare' ? 'bare' : 'quoted';
    else if (place === 'quoted') return;
    else if (byte === delimiter) place = 'start';
    else place = byte === space && place === 'start' ? 'blank' : 'bare';
  };
  try {
    while (found.length < total) {
      const size = readSync(handle, buffer, 0, buffer.length, offset);
      if (size === 0) {
        if (kept.length > 0) end(Buffer.alloc(0), offset);
        break;
      }
      let from = offset === 0 && hasByteOrderMark(buffer) ? byteOrderMark.length : 0;
      if (from > 0) start = from;
      for (let at = from; at < size && found.length < total; at += 1) {
        const byte = buffer[at] ?? 0;
        const inQuotes = (place === 'quoted' || place === 'escaped') && linesToSkip === 0;
        if (afterReturn && byte !== newline && !inQuotes) {
          // a carriage return alone ends a line as well
          line += 1;
          end(buffer.subarray(from, at), offset + at);
          from = at;
        }
        afterReturn = byte === carriageReturn && !inQuotes;
        if (byte === newline) {
          line += 1;
          if (!inQuotes) {
            end(buffer.subarray(from, at), offset + at + 1);
            from = at + 1;
          }
        } else if (!afterReturn) {
          blank = false;
          step(byte);
        }
      }
      if (from < size) kept.push(Buffer.from(buffer.subarray(from, size)));
      offset += size;
    }
  } finally {
    closeSync(handle);
  }
  return found;
}
