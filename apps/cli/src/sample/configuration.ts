import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMUNITY_CONFIGURATION } from './community/configuration.ts';
import { SURVEY_CONFIGURATION } from './surveys/configuration.ts';
import { STRATEGY_CONFIGURATION } from './strategy/configuration.ts';

/** hearth.yaml of the invented district: how each file is read and what its words mean. */
const CONFIGURATION = `# An invented district: no school, student or event in it is real.
district:
  name: Harrow Bend Unified School District
  invented: true
  # what the state calls the district in the tables it publishes
  published_ids: { quarry: '9910017' }

sources:
  schools:
    files: incoming/schools.csv
    format: csv
    load: snapshot
    fills:
      - table: school
        columns:
          school_id: SchoolID
          name: Name
          level: Level
          community_school_since: Community_School_Since

  calendar:
    files: incoming/calendar_*.csv
    format: csv
    load: snapshot
    fills:
      - table: calendar_day
        columns:
          school_id: SchoolID
          date: Date_Value
          day_type:
            column: Day_Type
            words:
              Instructional day: instructional
              Make-up day: make_up
              Holiday: holiday
              Weather day: weather
              Emergency day: emergency
              Strike: strike
              Teacher only day: staff_only

  students:
    files: incoming/students.csv
    format: csv
    load: snapshot
    fills:
      - table: student
        columns:
          student_id: Student_Number
          given_name: First_Name
          family_name: Last_Name
          birth_date: { column: DOB, format: '%m/%d/%Y' }
          homeroom: Homeroom
          home_language: Home_Language
          contact_name: Guardian
          contact_phone: Guardian_Phone
          household_id: Household
      - table: student_group
        columns:
          student_id: Student_Number
          group_kind: { value: race_ethnicity }
          member: { column: Ethnicity, empty: not recorded }
      - table: student_group
        columns:
          student_id: Student_Number
          group_kind: { value: disability }
          member: { column: IEP, words: { 'Y': 'yes', 'N': 'no' } }
      - table: student_group
        columns:
          student_id: Student_Number
          group_kind: { value: economic }
          member: { column: Meal_Status, words: { F: 'yes', R: 'yes', P: 'no' } }

  statuses:
    files: incoming/statuses.csv
    format: csv
    load: snapshot
    fills:
      - table: student_group
        columns:
          student_id: Student_Number
          group_kind:
            column: Program
            words: { EL: english_learner, HOM: homeless, FOS: foster, MIG: migrant }
          member: { column: Status, words: { 'Y': 'yes', 'N': 'no' } }
          valid_from: { column: Start_Date, format: '%m/%d/%Y' }
          valid_to: { column: End_Date, format: '%m/%d/%Y' }

  enrollment:
    files: incoming/enrollment_*.csv
    format: csv
    load: snapshot
    fills:
      - table: enrollment
        columns:
          student_id: Student_Number
          school_id: SchoolID
          grade: { column: Grade_Level, empty: not recorded }
          entry_date: { column: EntryDate, format: '%m/%d/%Y' }
          exit_date: { column: ExitDate, format: '%m/%d/%Y' }
          exit_type: ExitCode
        exit_date_counts: false

  registers:
    files: incoming/registers_*.csv
    format: csv
    load: snapshot
    fills:
      - table: attendance_submission
        columns:
          school_id: SchoolID
          date: { column: Att_Date, format: '%m/%d/%Y' }
          complete: Submitted

  # absences only, as PowerSchool exports them
  absences:
    files: incoming/absences_*.csv
    format: csv
    load: snapshot
    fills:
      - table: attendance
        columns:
          student_id: Student_Number
          school_id: SchoolID
          date: { column: Att_Date, format: '%m/%d/%Y' }
          code: Att_Code
        rows: exceptions
        registers: submitted
        codes:
          A: unexcused
          E: excused
          M: unknown_reason
          H: { category: excused, day_share: 0.5 }
          OSS: out_of_school_suspension
          ISS: in_school_suspension
          T: tardy
          D: early_departure
          F: present
          'N': not_counted

  # Kettle Point sends a row for every student and day, tab-separated, in Windows-1252; a later file corrects an earlier one
  kettle_point:
    files: incoming/kettle_point_*.txt
    format: { kind: tsv, encoding: windows-1252 }
    load: upsert
    fills:
      - table: attendance
        columns:
          student_id: StudentNo
          school_id: SchoolNo
          date: { column: Date, format: '%d-%b-%Y' }
          code: Status
        rows: every_day
        codes:
          Present: present
          Absent: unexcused
          Excused: excused
          Absent, no reason yet: unknown_reason
          Half day: { category: excused, day_share: 0.5 }
          Suspended: out_of_school_suspension
          Suspended in school: in_school_suspension
          Late: tardy
          Left early: early_departure
          Field trip: present
          Hospital instruction: not_counted

  # Wrenford sends the first generation of Ed-Fi's attendance interchange in an archive
  wrenford:
    supplier: ed_fi_1
    files: incoming/wrenford_*.zip

  # what the state publishes about chronic absence, for comparison; * is a figure that it hides
  state:
    files: incoming/quarry_chronic_absence.csv
    format: csv
    load: upsert
    fills:
      - table: published_figure
        columns:
          publisher: { value: quarry }
          publisher_name: { value: Quarry Department of Education }
          measure: { value: chronic_absence_rate }
          definition: { value: 'Absent on a tenth or more of the days enrolled, among students enrolled for at least ten days.' }
          school_year: School Year
          level: { column: Level, words: { State: state, County: county, District: district, School: school } }
          place_id: Place Number
          place_name: Place
          within: District Number
          category_kind: { column: Group, words: { All students: all, Migrant: migrant } }
          category: { column: Group, words: { All students: '' } }
          category_name: Group
          counts: { value: people }
          eligible: { column: Eligible, words: { '*': '' } }
          count: { column: Chronically Absent, words: { '*': '' } }
          percent: { column: Rate, words: { '*': '' } }
          status: { column: Rate, words: { '*': suppressed }, otherwise: shown }
`;

export function writeConfiguration(folder: string): void {
  const all = CONFIGURATION + COMMUNITY_CONFIGURATION + SURVEY_CONFIGURATION + STRATEGY_CONFIGURATION;
  writeFileSync(join(folder, 'hearth.yaml'), all);
}
