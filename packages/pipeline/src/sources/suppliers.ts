import { californiaChronicAbsenteeism } from './california-chronic-absenteeism.ts';
import { edFi } from './ed-fi.ts';
import { edFi1 } from './ed-fi-1.ts';
import { edFiJson } from './ed-fi-json.ts';
import { englandAttendance } from './england-attendance.ts';
import { newYorkChronicAbsenteeism } from './new-york-chronic-absenteeism.ts';
import { nycDailyAttendance } from './nyc-daily-attendance.ts';

/** Every supplier that is built in. */
export const suppliers = [
  edFi,
  edFi1,
  edFiJson,
  nycDailyAttendance,
  californiaChronicAbsenteeism,
  newYorkChronicAbsenteeism,
  englandAttendance,
] as const;
