import { crc32 } from 'node:zlib';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import type { Entry, ZipFile } from 'yauzl';
import type { Limits } from '../configuration.ts';
import { Refused, refuse } from '../errors.ts';
import type { LandedFile } from '../land.ts';
import { columnOf, filledBy, FilledCellsFinder } from './excel-zeros.ts';
import type { FormatOptions, MergedCells, Sheet } from './reader.ts';
import { requireFormat } from './recognise.ts';
import { localName } from './xml-parse.ts';
import { isSameSheet } from '../source.ts';
import { contents, damaged, openArchive } from './zip.ts';

/** A workbook is read with its compressed bytes and its shared texts in memory; a larger one is a database by now. */
const WORKBOOK_BYTES = 300_000_000;
const PART_BYTES = 300_000_000;

const tooLarge = (name: string) =>
  refuse(name, 'The workbook is too large to be read as one.', 'Save its sheets as CSV (UTF-8) and send those.');

/** The sheets of a workbook that a source reads, each as a file of its own named "week3.xlsx, sheet March". Throws Refused. */
export const sheetsOf = (
  file: LandedFile,
  wanted: FormatOptions['sheets'],
  limits: Limits,
): Promise<(LandedFile & { readonly sheet: Sheet })[]> =>
  openWorkbook(file, limits, (listed) => choose(listed, wanted, file.name));

/** The same for the sheets that `chosen` takes out of all there are. */
export async function openWorkbook(
  file: LandedFile,
  limits: Limits,
  chosen: (listed: readonly Listed[]) => readonly Listed[],
): Promise<(LandedFile & { readonly sheet: Sheet })[]> {
  if (file.form !== 'zip') await requireFormat(file, 'excel');
  const archive = await openArchive(file);
  try {
    const parts = new Map((await contents(archive, file, limits)).map((entry) => [entry.fileName, entry]));
    requireWorkbook(file.name, parts);
    if (file.bytes > WORKBOOK_BYTES) throw tooLarge(file.name);
    for (const [name, part] of parts) {
      if (!name.startsWith('xl/worksheets/') && part.uncompressedSize > PART_BYTES) throw tooLarge(file.name);
    }
    const read = (path: string): Promise<string> => textOf(archive, parts.get(path), file.name);
    const listed = listSheets(await read('xl/workbook.xml'), await read('xl/_rels/workbook.xml.rels'));
    const styles = parts.has('xl/styles.xml') ? fillingStyles(await read('xl/styles.xml')) : new Map<string, string>();
    const sheets: (LandedFile & { sheet: Sheet })[] = [];
    for (const { name, path } of chosen(listed)) {
      const layout = await layoutOf(archive, parts.get(path), file.name, styles);
      sheets.push({ ...file, name: `${file.name}, sheet ${name}`, sheet: { name, ...layout } });
    }
    // the texts of all sheets stand in one part; read through, it proves to be whole
    await readThrough(archive, parts.get('xl/sharedStrings.xml'), file.name, () => undefined);
    return sheets;
  } catch (cause) {
    throw cause instanceof Refused ? cause : damaged(file.name, cause);
  } finally {
    archive.close();
  }
}

function requireWorkbook(name: string, parts: ReadonlyMap<string, Entry>): void {
  if (parts.has('xl/workbook.xml')) return;
  if (parts.has('xl/workbook.bin')) {
    throw refuse(name, 'This is a binary Excel workbook (.xlsb).', 'Open it in Excel and save it as .xlsx.');
  }
  throw refuse(
    name,
    'This is a zip archive, but not an Excel workbook.',
    'Correct “format” under this source in hearth.yaml, or send the right file.',
  );
}

export interface Listed {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** The sheets that hold cells, in the order of their tabs. */
function listSheets(workbook: string, relations: string): Listed[] {
  const targets = new Map<string, string>();
  eachElement(relations, 'Relationship', ({ Id = '', Type = '', Target = '' }) => {
    if (Type.endsWith('/worksheet')) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: Listed[] = [];
  eachElement(workbook, 'sheet', ({ name = '', state, ...rest }) => {
    const relation = Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const path = targets.get(relation);
    if (path !== undefined) sheets.push({ name, path, hidden: state === 'hidden' || state === 'veryHidden' });
  });
  return sheets;
}

function choose(sheets: readonly Listed[], wanted: FormatOptions['sheets'], name: string): Listed[] {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const names = (some: readonly Listed[]): string => some.map((sheet) => `“${sheet.name}”`).join(', ');
  if (wanted === 'all') {
    if (visible.length > 0) return visible;
    throw refuse(name, 'Every sheet of the workbook is hidden.', `Name those to read as “sheet”: ${names(sheets)}.`);
  }
  if (wanted === undefined) {
    const [only, ...others] = visible;
    if (only !== undefined && others.length === 0) return [only];
    throw refuse(
      name,
      `The workbook has ${visible.length} sheets: ${names(visible)}.`,
      'Say which to read in hearth.yaml: “format: { kind: excel, sheet: … }” with a name, a list of names, or all.',
    );
  }
  return wanted.map((one) => {
    const found = sheets.find((sheet) => sheet.name === one) ?? sheets.find((sheet) => isSameSheet(sheet.name, one));
    if (found !== undefined) return found;
    throw refuse(
      name,
      `The workbook has no sheet “${one}”. Its sheets are ${names(sheets)}.`,
      'Correct “sheet” under this source in hearth.yaml, or ask for the workbook that has it.',
    );
  });
}

function eachElement(xml: string, element: string, visit: (attributes: Record<string, string>) => void): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }: { name: string; attributes: Record<string, SaxesAttributePlain | string> }) => {
      if (localName(name) === element) visit(attributes as Record<string, string>);
    },
  );
  parser.write(xml).close();
}

async function textOf(archive: ZipFile, part: Entry | undefined, name: string): Promise<string> {
  if (part === undefined) throw damaged(name);
  const pieces: Buffer[] = [];
  await readThrough(archive, part, name, (piece) => pieces.push(piece));
  return Buffer.concat(pieces).toString('utf8');
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"/g;
/** Longer than any mergeCell element, so that one which two pieces share is found. */
const OVERLAP = 200;

/** Merged cells stand after all rows of a sheet, and the rows cannot be understood without them; nor without how they show numbers. */
async function layoutOf(
  archive: ZipFile,
  part: Entry | undefined,
  name: string,
  styles: ReadonlyMap<string, string>,
): Promise<Pick<Sheet, 'merged' | 'filled'>> {
  const merged = new Map<string, MergedCells>();
  const filled = new FilledCellsFinder(styles);
  let tail = '';
  await readThrough(archive, part, name, (piece) => {
    const written = piece.toString('latin1');
    filled.look(written);
    const text = tail + written;
    for (const [, left = '', top = '', right = '', bottom = ''] of text.matchAll(MERGED)) {
      const cells = { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
      merged.set(`${left}${top}`, cells);
    }
    tail = text.slice(-OVERLAP);
  });
  return { merged: [...merged.values()], filled: filled.finish() };
}

/** The styles of cells that fill up their numbers with zeros: the pattern by the style’s number. */
function fillingStyles(styles: string): Map<string, string> {
  const patterns = new Map<string, string>();
  eachElement(styles, 'numFmt', ({ numFmtId = '', formatCode = '' }) => {
    const pattern = filledBy(formatCode);
    if (pattern !== undefined) patterns.set(numFmtId, pattern);
  });
  const found = new Map<string, string>();
  const [cells = ''] = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(styles) ?? [];
  if (patterns.size === 0 || cells === '') return found;
  for (const [style, [opening]] of [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
    const pattern = patterns.get(/\snumFmtId="([0-9]+)"/.exec(opening)?.[1] ?? '');
    if (pattern !== undefined) found.set(String(style), pattern);
  }
  return found;
}

/** Unpacks a part piece by piece; no more comes out than the archive claims, which `contents` has held to the limits. */
async function readThrough(
  archive: ZipFile,
  part: Entry | undefined,
  name: string,
  look: (piece: Buffer) => void,
): Promise<void> {
  if (part === undefined) return;
  let crc = 0;
  for await (const piece of (await archive.openReadStreamPromise(part)) as AsyncIterable<Buffer>) {
    crc = crc32(piece, crc);
    look(piece);
  }
  if (crc !== part.crc32) throw damaged(name);
}
