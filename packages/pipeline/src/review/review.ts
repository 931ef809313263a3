import { existsSync } from 'node:fs';
import type { Configuration } from '../configuration.ts';
import { refuse } from '../errors.ts';
import { warehousePath } from '../load.ts';
import { type Candidate, readReviewList } from './review-list.ts';
import { reviewWorkbook, writePrivately } from './write-review.ts';

export interface ReviewOptions {
  readonly dataFolder: string;
  /** Where the lists go. */
  readonly folder: string;
  readonly configuration: Configuration;
  /** The day for the names of the files, ISO 8601. */
  readonly day: string;
}

/** The list of one directory. */
export interface ReviewFile {
  readonly path: string;
  readonly directory: string;
  readonly people: number;
  readonly candidates: number;
  /** Whether a source of hearth.yaml takes decisions about this directory. */
  readonly isRead: boolean;
}

/**
 * Writes, for each directory, the people of the last load who may be students and of whom somebody has to decide it, as a workbook in a file
 * that only its owner can read. Throws Refused where nothing has been loaded.
 */
export async function writeReview({ dataFolder, folder, configuration, day }: ReviewOptions): Promise<ReviewFile[]> {
  const warehouse = warehousePath(dataFolder);
  if (!existsSync(warehouse)) throw refuse(dataFolder, 'Nothing has been loaded yet.', 'Run “hearth load” first.');
  const candidates = await readReviewList(warehouse);
  const files: ReviewFile[] = [];
  for (const [directory, own] of Map.groupBy(candidates, (one: Candidate) => one.directory)) {
    const isRead = configuration.sources.some(
      (source) => source.directory === directory && source.fills.some(({ table }) => table === 'person_match'),
    );
    files.push({
      path: writePrivately(folder, directory, day, await reviewWorkbook(own)),
      directory,
      people: new Set(own.map(({ person }) => person.id)).size,
      candidates: own.length,
      isRead,
    });
  }
  return files;
}
