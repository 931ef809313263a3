import { edFi } from './ed-fi.ts';
import { edFi1 } from './ed-fi-1.ts';
import { edFiJson } from './ed-fi-json.ts';
import { nycDailyAttendance } from './nyc-daily-attendance.ts';

/** Every supplier that is built in. */
export const suppliers = [edFi, edFi1, edFiJson, nycDailyAttendance] as const;
