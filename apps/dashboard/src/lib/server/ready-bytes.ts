/** A response that can be given again: bytes and headers, never changed. */
export interface Ready {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * What a release says, prepared once and kept as bytes. A release never changes, so only two things end it: another
 * release, or another day (a page says how old its figures are).
 */
export class ReadyBytes {
  readonly #limit: number;
  #of = '';
  #pages = new Map<string, Promise<Ready>>();

  /** `limit`: how many pages are kept at most; the longest kept goes first. */
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
      this.#of = of;
    }
    const pages = this.#pages;
    const known = pages.get(key);
    if (known) return known;
    const making = make();
    pages.set(key, making);
    if (pages.size > this.#limit)
      for (const oldest of [...pages.keys()].slice(0, pages.size - this.#limit)) pages.delete(oldest);
    try {
      const made = await making;
      if (made.status !== 200) pages.delete(key);
      return made;
    } catch (error) {
      pages.delete(key);
      throw error;
    }
  }

  get size(): number {
    return this.#pages.size;
  }
}

/** Reads a response to its end so that it can be given again. */
export const ready = async (response: Response): Promise<Ready> => ({
  status: response.status,
  headers: [...response.headers],
  body: new Uint8Array(await response.arrayBuffer()),
});
