type Numbers = Int32Array | Float64Array | Uint8Array;

/** A typed array that grows as chunks arrive, doubling so that each value is copied a few times at most. */
export class Growing<A extends Numbers> {
  readonly #make: new (length: number) => A;
  #values: A;
  length = 0;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#values = new make(1024);
  }

  append(values: ArrayLike<number>, count: number): void {
    this.#reserve(count);
    if (count === values.length) this.#values.set(values, this.length);
    else for (let index = 0; index < count; index++) this.#values[this.length + index] = values[index] ?? 0;
    this.length += count;
  }

  push(value: number): void {
    this.#reserve(1);
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number | undefined {
    return this.#values[index];
  }

  /** Sets bits of the last value. */
  orLast(bits: number): void {
    this.#values[this.length - 1] = (this.#values[this.length - 1] ?? 0) | bits;
  }

  finish(): A {
    return this.#values.subarray(0, this.length) as A;
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#values.length) return;
    const larger = new this.#make(Math.max(this.#values.length * 2, this.length + count));
    larger.set(this.#values);
    this.#values = larger;
  }
}

/** Bits in Arrow’s order (least significant first), appended from DuckDB’s validity words, which have the same order. */
export class Bitmap {
  readonly #bytes = new Growing(Uint8Array);
  length = 0;
  /** How many of the bits are 0. */
  zeros = 0;

  /** Appends `count` bits of `words` from bit `offset`; all are 1 where there are no words. */
  append(words: BigUint64Array | null, offset: number, count: number): void {
    const bytes = words === null ? undefined : new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    for (let index = 0; index < count; index++) {
      const bit = offset + index;
      this.push(bytes === undefined || ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
    }
  }

  push(isSet: boolean): void {
    if ((this.length & 7) === 0) this.#bytes.push(0);
    if (isSet) this.#bytes.orLast(1 << (this.length & 7));
    else this.zeros += 1;
    this.length += 1;
  }

  has(index: number): boolean {
    return ((this.#bytes.at(index >> 3) ?? 0) & (1 << (index & 7))) !== 0;
  }

  finish(): Uint8Array {
    return this.#bytes.finish();
  }
}
