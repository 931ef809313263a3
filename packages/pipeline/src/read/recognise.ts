import { open } from 'node:fs/promises';
import { refuse } from '../errors.ts';
import type { FormatOptions, ReadableFile } from './reader.ts';

type Seen = 'web page' | 'XML' | 'JSON' | 'Parquet' | 'something else';

/**
 * Refuses a file that plainly is not of the declared format: a web page that asks to sign in saved as export.csv, XML named
 * .csv, a Parquet file cut off. What may be a table of text is left to the reader.
 */
export async function requireFormat(file: ReadableFile, kind: FormatOptions['kind']): Promise<void> {
  const { start, end } = await ends(file.path);
  const seen = recognise(start);
  if (seen === 'web page') {
    throw refuse(
      file.name,
      'This is a web page, not data.',
      'Open it in a browser: often it asks to sign in or says what went wrong. Then export again.',
    );
  }
  if (kind === 'excel') {
    throw refuse(file.name, `This is not an Excel workbook: it begins with ${quoted(start)}.`, say(seen));
  }
  if (kind === 'parquet') {
    if (seen !== 'Parquet')
      throw refuse(file.name, `This is not a Parquet file: it begins with ${quoted(start)}.`, say(seen));
    if (!end.endsWith('PAR1')) throw cutOff(file.name);
    return;
  }
  if (kind === 'xml' && seen !== 'XML') {
    throw refuse(file.name, `This is not XML: it begins with ${quoted(start)}.`, say(seen));
  }
  if (kind === 'json' && seen !== 'JSON') {
    throw refuse(file.name, `This is not JSON: it begins with ${quoted(start)}.`, say(seen));
  }
  // DuckDB takes a list that is never closed
  if (kind === 'json' && !end.trimEnd().endsWith(/^[^[{]*\[/.test(start) ? ']' : '}')) throw cutOff(file.name);
  if (kind === 'csv' || kind === 'tsv') {
    if (seen === 'XML' || seen === 'Parquet')
      throw refuse(file.name, `This is ${seen}, not ${kind.toUpperCase()}.`, say(seen));
    if (isNoText(start))
      throw refuse(
        file.name,
        'This is no text: it holds characters that no table has.',
        'Export it again, or copy it again; nothing was read from it.',
      );
  }
}

export const cutOff = (name: string, cause?: unknown) =>
  refuse(name, 'The file is cut off or damaged.', 'Copy it again, or ask for it again; nothing was read from it.', {
    cause,
  });

function recognise(start: string): Seen {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.startsWith('PAR1')) return 'Parquet';
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html)\b/i.test(text)) return 'web page';
  if (/^<[?!a-zA-Z_]/.test(text)) return 'XML';
  return /^(\{|\[)/.test(text) ? 'JSON' : 'something else';
}

/** Control characters other than those that part lines, columns and files: one may be a slip, many are another kind of file. */
const isNoText = (start: string): boolean => start.includes('\0') || Array.from(start).filter(isControl).length > 2;
const isControl = (character: string): boolean => character < '\u001a' && !/\s/.test(character);

const say = (seen: Seen): string =>
  seen === 'something else' || seen === 'web page'
    ? 'Correct "format" under this source in hearth.yaml, or send the right file.'
    : `Say "format: ${seen.toLowerCase()}" under this source in hearth.yaml, or send the right file.`;

const quoted = (start: string): string =>
  `“${start
    .slice(0, 20)
    .replace(/[^\u0020-\u007e]+/g, ' ')
    .trim()}”`;

/** The first kilobytes and the last bytes, a character for each byte. */
async function ends(path: string): Promise<{ start: string; end: string }> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const start = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const end = await handle.read(Buffer.alloc(256), 0, 256, Math.max(0, size - 256));
    return {
      start: start.buffer.toString('latin1', 0, start.bytesRead),
      end: end.buffer.toString('latin1', 0, end.bytesRead),
    };
  } finally {
    await handle.close();
  }
}
