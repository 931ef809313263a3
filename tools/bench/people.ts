import type { Shape } from './shape.ts';

/** Grades from kindergarten, 0, to 12. */
const GRADES = 13;
/** Students who arrive and who leave each year: one grade. */
export const cohort = ({ students }: Shape): number => Math.ceil(students / GRADES);

/** Students are numbered by age: those of a year are `first` to before `first + students`. */
export const firstStudent = (shape: Shape, schoolYear: number): number =>
  shape.schoolYears.indexOf(schoolYear) * cohort(shape);

export const schoolCount = ({ schools }: Shape): number => schools.elementary + schools.middle + schools.high;

/**
 * A relation of one row a stay in a school year, in the order of students `from` to before `to`: s, part (0, or 1
 * for a second stay), school, grade, entry and leave (instructional days counted from 0, leave the first no longer enrolled). Most stay all year at one school; some
 * come late, some leave, some move to another school and have two stays.
 */
export function stays(shape: Shape, schoolYear: number, days: number, from: number, to: number): string {
  const { elementary, middle, high } = shape.schools;
  return `(
    with student as (
      select
        s,
        ${GRADES - 1} - (s - ${firstStudent(shape, schoolYear)}) // ${cohort(shape)} as grade,
        hash(s, ${schoolYear}, 'stay') as drawn
      from range(${from}, ${to}) as numbers(s)
    ),
    place as (
      select
        s,
        grade,
        drawn % 100 as fate,
        (20 + (drawn >> 8) % ${days - 40})::integer as turn,
        case when grade < 6 then 0 when grade < 9 then ${elementary} else ${elementary + middle} end as first_school,
        case when grade < 6 then ${elementary} when grade < 9 then ${middle} else ${high} end as choice,
        (hash(s, 'school') % choice)::integer as chosen
      from student
    )
    select
      s,
      part,
      grade,
      first_school + (chosen + part) % choice as school,
      case when fate < 3 or part = 1 then turn else 0 end as entry,
      case when fate between 3 and 5 or (fate in (6, 7) and part = 0) then turn else ${days} end as leave
    from (select *, unnest(case when fate in (6, 7) then [0, 1] else [0] end) as part from place)
  )`;
}

/** A relation of one row a student who was ever enrolled, with what the student export says. */
export function students(shape: Shape, givenNames: readonly string[], familyNames: readonly string[]): string {
  const list = (names: readonly string[]): string =>
    `[${names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')}]`;
  const ever = shape.students + (shape.schoolYears.length - 1) * cohort(shape);
  const lastYear = shape.schoolYears.at(-1) ?? 0;
  const size = cohort(shape);
  // in the last year kindergarten’s children were born seven Septembers before its end, the oldest grade’s twelve years earlier
  const oldestBorn = lastYear - 7 - (GRADES - 1);
  return `(
    with drawn as (select s, hash(s, 'student') as h from range(${ever}) as numbers(s))
    select
      ${shape.studentId} as "Student_Number",
      ${list(familyNames)}[1 + (h % ${familyNames.length})::integer] as "Last_Name",
      ${list(givenNames)}[1 + ((h >> 8) % ${givenNames.length})::integer] as "First_Name",
      strftime(make_date((${oldestBorn} + (s - ${firstStudent(shape, lastYear)} + ${GRADES * size}) // ${size} - ${GRADES})::integer, 9, 1) + ((h >> 16) % 365)::integer, '${shape.dateFormat}') as "DOB",
      case
        when (h >> 28) % 100 < 38 then 'Hispanic or Latino' when (h >> 28) % 100 < 66 then 'White'
        when (h >> 28) % 100 < 84 then 'Black or African American' when (h >> 28) % 100 < 93 then 'Asian'
        when (h >> 28) % 100 < 98 then 'Two or more races' else 'American Indian or Alaska Native'
      end as "Ethnicity",
      case when (h >> 36) % 100 < 15 then 'Y' else 'N' end as "IEP",
      case when (h >> 44) % 100 < 18 then 'Y' else 'N' end as "EL",
      case when (h >> 52) % 100 < 57 then 'F' else 'P' end as "Meal_Status"
    from drawn
  )`;
}
