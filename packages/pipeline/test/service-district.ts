import { calendar, District, type Files, lines, type Settings, sources } from './district.ts';

const text = (...columns: readonly string[]): Settings => Object.fromEntries(columns.map((column) => [column, column]));

/** A source whose files have the contract's own columns. */
export const own = (table: string, columns: string, more: Settings = {}): Settings => ({
  files: `in/${table}.*csv`,
  format: 'csv',
  load: 'snapshot',
  directory: 'community',
  fills: [{ table, columns: text(...columns.split(' ')) }],
  ...more,
});

/** Sources of people and services; each test takes those it sends files for. */
export const serviceSources = {
  person: own('person', 'person_id kind student_id given_name family_name birth_date household_id school_id'),
  person_match: own('person_match', 'person_id student_id decision'),
  partner: own('partner', 'partner_id name same_as'),
  partner_location: own('partner_location', 'location_id partner_id name'),
  agreement: own('agreement', 'agreement_id partner_id starts_on ends_on hours_committed'),
  service: own(
    'service',
    'service_id name category tier partner_id school_id minimum_hours attendance_related sensitive',
  ),
  service_practice: own('service_practice', 'service_id practice'),
  service_session: own('service_session', 'session_id service_id date hours'),
  service_stay: own('service_stay', 'stay_id person_id service_id applied_on started_on ended_on'),
  service_event: own(
    'service_event',
    'event_id person_id service_id date school_id partner_id hours minutes quantity unit attended headcount',
  ),
  need: own('need', 'need_id person_id category identified_on closed_on'),
  referral: own(
    'referral',
    'referral_id person_id need_id category service_id partner_id made_on first_service_on closed_on outcome',
  ),
  service_target: own('service_target', 'person_id school_year listed_on category'),
  expenditure: own('expenditure', 'expenditure_id month amount category partner_id'),
};

export type ServiceTable = keyof typeof serviceSources;

export const students: Settings = {
  files: 'in/students*.csv',
  format: 'csv',
  load: 'snapshot',
  fills: [
    {
      table: 'student',
      columns: text('student_id', 'given_name', 'family_name', 'birth_date', 'household_id'),
    },
  ],
};

/**
 * September 2025. Ada García and her sister Bea are at Alder (101), in the household h1; two students are called Dan Moss and
 * were born on one day; Eve O’Neil moved from Alder to Birch (102) on 15 September.
 */
export const roster: Files = {
  'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
  'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
  'in/enrollment.csv': lines(
    'Student,School,Entry,Exit,Grade',
    'ada,101,2025-09-01,,3',
    'bea,101,2025-09-01,,5',
    'dan,101,2025-09-01,,4',
    'dan2,102,2025-09-01,,4',
    'eve,101,2025-09-01,2025-09-15,5',
    'eve,102,2025-09-15,,5',
  ),
  'in/students.csv': lines(
    'student_id,given_name,family_name,birth_date,household_id',
    'ada,Ada,García,2016-03-01,h1',
    'bea,Bea,García,2014-05-02,h1',
    'dan,Dan,Moss,2015-01-01,',
    'dan2,Dan,Moss,2015-01-01,h3',
    'eve,Eve,O’Neil,2014-02-02,',
  ),
};

export const rosterSources: Settings = {
  schools: sources.schools,
  calendar: sources.calendar,
  enrollment: sources.enrollment,
  students,
};

/** Rows of a table as CSV, each given as “column=value column=value”; a value is written with _ for a space. */
export function rowsOf(table: ServiceTable, ...rows: readonly string[]): string {
  const [{ columns }] = serviceSources[table]['fills'] as [{ columns: Settings }];
  const names = Object.keys(columns);
  return lines(
    names.join(','),
    ...rows.map((row) => {
      const said = new Map(row.split(' ').map((one) => one.split('=') as [string, string]));
      for (const name of said.keys()) if (!names.includes(name)) throw new Error(`${table} has no column ${name}`);
      return names.map((name) => (said.get(name) ?? '').replaceAll('_', ' ')).join(',');
    }),
  );
}

/** What is said in a directory called community, by table, beside the roster. */
export type Said = Partial<Record<ServiceTable, readonly string[]>>;

export const filesOf = (said: Said, suffix = ''): Files =>
  Object.fromEntries(
    Object.entries(said).map(([table, rows]) => [`in/${table}.${suffix}csv`, rowsOf(table as ServiceTable, ...rows)]),
  );

export const sourcesOf = (said: Said, about: Partial<Record<ServiceTable, Settings>> = {}): Settings =>
  Object.fromEntries(
    Object.keys(said).map((table) => [
      table,
      { ...serviceSources[table as ServiceTable], ...about[table as ServiceTable] },
    ]),
  );

/** A district with the roster and with what is said of people and services. */
export const community = (said: Said, about: Partial<Record<ServiceTable, Settings>> = {}): District =>
  new District({ ...rosterSources, ...sourcesOf(said, about) }, { ...roster, ...filesOf(said) });
