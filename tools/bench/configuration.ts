import type { Shape } from './shape.ts';

/** hearth.yaml for a generated folder. */
export function configurationOf({ name, dateFormat, codes, students, studentsPerFile, deliveries }: Shape): string {
  const date = (column: string): string => `{ column: ${column}, format: '${dateFormat}' }`;
  const [unexcused, excused, unknown, half, suspended, tardy] = codes;
  const group = (kind: string, column: string, words: string): string => `
      - table: student_group
        columns:
          student_id: Student_Number
          group_kind: { value: ${kind} }
          member: { column: ${column}${words} }`;
  return `# Generated to measure speed: no school, student or event in it is real.
district:
  name: ${name}
  invented: true

sources:
  schools:
    files: incoming/schools.csv
    format: csv
    load: snapshot
    fills:
      - table: school
        columns: { school_id: SchoolID, name: Name, level: Level, community_school_since: Community_School_Since }

  calendar:
    files: incoming/calendar_*.csv
    format: csv
    load: snapshot
    fills:
      - table: calendar_day
        columns:
          school_id: SchoolID
          date: ${date('Date_Value')}
          day_type:
            column: Day_Type
            words: { Instructional day: instructional, Make-up day: make_up, Holiday: holiday, Weather day: weather, Strike: strike, Teacher only day: staff_only }

  students:
    files: incoming/students.csv
    format: csv
    load: snapshot
    fills:
      - table: student
        columns: { student_id: Student_Number, given_name: First_Name, family_name: Last_Name, birth_date: ${date('DOB')} }${group(
          'race_ethnicity',
          'Ethnicity',
          '',
        )}${group('disability', 'IEP', `, words: { 'Y': 'yes', 'N': 'no' }`)}${group(
          'english_learner',
          'EL',
          `, words: { 'Y': 'yes', 'N': 'no' }`,
        )}${group('economic', 'Meal_Status', `, words: { F: 'yes', P: 'no' }`)}

  enrollment:
    files: incoming/enrollment_*.csv
    format: csv
    load: snapshot
    fills:
      - table: enrollment
        columns:
          student_id: Student_Number
          school_id: SchoolID
          grade: Grade_Level
          entry_date: ${date('EntryDate')}
          exit_date: ${date('ExitDate')}

  registers:
    files: incoming/registers_*.csv
    format: csv
    load: snapshot
    fills:
      - table: attendance_submission
        columns: { school_id: SchoolID, date: ${date('Att_Date')} }

  absences:
    files: incoming/absences_*.csv
    format: csv
    load: ${studentsPerFile < students ? 'append' : 'snapshot'}
    fills:
      - table: attendance
        columns: { student_id: Student_Number, school_id: SchoolID, date: ${date('Att_Date')}, code: Att_Code }
        rows: exceptions
        registers: submitted
        codes:
          ${unexcused}: unexcused
          ${excused}: excused
          ${unknown}: unknown_reason
          ${half}: { category: excused, day_share: 0.5 }
          ${suspended}: out_of_school_suspension
          ${tardy}: tardy
${deliveries === undefined ? '' : ofServices(date)}`;
}

/** The sources of services, in one directory. */
function ofServices(date: (column: string) => string): string {
  const source = (name: string, files: string, table: string, columns: string): string => `
  ${name}:
    files: incoming/${files}.csv
    format: csv
    load: snapshot
    directory: community
    fills:
      - table: ${table}
        columns: { ${columns} }
`;
  return [
    source(
      'people',
      'people',
      'person',
      `person_id: Person_ID, kind: Kind, student_id: Student_Number, given_name: First_Name, family_name: Last_Name, birth_date: ${date('DOB')}, household_id: Household`,
    ),
    source('partners', 'partners', 'partner', 'partner_id: Partner_ID, name: Name'),
    source(
      'services',
      'services',
      'service',
      'service_id: Service_ID, name: Name, category: Category, tier: Tier, partner_id: Partner_ID, attendance_related: Attendance, minimum_hours: Minimum_Hours',
    ),
    source(
      'service_log',
      'service_log_*',
      'service_event',
      `event_id: Event_ID, person_id: Person_ID, service_id: Service_ID, date: ${date('Date')}, school_id: SchoolID, hours: Hours, headcount: Headcount`,
    ),
    source(
      'needs',
      'needs_*',
      'need',
      `need_id: Need_ID, person_id: Person_ID, category: Category, identified_on: ${date('Found_On')}`,
    ),
    source(
      'referrals',
      'referrals_*',
      'referral',
      `referral_id: Referral_ID, person_id: Person_ID, need_id: Need_ID, category: Category, made_on: ${date('Made_On')}`,
    ),
  ].join('');
}
