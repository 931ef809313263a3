import bindings from '@duckdb/node-bindings';
import {
  Bool,
  type Data,
  DataType,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  makeData,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { Bitmap, Growing } from '../growing.ts';

/** What is inside a DuckDB vector. The binding keeps these fields private; their meaning is that of DuckDB’s C interface. */
interface VectorInside {
  readonly items?: Int32Array | Float64Array | Uint8Array | Uint16Array;
  /** VARCHAR: 16 bytes a value. BOOLEAN: one byte a value. */
  readonly dataView?: DataView;
  readonly validity: { readonly data: BigUint64Array | null; readonly offset: number };
  readonly type: { readonly values?: readonly string[] };
}

/** Gathers one column chunk by chunk. */
export interface ColumnBuilder {
  append(vector: unknown, rows: number): void;
  finish(): Data;
}

/** Strings up to this many bytes stand in the vector itself, longer ones behind a pointer. */
const INLINE_BYTES = 12;

/** A builder for one of the Arrow types that the contracts use. Throws for another: it would have to be added here. */
export function columnBuilder(type: DataType): ColumnBuilder {
  const valid = new Bitmap();
  const make = (
    copy: (inside: VectorInside, rows: number) => void,
    finish: (length: number) => Data,
  ): ColumnBuilder => ({
    append(vector, rows) {
      const inside = vector as VectorInside;
      valid.append(inside.validity.data, inside.validity.offset, rows);
      copy(inside, rows);
    },
    finish: () => finish(valid.length),
  });
  const nulls = (): { nullCount: number; nullBitmap: Uint8Array | undefined } => ({
    nullCount: valid.zeros,
    nullBitmap: valid.zeros > 0 ? valid.finish() : undefined,
  });

  if (DataType.isInt(type) || DataType.isDate(type)) {
    const data = new Growing(Int32Array);
    return make(
      ({ items }, rows) => data.append(items ?? [], rows),
      (length) => {
        const parts = { length, ...nulls(), data: data.finish() };
        return DataType.isDate(type)
          ? makeData({ type: new DateDay(), ...parts })
          : makeData({ type: new Int32(), ...parts });
      },
    );
  }
  if (DataType.isFloat(type)) {
    const data = new Growing(Float64Array);
    return make(
      ({ items }, rows) => data.append(items ?? [], rows),
      (length) => makeData({ type: new Float64(), length, ...nulls(), data: data.finish() }),
    );
  }
  if (DataType.isBool(type)) {
    const bits = new Bitmap();
    return make(
      ({ dataView }, rows) => {
        for (let row = 0; row < rows; row++) bits.push((dataView?.getUint8(row) ?? 0) !== 0);
      },
      (length) => makeData({ type: new Bool(), length, ...nulls(), data: bits.finish() }),
    );
  }
  if (DataType.isDictionary(type)) {
    const indices = new Growing(Int32Array);
    let words: readonly string[] = [];
    return make(
      ({ items, type: { values } }, rows) => {
        words = values ?? words;
        indices.append(items ?? [], rows);
      },
      (length) => {
        const dictionary = vectorFromArray(words, new Utf8());
        return makeData({
          type: type as Dictionary<Utf8, Int32>,
          length,
          ...nulls(),
          data: indices.finish(),
          dictionary,
        });
      },
    );
  }
  if (DataType.isUtf8(type)) {
    const bytes = new Growing(Uint8Array);
    const offsets = new Growing(Int32Array);
    offsets.push(0);
    let row0 = 0;
    return make(
      ({ dataView }, rows) => {
        if (dataView) appendStrings(dataView, rows, (row) => valid.has(row0 + row), bytes, offsets);
        row0 += rows;
      },
      (length) =>
        makeData({ type: new Utf8(), length, ...nulls(), valueOffsets: offsets.finish(), data: bytes.finish() }),
    );
  }
  throw new TypeError(`no column of Arrow type ${String(type)} can be built`);
}

function appendStrings(
  view: DataView,
  rows: number,
  isValid: (row: number) => boolean,
  bytes: Growing<Uint8Array>,
  offsets: Growing<Int32Array>,
): void {
  for (let row = 0; row < rows; row++) {
    const at = row * 16;
    // what stands under a null is not defined
    const length = isValid(row) ? view.getUint32(at, true) : 0;
    if (length > INLINE_BYTES) {
      const buffer = view.buffer as ArrayBuffer;
      bytes.append(bindings.get_data_from_pointer(buffer, view.byteOffset + at + 8, length), length);
    } else if (length > 0) {
      bytes.append(new Uint8Array(view.buffer, view.byteOffset + at + 4, length), length);
    }
    offsets.push(bytes.length);
  }
}
