import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { zipFile } from './zip-file.ts';

export type Rows = readonly (readonly CellValue[])[];

/** What a sheet of a workbook holds; `merged` as in Excel ("A5:A9"), `cells` as the XML of a sheet writes them. */
export interface SheetContent {
  readonly rows?: Rows;
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

const place = (reference: string): { row: number; col: number } => {
  const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(reference) ?? [];
  return {
    row: Number(digits) - 1,
    col: [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
};

/** A workbook as bytes: sheets by name, each as its rows or with more about it. */
export async function workbook(
  sheets: Readonly<Record<string, Rows | SheetContent>>,
  more: { dateSystem?: '1900' | '1904'; password?: string } = {},
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([name, content]) => {
    const { rows = [], merged = [], hidden } = 'map' in content ? { rows: content } : content;
    const merges = merged.map((range) => {
      const [from = '', to = ''] = range.split(':');
      const [start, end] = [place(from), place(to)];
      return { startRow: start.row, startCol: start.col, endRow: end.row, endCol: end.col };
    });
    return { name, rows: rows.map((row) => [...row]), merges, ...(hidden === undefined ? {} : { hidden }) };
  });
  const { dateSystem = '1900', password } = more;
  const encryption = password === undefined ? {} : { encryption: { password, spinCount: 1000 } };
  return Buffer.from(await writeXlsx({ sheets: written, dateSystem, ...encryption }));
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet from the XML of its rows, for what other programs write. Style 1 is a date, style 2 a time of day. */
export function rawWorkbook(rows: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${namespaces}><sheets><sheet name="March" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${namespaces}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
