import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import { arrowSchema, type Table } from '@hearth/contracts';
import { type Data, makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import { columnBuilder } from './column-builder.ts';

/**
 * Runs a statement whose columns are those of `declared`, in its order, and gives the rows as one Arrow IPC stream.
 * Built from the typed arrays of DuckDB’s vectors, since the Node binding offers no Arrow of its own.
 */
export async function arrowStream(
  connection: DuckDBConnection,
  declared: Table,
  sql: string,
  values: DuckDBValue[],
): Promise<Uint8Array> {
  const result = await connection.stream(sql, values);
  const schema = arrowSchema(declared);
  const builders = schema.fields.map((field) => columnBuilder(field.type));
  let length = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    // a chunk’s memory is DuckDB’s: everything is copied before the next one is fetched
    appendChunk(chunk, builders);
    length += chunk.rowCount;
  }
  return writeStream(
    schema,
    builders.map((builder) => builder.finish()),
    length,
  );
}

export function appendChunk(
  chunk: DuckDBDataChunk,
  builders: readonly { append(vector: unknown, rows: number): void }[],
): void {
  builders.forEach((builder, index) => builder.append(chunk.getColumnVector(index), chunk.rowCount));
}

export function writeStream(schema: Schema, children: Data[], length: number): Uint8Array {
  const writer = new RecordBatchStreamWriter();
  writer.reset(undefined, schema);
  if (length > 0)
    writer.write(new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, children })));
  writer.finish();
  return writer.toUint8Array(true);
}
