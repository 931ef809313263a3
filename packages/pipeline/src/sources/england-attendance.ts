import type { Fill, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

/** The marks that stand where a number would: c is hidden because few are behind it; the others, that there is none. */
const marks = { c: 'suppressed', z: 'not_given', x: 'not_given', ':': 'not_given' };
const figure = (column: string): Mapping => ({
  column,
  words: Object.fromEntries(Object.keys(marks).map((mark) => [mark, ''])),
});

const ofSessions = 'Sessions of all possible sessions; a session is half a day.';

interface Measure {
  readonly measure: string;
  readonly column: string;
  readonly part?: string;
  /** The column of what is divided; a rate of persons has none. */
  readonly count?: string;
}

const rates: readonly Measure[] = [
  { measure: 'attendance_rate', column: 'attendance_perc', count: 'overall_attendance' },
  { measure: 'absence_rate', column: 'overall_absence_perc', count: 'overall_absence' },
  { measure: 'authorized_absence_rate', column: 'authorised_absence_perc', count: 'authorised_absence' },
  { measure: 'unauthorized_absence_rate', column: 'unauthorised_absence_perc', count: 'unauthorised_absence' },
];
const persistent: Measure = { measure: 'persistent_absence_rate', column: 'pa_perc' };

const reasons: readonly Measure[] = Object.entries({
  illness: 'illness_perc',
  appointments: 'appointments_perc',
  'religious observance': 'auth_religious_perc',
  'study leave': 'auth_study_perc',
  'mobile child': 'auth_mob_perc',
  excluded: 'auth_excluded_perc',
  'regulated performance': 'auth_performance_perc',
  interview: 'auth_interview_perc',
  'part-time timetable': 'auth_part_time_perc',
  'other authorised': 'auth_other_perc',
  'unauthorised holiday': 'unauth_hol_perc',
  'late after registers closed': 'unauth_late_registers_closed_perc',
  'other unauthorised': 'unauth_oth_perc',
  'no reason yet': 'unauth_not_yet_perc',
}).map(([part, column]) => ({ measure: 'absence_rate', part, column }));

/** One measure of every row: the nation, a region or a local authority, for one phase or all. */
const fill = (files: string, period: Readonly<Record<string, Mapping>>, phase: string, one: Measure): Fill => ({
  table: 'published_figure',
  files: [files],
  columns: {
    publisher: { value: 'england' },
    publisher_name: { value: 'Department for Education' },
    measure: { value: one.measure },
    definition: {
      value: one === persistent ? 'Pupils who missed 10% or more of their own possible sessions.' : ofSessions,
    },
    ...(one.part === undefined ? {} : { part: { value: one.part } }),
    ...period,
    level: {
      column: 'geographic_level',
      words: { National: 'nation', Regional: 'region', 'Local authority': 'local_authority' },
    },
    place_id: { column: 'new_la_code', or: ['region_code', 'country_code'] },
    place_name: { column: 'la_name', or: ['region_name', 'country_name'] },
    within: { column: 'region_code' },
    phase: { column: phase, words: { Total: '' } },
    category_kind: { value: 'all' },
    counts: { value: one === persistent ? 'people' : 'sessions' },
    people: figure('enrolments'),
    ...(one === persistent ? {} : { eligible: figure('possible_sessions') }),
    ...(one.count === undefined ? {} : { count: figure(one.count) }),
    percent: figure(one.column),
    status: { column: one.column, words: marks, otherwise: 'shown', empty: 'not_given' },
  },
});

const columns = [...rates, persistent, ...reasons].flatMap(({ column, count }) => [
  column,
  ...(count === undefined ? [] : [count]),
]);
const header = `time_period,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,education_phase,enrolments,possible_sessions,${columns.join(',')}\n`;

/** What the two rows of the example give: a region with 6 in every column, and a local authority whose figures are hidden. */
const expected = ({ measure, part, count }: Measure, isShown: boolean): Readonly<Record<string, string | null>> => ({
  publisher: 'england',
  publisher_name: 'Department for Education',
  measure,
  definition:
    measure === persistent.measure ? 'Pupils who missed 10% or more of their own possible sessions.' : ofSessions,
  ...(part === undefined ? {} : { part }),
  school_year: '202526',
  level: isShown ? 'region' : 'local_authority',
  place_id: isShown ? 'E12000007' : 'E09000001',
  place_name: isShown ? 'London' : 'City of London',
  within: 'E12000007',
  phase: isShown ? null : 'Primary',
  category_kind: 'all',
  counts: measure === persistent.measure ? 'people' : 'sessions',
  people: isShown ? '1000' : null,
  ...(measure === persistent.measure ? {} : { eligible: isShown ? '9000' : null }),
  ...(count === undefined ? {} : { count: isShown ? '6' : null }),
  percent: isShown ? '6' : null,
  status: isShown ? 'shown' : 'suppressed',
});

/**
 * England's pupil attendance as the Department for Education publishes it: the school year to date and single days, by phase, for
 * the nation, its regions and local authorities, with the reasons for absence. The total of a day is weighted by phase, so that it is
 * not its sessions divided; it is kept as it is printed.
 */
export const englandAttendance = supplier({
  name: 'england_attendance',
  says: 'England’s published pupil attendance: the files named …ytd… (year to date) and …daily… (CSV).',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'upsert',
  fills: [
    ...[...rates, persistent, ...reasons].map((one) =>
      fill('*ytd*', { school_year: { column: 'time_period' } }, 'education_phase', one),
    ),
    ...[...rates, ...reasons].map((one) =>
      fill('*daily*', { date: { column: 'attendance_date' } }, 'school_type', one),
    ),
  ],
  examples: [
    {
      says: 'a place goes by its own code; c is suppressed and never zero; an absence has its reasons',
      table: 'published_figure',
      file: 'EES_ytd_data.csv',
      given: [
        header,
        `202526,Regional,E92000001,England,E12000007,London,,,Total,1000,9000${',6'.repeat(columns.length)}\n`,
        `202526,Local authority,E92000001,England,E12000007,London,E09000001,City of London,Primary,c,c${',c'.repeat(columns.length)}\n`,
      ].join(''),
      expect: [...rates, persistent, ...reasons].flatMap((one) => [expected(one, true), expected(one, false)]),
    },
  ],
});
