import type { Facts, LandedFile } from './land.ts';

/** What arrived when. `sequence` counts from 1 in the order of arrival; the bytes are in landed/<hash>. */
export interface LedgerEntry extends Facts {
  readonly sequence: number;
  readonly source: string;
  readonly name: string;
  /** ISO 8601 with zone. */
  readonly receivedAt: string;
}

/** The ledger of a landed folder; empty where there is none yet. Throws Refused when it cannot be read. */
export async function readLedger(landedFolder: string): Promise<LedgerEntry[]> {
  throw new Error(`not written yet: ${landedFolder}`);
}

/** The ledger with new arrivals at its end. The same content twice for a source adds no entry. */
export function withArrivals(
  ledger: readonly LedgerEntry[],
  landed: readonly LandedFile[],
  receivedAt: string,
): LedgerEntry[] {
  throw new Error(`not written yet: ${ledger.length} ${landed.length} ${receivedAt}`);
}

/** Writes the ledger beside itself and renames it: the load does this last. */
export async function writeLedger(landedFolder: string, ledger: readonly LedgerEntry[]): Promise<void> {
  throw new Error(`not written yet: ${landedFolder} ${ledger.length}`);
}

/** A file of the ledger where it is kept. */
export function landedFile(landedFolder: string, entry: LedgerEntry): LandedFile {
  throw new Error(`not written yet: ${landedFolder} ${entry.hash}`);
}
