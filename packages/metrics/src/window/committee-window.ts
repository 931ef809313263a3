import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { forCommittee, type Row } from '@hearth/contracts';
import { COMMITTEE, CONFIDENTIAL } from '../school-folder.ts';
import { openConfined } from './school-window.ts';

export type PostStretch = Row<typeof forCommittee.post>;
export type Vacancy = Row<typeof forCommittee.vacancy>;

/** What a release tells the committee alone: posts of single schools, which are mostly of one person each. */
export interface CommitteeWindow {
  /** Every post, stretch by stretch in the order of time: by school, then by post. */
  posts(): Promise<PostStretch[]>;
  /** Coordinators’ posts of each school in each year: days planned, and of these days vacant. */
  vacancies(): Promise<Vacancy[]>;
  close(): void;
}

const isPlain = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;

/**
 * Opens the committee’s folder of a release (`releases/<id>`). Nothing where the release has none, as one made without names; a link is not
 * followed. The caller decides who may see it, and closes it.
 */
export async function openCommittee(releaseFolder: string): Promise<CommitteeWindow | undefined> {
  const all = join(resolve(releaseFolder), CONFIDENTIAL);
  const folder = join(all, COMMITTEE);
  const files = { post: join(folder, 'post.parquet'), vacancy: join(folder, 'vacancy.parquet') };
  if (![all, folder].every((path) => isPlain(path, 'isDirectory'))) return undefined;
  if (!Object.values(files).every((path) => isPlain(path, 'isFile'))) return undefined;
  const database = await openConfined(files, forCommittee);
  const read = <T>(sql: string): Promise<T[]> => database.rows(sql) as Promise<unknown> as Promise<T[]>;
  return {
    posts: () =>
      read<PostStretch>(`select * replace (from_on::varchar as from_on, to_on::varchar as to_on)
        from post order by school_id nulls first, post_id, post.from_on`),
    vacancies: () => read<Vacancy>('select * from vacancy order by school_year, school_id'),
    close: () => database.close(),
  };
}
