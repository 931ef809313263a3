import type { DuckDBConnection } from '@duckdb/node-api';
import { refuse } from '../errors.ts';
import type { FormatOptions, RawRows, ReadableFile, Reader } from './reader.ts';
import { requireFormat } from './recognise.ts';
import { TextTable } from './text-table.ts';
import { parseXml, type XmlHandler } from './xml-parse.ts';
import { RowCollector } from './xml-rows.ts';

export interface XmlRead {
  /** The rows for each format asked for, in that order; none where the file does not have the element. */
  readonly rows: readonly RawRows[];
  /** How often each element occurs directly below the root, by local name. */
  readonly entities: ReadonlyMap<string, number>;
}

/** XML in one pass, streaming: rows are the elements of one name, columns the texts at their paths. */
export const readXml: Reader = async (connection, file, format) => {
  const [rows] = (await readXmlAll(connection, file, [format])).rows;
  if (!rows) throw new Error('no rows for a format');
  return rows;
};

/** Several kinds of rows of the same file in one pass. Throws Refused when it is not XML, not well-formed or cut off. */
export async function readXmlAll(
  connection: DuckDBConnection,
  file: ReadableFile,
  formats: readonly FormatOptions[],
): Promise<XmlRead> {
  await requireFormat(file, 'xml');
  const tables: TextTable[] = [];
  try {
    const collectors: RowCollector[] = [];
    for (const { element, paths = [], each, orNone } of formats) {
      if (element === undefined) {
        throw refuse(
          file.name,
          'It is not said which element of the XML is one row.',
          'Name it as "element" in hearth.yaml.',
        );
      }
      const table = await TextTable.create(connection, paths);
      tables.push(table);
      const wanted = {
        element,
        paths,
        ...(each === undefined ? {} : { each }),
        ...(orNone === undefined ? {} : { orNone }),
      };
      collectors.push(new RowCollector(wanted, (line, values) => table.add(line, values)));
    }
    const counter = new EntityCounter();
    await parseXml(file, together([counter, ...collectors]));
    return { rows: tables.map((table) => table.finish()), entities: counter.counts };
  } catch (error) {
    for (const table of tables) await table.discard();
    throw error;
  }
}

/** Counts the elements directly below the root by local name: what a supplier's own counts are compared with. */
export async function countElements(file: ReadableFile): Promise<ReadonlyMap<string, number>> {
  await requireFormat(file, 'xml');
  const counter = new EntityCounter();
  await parseXml(file, counter);
  return counter.counts;
}

class EntityCounter implements XmlHandler {
  readonly counts = new Map<string, number>();
  #depth = 0;

  open(name: string): void {
    if (this.#depth === 1) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.#depth += 1;
  }

  text(): void {}

  close(): void {
    this.#depth -= 1;
  }
}

const together = (handlers: readonly XmlHandler[]): XmlHandler => ({
  open: (name, attributes, line) => {
    for (const handler of handlers) handler.open(name, attributes, line);
  },
  text: (text) => {
    for (const handler of handlers) handler.text(text);
  },
  close: () => {
    for (const handler of handlers) handler.close();
  },
});
