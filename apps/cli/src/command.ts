import { join, resolve } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What every command gets: the data folder, its configuration, how to speak. */
export interface Context {
  readonly dataFolder: string;
  readonly configurationPath: string;
  /** Whether the answer is wanted as one JSON object on standard output. */
  readonly json: boolean;
  /** Options of the command itself. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  /** The clock, read once. ISO 8601 with zone. */
  readonly now: string;
  /** A line of progress, on standard error. */
  readonly progress: (says: string) => void;
  /** A line of the answer; kept back when JSON is wanted. */
  readonly say: (line: string) => void;
}

/** A command of `hearth`. What `run` returns is the JSON answer. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly says: string;
  readonly options?: ParseArgsOptionsConfig;
  readonly run: (context: Context) => Promise<unknown>;
}

export const dataFolderOf = (given: string | undefined): string =>
  resolve(given ?? process.env['HEARTH_DATA'] ?? 'data');
export const configurationOf = (given: string | undefined, dataFolder: string): string =>
  resolve(given ?? join(dataFolder, 'hearth.yaml'));
export const releasesFolder = (dataFolder: string): string => join(dataFolder, 'releases');
