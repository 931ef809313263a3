import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openRelease, type ReleaseWindow } from './release-window.ts';

/**
 * The live release of a releases folder. `window()` reads `current` each time (a few bytes) and opens a release that has
 * come since. A window that was handed out stays open until two further releases have come, so that a request that runs
 * through a change ends on the release on which it began.
 */
export class CurrentRelease {
  readonly #releases: string;
  #open: Promise<ReleaseWindow> | undefined;
  #id = '';
  #retired: Promise<ReleaseWindow>[] = [];

  constructor(releasesFolder: string) {
    this.#releases = releasesFolder;
  }

  /** The live release. Throws where nothing was published yet. */
  async window(): Promise<ReleaseWindow> {
    const id = await this.#currentId();
    if (this.#open !== undefined && id === this.#id) return this.#open;
    const next = openRelease(join(this.#releases, id));
    const before = this.#open;
    this.#open = next;
    this.#id = id;
    try {
      const opened = await next;
      if (before !== undefined) this.#retire(before);
      return opened;
    } catch (error) {
      if (this.#open !== next) throw error;
      this.#open = before;
      this.#id = '';
      // pruned or unreadable: what was open still serves, and the next request tries again
      if (before !== undefined) return before;
      throw error;
    }
  }

  async close(): Promise<void> {
    const all = [...this.#retired, ...(this.#open === undefined ? [] : [this.#open])];
    this.#open = undefined;
    this.#retired = [];
    this.#id = '';
    for (const one of await Promise.allSettled(all)) if (one.status === 'fulfilled') await one.value.close();
  }

  async #currentId(): Promise<string> {
    try {
      return (await readFile(join(this.#releases, 'current'), 'utf8')).trim();
    } catch (cause) {
      throw new Error(`Nothing was published yet in ${this.#releases}.`, { cause });
    }
  }

  #retire(window: Promise<ReleaseWindow>): void {
    this.#retired.push(window);
    const oldest = this.#retired.length > 1 ? this.#retired.shift() : undefined;
    void oldest?.then((one) => one.close());
  }
}
