// Every reason for which a row of people and services can be refused has a row here that is.
import { staging } from '@hearth/contracts';
import { beforeAll, describe, expect, test } from 'vitest';
import { allReasons } from '../src/accounts.ts';
import { serviceTables } from '../src/services/tables.ts';
import { District, type Files, lines, type Settings } from './district.ts';
import { own, roster, rosterSources } from './service-district.ts';

type Name = (typeof serviceTables)[number];
/** “column=value column=value”, a value written with _ for a space. */
type Said = string;
interface Rows {
  /** A row that says as much as can be right; each bad row is it with something else said. */
  readonly good: Said;
  /** By reason, without the table’s name. “repeated” and “contradicts” need no row: they are the good row again. */
  readonly bad: readonly (readonly [reason: string, but: Said])[];
}

const noId = (column: string): readonly [string, Said] => [`${column}.missing`, `${column}=`];
const never = '2030-01-01';
const notADate = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=soon`];
const noWord = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=perhaps`];

const tables: Readonly<Record<Name, Rows>> = {
  person: {
    good: 'person_id=1 kind=student student_id=ada given_name=Ada family_name=García birth_date=2016-03-01 school_id=101',
    bad: [
      noId('person_id'),
      ['kind.missing', 'kind='],
      noWord('kind'),
      notADate('birth_date'),
      ['in_the_future', `person_id=F birth_date=${never}`],
      ['unknown_school', 'person_id=S school_id=999'],
    ],
  },
  person_match: {
    good: 'person_id=1 student_id=ada decision=same',
    bad: [
      noId('person_id'),
      noWord('decision'),
      ['as_whom', 'student_id= decision=not_same'],
      ['unknown_person', 'person_id=99'],
      ['unknown_student', 'student_id=zoe'],
      ['several_students', 'person_id=2 student_id=bea'],
      ['several_students', 'person_id=2 student_id='],
    ],
  },
  partner: {
    good: 'partner_id=P name=Library kind=library',
    bad: [
      noId('partner_id'),
      ['name.missing', 'name='],
      ['unknown_partner', 'partner_id=Q same_as=Z'],
      // what was merged into one that is refused
      ['unknown_partner', 'partner_id=R same_as=Q'],
    ],
  },
  partner_location: {
    good: 'location_id=L partner_id=P name=Branch school_id=101',
    bad: [
      noId('location_id'),
      ['unknown_partner', 'location_id=L2 partner_id=Z'],
      ['unknown_school', 'location_id=L3 school_id=999'],
    ],
  },
  agreement: {
    good: 'agreement_id=A partner_id=P starts_on=2025-09-01 ends_on=2026-06-30 renewal_confirmed=yes hours_committed=40 data_sharing_signed=no',
    bad: [
      noId('agreement_id'),
      ['partner_id.missing', 'partner_id='],
      ['starts_on.missing', 'starts_on='],
      notADate('starts_on'),
      notADate('ends_on'),
      noWord('renewal_confirmed'),
      noWord('hours_committed'),
      noWord('data_sharing_signed'),
      ['ends_before_it_starts', 'ends_on=2025-08-31'],
      ['no_hours', 'hours_committed=-1'],
      ['unknown_partner', 'agreement_id=A2 partner_id=Z'],
      ['unknown_school', 'agreement_id=A3 school_id=999'],
    ],
  },
  service: {
    good: 'service_id=T name=Tutoring category=tutoring partner_id=P started_on=2025-09-01',
    bad: [
      noId('service_id'),
      ['name.missing', 'name='],
      ['category.missing', 'category='],
      noWord('category'),
      noWord('pillar'),
      noWord('tier'),
      noWord('minimum_hours'),
      noWord('planned_hours'),
      ['planned_seats.invalid', 'planned_seats=2.5'],
      noWord('attendance_related'),
      noWord('sensitive'),
      notADate('started_on'),
      notADate('ended_on'),
      ['no_minimum', 'minimum_hours=0'],
      ['no_plan', 'planned_hours=-1'],
      ['no_plan', 'planned_seats=1000001'],
      ['ends_before_it_starts', 'ended_on=2025-08-31'],
      ['unknown_partner', 'service_id=T2 partner_id=Z'],
      ['unknown_school', 'service_id=T3 school_id=999'],
    ],
  },
  service_practice: {
    good: 'service_id=T practice=integrated_supports',
    bad: [
      noId('service_id'),
      ['practice.missing', 'practice='],
      noWord('practice'),
      ['unknown_service', 'service_id=X'],
      // a service that was itself refused is not known either
      ['unknown_service', 'service_id=T2'],
    ],
  },
  service_session: {
    good: 'session_id=S service_id=T date=2025-09-03 hours=2 seats=10 cancelled=no',
    bad: [
      noId('session_id'),
      noId('service_id'),
      ['date.missing', 'date='],
      notADate('date'),
      noWord('hours'),
      noWord('seats'),
      noWord('cancelled'),
      ['too_long', 'hours=745'],
      ['too_long', 'hours=-1'],
      ['unknown_service', 'session_id=S2 service_id=X'],
      ['unknown_school', 'session_id=S3 school_id=999'],
    ],
  },
  service_stay: {
    good: 'stay_id=Y person_id=1 service_id=T applied_on=2025-09-01 started_on=2025-09-02 ended_on=2025-09-20',
    bad: [
      noId('stay_id'),
      noId('person_id'),
      noId('service_id'),
      notADate('applied_on'),
      notADate('started_on'),
      notADate('ended_on'),
      ['ends_before_it_starts', 'ended_on=2025-09-01'],
      ['in_the_future', `stay_id=Y1 applied_on=${never}`],
      ['unknown_person', 'stay_id=Y2 person_id=99'],
      ['unknown_service', 'stay_id=Y3 service_id=X'],
      ['unknown_school', 'stay_id=Y4 school_id=999'],
    ],
  },
  service_event: {
    good: 'event_id=E person_id=1 service_id=T date=2025-09-03 hours=1.5 minutes=90 quantity=1 unit=Sessions attended=present',
    bad: [
      noId('service_id'),
      ['date.missing', 'date='],
      notADate('date'),
      noWord('hours'),
      ['minutes.invalid', 'minutes=90.5'],
      noWord('quantity'),
      noWord('attended'),
      ['headcount.invalid', 'person_id= headcount=many'],
      ['nobody', 'person_id='],
      ['both', 'headcount=4'],
      ['no_time', 'hours=0 minutes='],
      ['no_time', 'hours= minutes=0'],
      ['two_times', 'minutes=60'],
      ['too_long', 'hours=745 minutes='],
      ['too_long', 'hours= minutes=44641'],
      ['no_heads', 'person_id= headcount=0'],
      ['in_the_future', `event_id=E1 date=${never}`],
      ['unknown_person', 'event_id=E2 person_id=99'],
      ['unknown_service', 'event_id=E3 service_id=X'],
      ['unknown_partner', 'event_id=E4 partner_id=Z'],
      ['unknown_school', 'event_id=E5 school_id=999'],
    ],
  },
  need: {
    good: 'need_id=N person_id=1 category=food identified_on=2025-09-03 found_by=screening closed_on=2025-09-10 closed_reason=met',
    bad: [
      noId('need_id'),
      noId('person_id'),
      ['category.missing', 'category='],
      noWord('category'),
      ['identified_on.missing', 'identified_on='],
      notADate('identified_on'),
      noWord('found_by'),
      notADate('closed_on'),
      noWord('closed_reason'),
      ['closed_before_it_opened', 'closed_on=2025-09-02'],
      ['in_the_future', `need_id=N1 closed_on=${never}`],
      ['unknown_person', 'need_id=N2 person_id=99'],
      ['unknown_school', 'need_id=N3 school_id=999'],
    ],
  },
  referral: {
    good: 'referral_id=R person_id=1 need_id=N service_id=T partner_id=P made_on=2025-09-03 made_by=educator accepted_on=2025-09-04 first_service_on=2025-09-05 closed_on=2025-09-20 outcome=completed',
    bad: [
      noId('referral_id'),
      noId('person_id'),
      noWord('category'),
      ['made_on.missing', 'made_on='],
      notADate('made_on'),
      noWord('made_by'),
      notADate('accepted_on'),
      notADate('first_service_on'),
      notADate('closed_on'),
      noWord('outcome'),
      ['before_it_was_made', 'accepted_on=2025-09-02'],
      ['before_it_was_made', 'first_service_on=2025-09-02'],
      ['before_it_was_made', 'closed_on=2025-09-02'],
      ['in_the_future', `referral_id=R1 closed_on=${never}`],
      ['unknown_person', 'referral_id=R2 person_id=99'],
      ['unknown_need', 'referral_id=R3 need_id=X'],
      ['unknown_service', 'referral_id=R4 service_id=X'],
      ['unknown_partner', 'referral_id=R5 partner_id=Z'],
      ['unknown_school', 'referral_id=R6 school_id=999'],
    ],
  },
  service_target: {
    good: 'person_id=1 school_year=2026 listed_on=2025-09-01 category=tutoring school_id=101',
    bad: [
      noId('person_id'),
      ['school_year.missing', 'school_year='],
      ['school_year.invalid', 'school_year=next'],
      ['listed_on.missing', 'listed_on='],
      notADate('listed_on'),
      noWord('category'),
      ['in_the_future', `person_id=2 listed_on=${never}`],
      ['unknown_person', 'person_id=99'],
      ['unknown_school', 'person_id=3 school_id=999'],
    ],
  },
  expenditure: {
    good: 'expenditure_id=X month=2025-09-01 amount=120.50 category=tutoring partner_id=P in_kind=no',
    bad: [
      noId('expenditure_id'),
      ['month.missing', 'month='],
      notADate('month'),
      ['amount.missing', 'amount='],
      ['amount.invalid', 'amount=12,50,0'],
      noWord('category'),
      noWord('in_kind'),
      ['in_the_future', `expenditure_id=X1 month=${never}`],
      ['unknown_partner', 'expenditure_id=X2 partner_id=Z'],
      ['unknown_school', 'expenditure_id=X3 school_id=999'],
    ],
  },
};

const columnsOf = (name: Name): string[] => Object.keys(staging[name].columns);
const valuesOf = (said: Said): Readonly<Record<string, string>> =>
  Object.fromEntries(said.split(' ').map((one) => one.split('=') as [string, string]));
/** The key of a table’s row, whose last column may be empty. */
const first = (name: Name): string => staging[name].key[0] ?? '';

interface Line {
  /** Nothing where the row is kept. */
  readonly reason?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The rows of a table’s file after its header: one that is kept, then the bad ones. */
function linesOf(name: Name): Line[] {
  const { good, bad } = tables[name];
  const row = valuesOf(good);
  const found: Line[] = [
    { values: row },
    // two more that others name
    ...(name === 'person' ? [{ values: { ...row, person_id: '2' } }, { values: { ...row, person_id: '3' } }] : []),
    ...bad.map(([reason, but]) => ({ reason, values: { ...row, ...valuesOf(but) } })),
    { reason: 'deleted', values: { ...row, gone: 'x' } },
    { reason: 'excluded', values: { ...row, [first(name)]: 'void' } },
  ];
  if (!allReasons().has(`${name}.repeated`)) return found;
  const school = { school_id: '102' };
  return [...found, { reason: 'repeated', values: row }, { reason: 'contradicts', values: { ...row, ...school } }];
}

const fileOf = (name: Name): string => `in/${name}.csv`;
const files: Files = Object.fromEntries(
  serviceTables.map((name) => {
    const columns = [...columnsOf(name), 'gone'];
    const rows = linesOf(name).map(({ values }) => columns.map((column) => quoted(values[column] ?? '')).join(','));
    return [fileOf(name), lines(columns.join(','), ...rows)];
  }),
);
const sources: Settings = Object.fromEntries(
  serviceTables.map((name) => {
    const source = own(name, columnsOf(name).join(' '));
    const [fill] = source['fills'] as [Settings];
    return [name, { ...source, fills: [{ ...fill, deleted: 'gone', excludes: { [first(name)]: 'void' } }] }];
  }),
);

function quoted(value: string): string {
  return value.includes(',') ? `"${value}"` : value;
}

const district = new District({ ...rosterSources, ...sources }, { ...roster, ...files });
let refusals: string[] = [];
let accounts: string[] = [];
beforeAll(async () => {
  await district.load();
  refusals = await district.rows(`
    select file || ':' || line || ' ' || reason || '|' || refused.says || '|' || refused.remedy
    from warehouse.refused_row as refused join warehouse.landed_file using (file_key) order by file_key, line`);
  accounts = await district.accounts();
});

/** What no row of a file alone can show: a supplier’s service that hearth.yaml does not explain; load-service-suppliers.test.ts has it. */
const elsewhere = ['service.unmapped'];

test('every reason of people and services has a row', () => {
  const shown = serviceTables.flatMap((name) => linesOf(name).map(({ reason }) => `${name}.${reason ?? ''}`));
  const all = [...allReasons().keys()].filter((id) => serviceTables.some((name) => id.startsWith(`${name}.`)));
  expect(all.filter((id) => !shown.includes(id) && !elsewhere.includes(id))).toEqual([]);
});

describe.each(serviceTables)('%s', (name) => {
  const rows = linesOf(name);

  test.each(rows.flatMap(({ reason }, index) => (reason === undefined ? [] : [[reason, index + 2] as const])))(
    '%s in line %i',
    (reason, line) => {
      const { says = '', remedy = '' } = allReasons().get(`${name}.${reason}`) ?? {};
      const told = refusals.filter((one) => one.startsWith(`${fileOf(name)}:${line} `));
      expect(told).toEqual([`${fileOf(name)}:${line} ${name}.${reason}|${says}|${remedy}`]);
      expect(says.endsWith('.') && remedy.endsWith('.')).toBe(true);
    },
  );

  test('keeps what is right, and loses nothing', () => {
    const refused = rows.filter(({ reason }) => reason !== undefined).length;
    const kept = rows.length - refused;
    expect(accounts.filter((one) => one.startsWith(`${fileOf(name)} `))).toEqual([
      `${fileOf(name)} ${rows.length} ${kept} ${refused} 0 loaded`,
    ]);
  });
});
