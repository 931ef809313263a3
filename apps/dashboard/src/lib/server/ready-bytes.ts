/** A response that can be given again: bytes and headers, never changed. */
export interface Ready {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

interface Kept {
  readonly page: Promise<Ready>;
  /** 0 while it is being made. */
  bytes: number;
}

/**
 * What a release says, prepared once and kept as bytes. A release never changes, so only two things end it: another
 * release, or another day (a page says how old its figures are).
 */
export class ReadyBytes {
  readonly #limit: number;
  #of = '';
  #pages = new Map<string, Kept>();
  #bytes = 0;

  /** `limit`: how many bytes are kept at most; the longest kept page goes first. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * The page of this release, day and key; made by `make` when it is not there. Those who ask while it is being made
   * wait for the same. What is not a 200 is not kept.
   */
  async get(release: string, today: string, key: string, make: () => Promise<Ready>): Promise<Ready> {
    const of = `${release} ${today}`;
    if (of !== this.#of) {
      this.#pages = new Map();
      this.#bytes = 0;
      this.#of = of;
    }
    const pages = this.#pages;
    const known = pages.get(key);
    if (known) return known.page;
    const kept: Kept = { page: make(), bytes: 0 };
    pages.set(key, kept);
    try {
      const made = await kept.page;
      // a page of a release that has been followed meanwhile is given, and counts no more
      if (made.status !== 200) pages.delete(key);
      else if (pages === this.#pages) this.#keep(kept, made.body.length);
      return made;
    } catch (error) {
      pages.delete(key);
      throw error;
    }
  }

  #keep(kept: Kept, bytes: number): void {
    kept.bytes = bytes;
    this.#bytes += bytes;
    for (const [key, oldest] of this.#pages) {
      if (this.#bytes <= this.#limit) return;
      if (oldest.bytes === 0) continue;
      this.#pages.delete(key);
      this.#bytes -= oldest.bytes;
    }
  }

  /** How many bytes are kept. */
  get size(): number {
    return this.#bytes;
  }
}

/** Reads a response to its end so that it can be given again. */
export const ready = async (response: Response): Promise<Ready> => ({
  status: response.status,
  headers: [...response.headers],
  body: new Uint8Array(await response.arrayBuffer()),
});
