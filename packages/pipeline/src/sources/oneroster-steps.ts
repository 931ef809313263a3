import type { Step } from '../bundle/bundle.ts';

/** 1.1 writes a user's role beside the name, 1.2 in a file of its own, where one user may have several. */
const isStudent = (id: string, role: string): string =>
  `(lower(${role}) = 'student' or ${id} in (select "userSourcedId" from now.roles where lower("role") = 'student'))`;

const standing = `case when is_current then 'stands' else 'gone' end as standing`;

/** One row a school; districts, departments and the like are organisations too. */
export const schools: Step = {
  part: 'orgs',
  columns: ['sourcedId', 'identifier', 'name', 'parentSourcedId'],
  sql: `select *, ${standing} from records where lower("type") = 'school'`,
};

/** One row a student. */
export const people: Step = {
  part: 'users',
  columns: ['sourcedId', 'identifier', 'givenName', 'familyName', 'birthDate'],
  sql: `
    select record.*, "birthDate", ${standing.replace('is_current', 'record.is_current')}
    from records as record left join now.demographics as person on person."sourcedId" = record."sourcedId"
    where ${isStudent('record."sourcedId"', 'record."role"')}`,
};

const flags = {
  americanIndianOrAlaskaNative: 'American Indian or Alaska Native',
  asian: 'Asian',
  blackOrAfricanAmerican: 'Black or African American',
  nativeHawaiianOrOtherPacificIslander: 'Native Hawaiian or Other Pacific Islander',
  white: 'White',
} as const;
const isTrue = (flag: string): string => `lower(coalesce("${flag}", '')) in ('true', '1', 'yes')`;
const races = Object.keys(flags)
  .map((flag) => `(${isTrue(flag)})::integer`)
  .join(' + ');

/** One row a student: Hispanic of any race first, then two or more races, then the only one; nothing where no flag is set. */
export const racesAndEthnicities: Step = {
  part: 'demographics',
  columns: ['sourcedId', 'identifier', 'raceEthnicity'],
  sql: `
    select record.*, identifier, ${standing.replace('is_current', 'record.is_current')},
      case
        when ${isTrue('hispanicOrLatinoEthnicity')} then 'Hispanic or Latino'
        when ${isTrue('demographicRaceTwoOrMoreRaces')} or ${races} > 1 then 'Two or more races'
        ${Object.entries(flags)
          .map(([flag, race]) => `when ${isTrue(flag)} then '${race}'`)
          .join('\n        ')}
      end as "raceEthnicity"
    from records as record join now.users as person on person."sourcedId" = record."sourcedId"
    where ${isStudent('person."sourcedId"', 'person."role"')}`,
};

const isMissing = (date: string): string => `"${date}" is null`;
/** A date that is none stays as it is written, so that its row is refused for it. */
const isDate = (date: string): string => `(${isMissing(date)} or try_cast("${date}" as date) is not null)`;

/**
 * One row a class enrollment of a student, with the dates of the whole stay: the classes of a student at a school that hold now,
 * from the first beginning to the last end. Where a class enrollment has no date, the academic sessions of its class have one.
 * The first stands for the stay and the others are folded into it. No end anywhere leaves the stay open.
 */
export const stays: Step = {
  part: 'enrollments',
  columns: ['userSourcedId', 'userIdentifier', 'schoolSourcedId', 'schoolIdentifier', 'beginDate', 'endDate', 'grade'],
  sql: `
    with
    -- one class with the dates of all its terms
    term as (
      select class."sourcedId" as class_id, min("startDate") as first, max("endDate") as last
      from (select "sourcedId", trim(unnest(string_split("termSourcedIds", ','))) as term_id from now.classes) as class
      join now.academicSessions as session on session."sourcedId" = term_id
      group by all
    ),
    -- one class enrollment of a student, as it came
    class_enrollment as (
      select record.*, ${isDate('beginDate')} and ${isDate('endDate')} as has_dates,
        coalesce(try_cast("beginDate" as date), try_cast(first as date)) as begins,
        coalesce(try_cast("endDate" as date), try_cast(last as date)) as ends
      from records as record left join term on class_id = "classSourcedId"
      where lower("role") = 'student'
    ),
    -- the same, with the whole of the stay it is a part of
    part_of_stay as (
      select *, is_current and has_dates and begins is not null as counts,
        min(begins) filter (is_current and has_dates) over stay as entry,
        case when bool_or(ends is null) filter (is_current and has_dates and begins is not null) over stay then null
          else max(ends) filter (is_current and has_dates) over stay end as exit
      from class_enrollment
      window stay as (partition by "userSourcedId", "schoolSourcedId")
    )
    select part.file_key, part.record_number, "userSourcedId", "schoolSourcedId",
      person.identifier as "userIdentifier", school.identifier as "schoolIdentifier",
      case when has_dates then entry::varchar else "beginDate" end as "beginDate",
      case when has_dates then exit::varchar else "endDate" end as "endDate",
      -- several grades are a list; the first is the student's own
      trim(split_part(person.grades, ',', 1)) as grade,
      case when not is_current then 'gone'
        when counts and row_number() over (
          partition by "userSourcedId", "schoolSourcedId", counts order by part.file_key, part.record_number) > 1 then 'folded'
        else 'stands' end as standing
    from (select * exclude (status, role) from part_of_stay) as part
    left join (select "sourcedId" as person_id, identifier, grades from now.users) as person on person_id = "userSourcedId"
    left join (select "sourcedId" as org_id, identifier from now.orgs) as school on org_id = "schoolSourcedId"`,
  note: `
    select case when students > 0 then concat('stays made from ', students, case when students = 1 then ' class enrollment' else ' class enrollments' end,
      case when undated > 0 then concat(', ', undated, ' of them with the dates of their academic session') end) end
    from (
      select count(*) as students, count(*) filter ("beginDate" is null or "endDate" is null) as undated
      from records where lower("role") = 'student' and is_current
    )`,
};
