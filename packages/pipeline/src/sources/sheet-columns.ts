import type { Mapping } from '../source.ts';

/** A column by the names that sheets give it. Capitals, spaces and punctuation are no difference. */
const called = (
  first: string,
  ...or: readonly string[]
): Mapping & { readonly column: string; readonly or: readonly string[] } => ({
  column: first,
  or,
});

const numbers = ['Participant ID', 'Client ID', 'Person ID', 'Student ID', 'Student Number', 'Student ID Number'];
const students = ['Student ID', 'Student Number', 'Student ID Number'];
const births = ['DOB', 'Date of Birth', 'Birth Date', 'Birthdate'];
const names = { given: 'First Name', family: 'Last Name' };

/** Days as people and programs write them; two digits of a year first, for with four expected 9/3/25 is a day of the year 25. */
export const days = ['%Y-%m-%d', '%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y', '%Y-%m-%d %H:%M:%S', '%m/%d/%Y %H:%M:%S'];

const [participant = '', ...otherNumbers] = numbers;
const [student = '', ...otherStudents] = students;
const [birth = '', ...otherBirths] = births;

/** Who it is about: a number, else name and date of birth together. */
export const personId: Mapping = {
  firstOf: [called(participant, ...otherNumbers), ...births.map((born) => ({ named: { ...names, born } }))],
};

export const person: Readonly<Record<string, Mapping>> = {
  person_id: personId,
  kind: {
    ...called('Participant Type', 'Person Type', 'Role'),
    words: {
      Student: 'student',
      Parent: 'family',
      Guardian: 'family',
      'Parent/Guardian': 'family',
      Family: 'family',
      'Family Member': 'family',
      Caregiver: 'family',
      Neighbor: 'neighbor',
      'Community Member': 'neighbor',
      Staff: 'staff',
      'Partner Staff': 'partner_staff',
      Volunteer: 'unknown',
      Other: 'unknown',
    },
    empty: 'unknown',
  },
  student_id: called(student, ...otherStudents),
  given_name: { column: names.given },
  family_name: { column: names.family },
  birth_date: { ...called(birth, ...otherBirths), formats: days },
  home_language: called('Home Language', 'Language'),
  school_id: called('School', 'School Name', 'Site'),
};

export const service = called(
  'Service',
  'Activity',
  'Activity/Service',
  'Activity Name',
  'Service Name',
  'Program',
  'Program Name',
);
export const program = called('Program', 'Program Name');
export const provider = called('Provider', 'Partner', 'Agency', 'Organization');
export const school = person['school_id'] ?? {};

/** Every column of the above: a sheet has some of them. */
export const anyOf: readonly string[] = [
  ...new Set([
    ...numbers,
    ...births,
    ...Object.values(names),
    ...[service, program, provider].flatMap(({ column, or }) => [column, ...or]),
    ...['Participant Type', 'Person Type', 'Role', 'Home Language', 'Language', 'School', 'School Name', 'Site'],
  ]),
];
