import type { Days } from './absences.ts';
import { firstStudent, schoolCount, students } from './people.ts';
import type { Shape } from './shape.ts';

/** Half of the students are in the directory, and a quarter as many relatives and neighbors. */
const served = ({ students: all }: Shape): number => Math.ceil(all / 2);
const others = (shape: Shape): number => Math.ceil(shape.students / 4);
const SERVICES = 24;
const PARTNERS = 12;
const categories = [
  'tutoring',
  'mentoring',
  'attendance_outreach',
  'after_school',
  'food',
  'medical',
  'legal',
  'counselling',
];

/** SQL for the running number of the student who is the person `p` of the last two years; nobody is two persons. */
const studentOf = (shape: Shape): string =>
  `(${firstStudent(shape, shape.schoolYears.at(-2) ?? 0)} + (p * 7919) % ${shape.students})`;

/**
 * A relation of the people of a directory. Of twenty students one has no number of the district’s and is found by name and date of birth,
 * and of a hundred one has another given name, so that somebody must look.
 */
export function people(shape: Shape, givenNames: readonly string[], familyNames: readonly string[]): string {
  return `(
    with known as (select * from ${students(shape, givenNames, familyNames)}),
    student as (select p, s from (select p::bigint as p, ${studentOf(shape)}::bigint as s from range(${served(shape)}) as numbers(p)))
    select 'P' || p as "Person_ID", 'student' as "Kind",
      case when p % 20 = 0 or p % 100 = 1 then null else ${shape.studentId} end as "Student_Number",
      case when p % 100 = 1 then 'Nickname' else "First_Name" end as "First_Name", "Last_Name", "DOB", 'H' || p // 2 as "Household"
    from student join known on known."Student_Number" = ${shape.studentId}
    union all
    select 'Q' || p, case when p % 2 = 0 then 'family' else 'neighbor' end, null, null, null, null,
      case when p % 2 = 0 then 'H' || p else 'N' || p end
    from range(${others(shape)}) as numbers(p)
  )`;
}

/** A relation of what is offered, by partners in turn. */
export const services = (): string => `(
  select 'S' || n as "Service_ID", 'Service ' || n as "Name", [${categories.map((one) => `'${one}'`).join(', ')}][n % ${categories.length} + 1] as "Category",
    case when n % 8 = 4 then 'universal' else 'targeted' end as "Tier", 'R' || n % ${PARTNERS} as "Partner_ID", case when n % 8 < 4 then 'yes' else 'no' end as "Attendance",
    10 as "Minimum_Hours"
  from range(${SERVICES}) as numbers(n)
)`;

export const partners = (): string =>
  `(select 'R' || n as "Partner_ID", 'Partner ' || n as "Name" from range(${PARTNERS}) as numbers(n))`;

const written = ({ written: days }: Days): string => `[${days.map((day) => `'${day}'`).join(', ')}]`;
/** SQL for the person of a draw `h`: eight of ten are students, and few of them have much. */
const personOf = (shape: Shape): string => `
  case when h % 10 < 8 then 'P' || ((h >> 8) % 1000 * ((h >> 20) % 1000) * ${served(shape)} // 1000000)
    else 'Q' || (h >> 8) % ${others(shape)} end`;

/** A relation of so many deliveries in one school year; of a thousand one counts heads and names nobody. */
export const deliveries = (shape: Shape, schoolYear: number, days: Days, count: number): string => `(
  with drawn as (select e, hash(e, ${schoolYear}, 'event') as h from range(${count}) as numbers(e)),
  placed as (
    select *, h % 1000 = 999 as is_anonymous, ((h >> 24) % ${schoolCount(shape)})::integer as school, ${personOf(shape)} as person from drawn
  )
  select 'E${schoolYear}-' || e as "Event_ID", case when not is_anonymous then person end as "Person_ID", 'S' || (h >> 32) % ${SERVICES} as "Service_ID",
    ${written(days)}[1 + ((h >> 40) % ${days.written.length})::integer] as "Date",
    ${shape.schoolId} as "SchoolID",
    case when not is_anonymous then 0.5 * (1 + (h >> 48) % 4) end as "Hours", case when is_anonymous then 20 + (h >> 48) % 30 end as "Headcount"
  from placed
)`;

/** A relation of needs of one school year, each of a student; four of five are followed by a referral. */
export const needs = (shape: Shape, schoolYear: number, days: Days, count: number): string => `(
  with drawn as (select n, hash(n, ${schoolYear}, 'need') as h from range(${count}) as numbers(n))
  select 'N${schoolYear}-' || n as "Need_ID", 'P' || h % ${served(shape)} as "Person_ID",
    [${categories.map((one) => `'${one}'`).join(', ')}][((h >> 20) % ${categories.length})::integer + 1] as "Category",
    ${written(days)}[1 + ((h >> 40) % ${days.written.length})::integer] as "Found_On"
  from drawn
)`;

export const referrals = (shape: Shape, schoolYear: number, days: Days, count: number): string => `(
  select 'F' || "Need_ID" as "Referral_ID", "Person_ID", "Need_ID", "Category", "Found_On" as "Made_On" from ${needs(shape, schoolYear, days, count)}
  where hash("Need_ID") % 5 > 0
)`;
