import type { ReleaseWindow } from '@hearth/metrics/window';
import type { Language } from '#lib/words/words.ts';

declare global {
  namespace App {
    interface Locals {
      /** The release on which this request began and on which it ends; null where there is none. */
      window: ReleaseWindow | null;
      /** Why the live release could not be opened. */
      failure?: unknown;
      language: Language;
      /** The day of the request, as 2026-02-12: the only clock that figures see. */
      today: string;
      /** The moment of the request, ISO 8601: for the log of named views alone. */
      now: string;
    }
    interface Error {
      message: string;
      /** What the log has beside the cause. */
      reference?: string;
      /** The release that serves other pages. */
      release?: string | null;
    }
  }
}
