import type { Fill, Mapping } from '../source.ts';
import { anyOf, days, person, personId, program, provider, school, service } from './sheet-columns.ts';
import { supplier } from './supplier.ts';

const clocks = [
  { start: 'Start Time', end: 'End Time' },
  { start: 'Time In', end: 'Time Out' },
];
const lengths = ['Hours', 'Total Hours', 'Minutes', 'Total Minutes'];
const heads = ['Headcount', 'Number Attended', 'Total Attendance'];
const marks = ['Attendance', 'Attendance Status', 'Attended', 'Present'];
const dates = ['Date', 'Service Date', 'Session Date', 'Timestamp'];

const mayLack = [
  ...anyOf,
  ...clocks.flatMap(({ start, end }) => [start, end]),
  ...lengths,
  ...heads,
  ...marks,
  ...dates,
];

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['P', 'p', 'Present', 'present', 'Y', 'Yes', 'yes', 'X', 'x', '1', 'Attended'].map((one) => [one, 'present']),
  ),
  ...Object.fromEntries(
    ['A', 'a', 'Absent', 'absent', 'N', 'No', 'no', '0', 'U', 'Unexcused', 'Unexcused Absence'].map((one) => [
      one,
      'absent',
    ]),
  ),
  ...Object.fromEntries(['E', 'e', 'Excused', 'excused', 'Excused Absence'].map((one) => [one, 'absent_excused'])),
};

/** Time from a sheet’s clock columns where it does not say how long somebody stayed. */
const minutes: Mapping = {
  firstOf: [
    { column: 'Minutes', or: ['Total Minutes'] },
    ...clocks.map((minutesBetween) => ({ minutesBetween, when: { Hours: [''], 'Total Hours': [''] } })),
  ],
};

const first = ([column = '', ...or]: readonly string[]): Mapping => ({ column, or });

const fill = (table: Fill['table'], columns: Fill['columns'], given: readonly string[] = []): Fill => ({
  table,
  columns,
  mayLack,
  ...(given.length > 0 ? { given } : {}),
});

const header =
  'Participant ID,Last Name,First Name,DOB,School,Grade,Program,Activity,Provider,Date,Start Time,End Time,Attendance,Headcount\n';
const sheet =
  header +
  ',Quill,Ada,3/4/2015,Alder,5,After Hours,Robotics,Library,9/3/2025,3:15 PM,4:45 PM,P,\n' +
  '17,Rook,Ben,,Alder,5,After Hours,Robotics,Library,9/3/2025,3:15 PM,4:45 PM,A,\n' +
  ',,,,Alder,,,Food Pantry,,9/4/2025,,,,41\n';

/**
 * A sign-in sheet or an export of a program’s software (CSV or Excel): one row a person and a day, or a count of heads. Columns are known by
 * the names that are usual, however they are spelled. Whoever has no number is known by name and date of birth together; a name alone is
 * refused, for it may be two people’s. What the services are about stands under “services” in hearth.yaml, the schools’ numbers under
 * “schools”. Each sheet adds to those before it.
 */
export const signInSheet = supplier({
  name: 'sign_in_sheet',
  says: 'Sign-in sheets and lists of participation: one row a person and day, or a count of heads, with the usual names of columns.',
  format: { kind: 'csv', encoding: 'auto', respell: {} },
  load: 'append',
  fills: [
    fill('person', person, ['person_id']),
    fill('partner', { partner_id: provider, name: provider }, ['partner_id', 'name']),
    {
      ...fill('service', { service_id: service, name: service, program }, ['service_id', 'name']),
      calledBy: [service, program],
    },
    fill('service_event', {
      person_id: personId,
      service_id: service,
      date: { ...first(dates), formats: days },
      school_id: school,
      partner_id: provider,
      hours: { column: 'Hours', or: ['Total Hours'] },
      minutes,
      attended: { ...first(marks), words },
      headcount: first(heads),
    }),
  ],
  examples: [
    {
      says: 'who has no number is known by name and date of birth',
      table: 'person',
      given: sheet,
      expect: [
        ['quill, ada, 2015-03-04', 'Ada', 'Quill', '3/4/2015'],
        ['17', 'Ben', 'Rook', null],
      ].map(([id = null, given = null, family = null, born = null]) => ({
        person_id: id,
        kind: 'unknown',
        student_id: null,
        given_name: given,
        family_name: family,
        birth_date: born,
        home_language: null,
        school_id: 'Alder',
      })),
    },
    {
      says: 'a provider is a partner',
      table: 'partner',
      given: sheet,
      expect: [
        { partner_id: 'Library', name: 'Library' },
        { partner_id: 'Library', name: 'Library' },
      ],
    },
    {
      says: 'an activity is a service of its programme',
      table: 'service',
      given: sheet,
      expect: [
        { service_id: 'Robotics', name: 'Robotics', program: 'After Hours' },
        { service_id: 'Robotics', name: 'Robotics', program: 'After Hours' },
        { service_id: 'Food Pantry', name: 'Food Pantry', program: null },
      ],
    },
    {
      says: 'times make minutes; heads are counted where nobody is named',
      table: 'service_event',
      given: sheet,
      expect: [
        ['quill, ada, 2015-03-04', 'Robotics', '9/3/2025', 'Library', '90', 'present', null],
        ['17', 'Robotics', '9/3/2025', 'Library', '90', 'absent', null],
        [null, 'Food Pantry', '9/4/2025', null, null, null, '41'],
      ].map(([id = null, activity = null, day = null, partner = null, time = null, attended = null, count = null]) => ({
        person_id: id,
        service_id: activity,
        date: day,
        school_id: 'Alder',
        partner_id: partner,
        hours: null,
        minutes: time,
        attended,
        headcount: count,
      })),
    },
  ],
});
