import { tmpdir } from 'node:os';
import { literal, openDatabase } from '../duckdb.ts';

/** One student who may be one person of a directory, as the list for a reviewer has it. Empty text where nothing is known. */
export interface Candidate {
  readonly directory: string;
  readonly person: {
    readonly id: string;
    readonly kind: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly school: string;
    /** Records of services that name the person and wait for the decision. */
    readonly records: number;
  };
  readonly student: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    /** The school last entered, and the grade there. */
    readonly school: string;
    readonly grade: string;
  };
  /** What the two have in common; a value of person_candidate.why. */
  readonly why: string;
}

/** Everybody of a warehouse who may be a student and of whom somebody has to decide it, by directory, name and likeness. */
export async function readReviewList(warehouse: string): Promise<Candidate[]> {
  const database = await openDatabase({ temporaryFolder: tmpdir() });
  try {
    await database.run(`attach ${literal(warehouse)} as warehouse (read_only)`);
    const rows = await database.rows<Record<string, string | number | null>>(`
      with named as (
        select person_key from warehouse.service_event union all select person_key from warehouse.service_stay
        union all select person_key from warehouse.need union all select person_key from warehouse.referral
        union all select person_key from warehouse.service_target
      ),
      -- one person named in records
      waiting as (select person_key, count(*) as records from named group by person_key),
      -- one student, at the school last entered
      last_stay as (
        select student_key, name as school, grade from warehouse.enrollment join warehouse.school using (school_key)
        where from_roster qualify row_number() over (partition by student_key order by entry_date desc, school_key) = 1
      )
      select directory, person_id, person.kind::varchar as kind, coalesce(records, 0) as records, candidate.why::varchar as why,
        coalesce(person.given_name, '') as given_name, coalesce(person.family_name, '') as family_name,
        coalesce(person.birth_date::varchar, '') as birth_date, coalesce(school.name, '') as school,
        student_id, coalesce(student.given_name, '') as student_given_name, coalesce(student.family_name, '') as student_family_name,
        coalesce(student.birth_date::varchar, '') as student_birth_date,
        coalesce(last_stay.school, '') as student_school, coalesce(last_stay.grade::varchar, '') as student_grade
      from warehouse.person_candidate as candidate
      join warehouse.person using (person_key)
      join warehouse.student on student.student_key = candidate.student_key
      left join warehouse.school on school.school_key = person.school_key
      left join waiting using (person_key)
      left join last_stay on last_stay.student_key = candidate.student_key
      order by directory, family_name, given_name, person_id, why, student_id`);
    return rows.map(candidateOf);
  } finally {
    database.close();
  }
}

function candidateOf(row: Readonly<Record<string, string | number | null>>): Candidate {
  const text = (column: string): string => String(row[column] ?? '');
  return {
    directory: text('directory'),
    person: {
      id: text('person_id'),
      kind: text('kind'),
      givenName: text('given_name'),
      familyName: text('family_name'),
      birthDate: text('birth_date'),
      school: text('school'),
      records: Number(row['records']),
    },
    student: {
      id: text('student_id'),
      givenName: text('student_given_name'),
      familyName: text('student_family_name'),
      birthDate: text('student_birth_date'),
      school: text('student_school'),
      grade: text('student_grade'),
    },
    why: text('why'),
  };
}
