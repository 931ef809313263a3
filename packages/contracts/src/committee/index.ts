import { post } from './post.ts';
import { vacancy } from './vacancy.ts';

/** What a release holds for the committee alone, a Parquet file each in a folder of its own: what would tell of a single coordinator. */
export const forCommittee = { post, vacancy } as const;
