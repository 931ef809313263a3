import { PLANNED_DAYS } from '../../apps/cli/src/sample/calendar.ts';
import { stays } from './people.ts';
import type { Shape } from './shape.ts';

/** The days of a school year as attendance needs them. */
export interface Days {
  /** Instructional days, written, in order. */
  readonly written: readonly string[];
  /** Which of them make students likelier to stay away, from 0.9 to 1.3. */
  readonly pull: readonly number[];
  /** A day of the year on which there was no school, written. */
  readonly holiday: string;
  /** A day that does not exist, written. */
  readonly impossible: string;
}

/** Of a thousand students one has a faulty row: by turns a day that does not exist, no number, an unknown number, a holiday. */
const FAULTY = { every: 1000, at: 17 };

/** How many faulty rows there are for students `from` to before `to`. */
export const faultyRows = (from: number, to: number): number =>
  Math.ceil((to - FAULTY.at) / FAULTY.every) - Math.ceil((from - FAULTY.at) / FAULTY.every);

/** Whether a register was taken: not on one school-day in two hundred. SQL over school and d. */
export const taken = (schoolYear: number): string => `hash(school, d, ${schoolYear}) % 200 <> 0`;

const strings = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/**
 * A relation of the absence-only export of one school year for students `from` to before `to`: a row for whatever is not plain
 * presence, in the order of students and days. Every draw is a hash, so the same numbers come out each time and everywhere.
 */
export function absences(shape: Shape, schoolYear: number, days: Days, from: number, to: number): string {
  const [unexcused, excused, unknown, half, suspended, tardy] = shape.codes;
  const held = days.written.length;
  // u^4 has the mean 1/5: a few students miss very much. The rest of the mean is the same for everyone.
  const least = Math.round(65_536 * shape.absent * 0.35);
  const spread = Math.round(65_536 * shape.absent * 0.65 * 5);
  return `(
    with stay as (
      select *, ${least} + ${spread} * pow((hash(s, 'risk') % 4096) / 4096.0, 4) as risk
      from ${stays(shape, schoolYear, held, from, to)}
    ),
    day as (
      select s, school, risk, entry, unnest(range(case when s % ${FAULTY.every} = ${FAULTY.at} and part = 0 then entry - 1 else entry end, leave))::integer as d
      from stay
    ),
    drawn as (
      select *, hash(s, d, ${schoolYear}) as h, d < entry as faulty from day
    ),
    found as (
      select *, (h & 65535) < risk * ${`[${days.pull.join(', ')}]`}[d + 1] as absent
      from drawn
      where faulty or (((h & 65535) < risk * 1.3 or ((h >> 16) & 65535) < ${Math.round(65_536 * shape.tardy)}) and ${taken(schoolYear)})
    )
    select
s * ${PLANNED_DAYS * shape.schoolYears.length} + ${PLANNED_DAYS * shape.schoolYears.indexOf(schoolYear)} + d + 1 as "ID",
      case when faulty and s // ${FAULTY.every} % 4 = 1 then null
        when faulty and s // ${FAULTY.every} % 4 = 2 then '99' || ${shape.studentId}
        else ${shape.studentId} end as "Student_Number",
      ${shape.schoolId} as "SchoolID",
      case when faulty and s // ${FAULTY.every} % 4 = 0 then '${days.impossible}'
        when faulty and s // ${FAULTY.every} % 4 = 3 then '${days.holiday}'
        else ${strings(days.written)}[greatest(d, 0) + 1] end as "Att_Date",
      case when not absent and not faulty then '${tardy}'
        when (h >> 32) & 255 < 108 then '${unexcused}'
        when (h >> 32) & 255 < 218 then '${excused}'
        when (h >> 32) & 255 < 234 then '${unknown}'
        when (h >> 32) & 255 < 250 then '${half}'
        else '${suspended}' end as "Att_Code"
    from found
    where faulty or absent or ((h >> 16) & 65535) < ${Math.round(65_536 * shape.tardy)}
  )`;
}
