import { day } from './day.ts';
import { figure } from './figure.ts';
import { reconciled } from './reconciled.ts';
import { student } from './student.ts';
import { support } from './support.ts';

/** What a release holds for one school’s own staff: one Parquet file each in the folder of that school, unprotected. */
export const confidential = { student, day, figure, reconciled, support } as const;
