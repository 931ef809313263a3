import { cell } from './cell.ts';
import { comparison } from './comparison.ts';
import { indicator } from './indicator.ts';
import { quality } from './quality.ts';
import { release } from './release.ts';
import { school } from './school.ts';

/** Every table of published.duckdb. */
export const published = { release, indicator, school, cell, comparison, quality } as const;
