import { readCsv } from './csv.ts';
import { readExcel } from './excel.ts';
import { readJson } from './json.ts';
import { readParquet } from './parquet.ts';
import type { FormatOptions, Reader } from './reader.ts';
import { readXml } from './xml.ts';

const readers: Record<FormatOptions['kind'], Reader> = {
  csv: readCsv,
  tsv: readCsv,
  parquet: readParquet,
  json: readJson,
  xml: readXml,
  excel: readExcel,
};

/** The reader of a format. */
export const readerFor = (kind: FormatOptions['kind']): Reader => readers[kind];
