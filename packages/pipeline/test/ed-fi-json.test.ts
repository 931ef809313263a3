import { describe, expect, test } from 'vitest';
import { District, type Files, weekdays } from './district.ts';
import { refusal } from './folder.ts';
import { zipFile } from './zip-file.ts';

const descriptor = (kind: string, word: string): string => `uri://ed-fi.org/${kind}Descriptor#${word}`;
const school = { schoolId: 101, nameOfInstitution: 'Alder School', id: 'a1', _etag: '1' };
const student = (id: string) => ({
  studentUniqueId: id,
  firstName: 'Ada',
  lastSurname: 'Quill',
  birthDate: '2013-03-04',
});
const stay = (id: string, more = {}) => ({
  studentReference: { studentUniqueId: id, link: { rel: 'Student', href: '/ed-fi/students/1' } },
  schoolReference: { schoolId: 101 },
  entryDate: '2026-02-02',
  entryGradeLevelDescriptor: descriptor('GradeLevel', 'Seventh grade'),
  ...more,
});
const event = (id: string, word: string, more = {}) => ({
  studentReference: { studentUniqueId: id },
  schoolReference: { schoolId: 101 },
  sessionReference: { schoolId: 101, schoolYear: 2026, sessionName: 'Spring' },
  eventDate: '2026-02-12',
  attendanceEventCategoryDescriptor: descriptor('AttendanceEventCategory', word),
  ...more,
});
const dates = weekdays('2026-02-02', '2026-02-27').map((date) => ({
  calendarReference: { calendarCode: 'T1', schoolId: 101, schoolYear: 2026 },
  date,
  calendarEvents: [{ calendarEventDescriptor: descriptor('CalendarEvent', 'Instructional day') }],
}));

const pages: Readonly<Record<string, readonly unknown[]>> = {
  'schools/page-0001.json': [school],
  'calendarDates_1.json': dates.slice(0, 10),
  'calendarDates_2.json': dates.slice(10),
  'students.json': [student('S-1'), student('S-2')],
  'studentSchoolAssociations/page-0001.json': [stay('S-1')],
  'studentSchoolAssociations/page-0002.json': [stay('S-2')],
  'studentSchoolAttendanceEvents/page-0001.json': [event('S-1', 'Excused Absence', { eventDuration: 0.33 })],
  'studentSchoolAttendanceEvents/page-0002.json': [event('S-2', 'Unexcused Absence')],
};
const texts = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, rows]) => [name, JSON.stringify(rows)]));

const sources = { ods: { supplier: 'ed_fi_json', files: 'in/**/*.json', registers: 'all' } };
const inside = (given: Readonly<Record<string, unknown>>): Files =>
  Object.fromEntries(Object.entries(texts(given)).map(([name, text]) => [`in/ed-fi/${name}`, text]));
async function loaded(given: Readonly<Record<string, unknown>>): Promise<District> {
  const one = new District(sources, inside(given));
  await one.load();
  return one;
}

describe('pages of an ODS', () => {
  test('are one whole: each resource fills its table, whichever page it is on', async () => {
    const one = await loaded(pages);
    expect(await one.events()).toEqual(['S-1 101 2026-02-12 excused 8', 'S-2 101 2026-02-12 unexcused 24']);
    expect(
      await one.rows('select fills, sum(rows_kept)::integer from warehouse.landed_file group by all order by all'),
    ).toEqual(['attendance 2', 'calendar_day 20', 'enrollment 2', 'school 1', 'student 2']);
    expect(await one.years()).toEqual(['S-1 216/8', 'S-2 216/24']);
  });
  test('a day’s events may be on two pages, and half days of two kinds make a day', async () => {
    const events = 'studentSchoolAttendanceEvents';
    const half = { eventDuration: 0.5 };
    const one = await loaded({
      ...pages,
      [`${events}/page-0001.json`]: [event('S-1', 'Unexcused Absence'), event('S-2', 'Excused Absence', half)],
      [`${events}/page-0002.json`]: [event('S-1', 'Tardy'), event('S-2', 'Unexcused Absence', half)],
      // a page that moved on while it was read has the last of the one before again
      [`${events}/page-0003.json`]: [event('S-2', 'Unexcused Absence', half)],
    });
    expect(await one.events()).toEqual(['S-1 101 2026-02-12 unexcused 24', 'S-2 101 2026-02-12 excused 24']);
    // and the next export says what it was after all
    one.write(
      inside({
        [`${events}/page-0001.json`]: [event('S-1', 'Tardy')],
        [`${events}/page-0002.json`]: [event('S-2', 'Unexcused Absence', half)],
        [`${events}/page-0003.json`]: [event('S-2', 'Tardy')],
      }),
    );
    await one.load();
    expect(await one.events()).toEqual(['S-1 101 2026-02-12 tardy 0', 'S-2 101 2026-02-12 unexcused 12']);
    expect(
      await one.rows('select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused'),
    ).toEqual(['0']);
  });
  test('a page that an export left as it was stands beside those that it changed', async () => {
    const events = 'studentSchoolAttendanceEvents';
    const one = await loaded({
      ...pages,
      [`${events}/page-0001.json`]: [event('S-1', 'Unexcused Absence')],
      [`${events}/page-0002.json`]: [event('S-2', 'Tardy')],
    });
    one.write(inside({ [`${events}/page-0002.json`]: [event('S-2', 'Tardy'), event('S-1', 'Tardy')] }));
    await one.load();
    expect(await one.events()).toEqual(['S-1 101 2026-02-12 unexcused 24', 'S-2 101 2026-02-12 tardy 0']);
    // an export of what changed, under a name of its own, corrects the day
    one.write(inside({ [`${events}_2026-02-13.json`]: [event('S-1', 'Excused Absence')] }));
    await one.load();
    expect(await one.events()).toEqual(['S-1 101 2026-02-12 excused 24', 'S-2 101 2026-02-12 tardy 0']);
    expect(
      await one.rows(
        "select file, rows_kept, rows_superseded from warehouse.landed_file where fills = 'attendance' order by file_key",
      ),
    ).toEqual([
      'in/ed-fi/studentSchoolAttendanceEvents/page-0001.json 1 1',
      'in/ed-fi/studentSchoolAttendanceEvents/page-0002.json 1 1',
      'in/ed-fi/studentSchoolAttendanceEvents/page-0002.json 2 1',
      'in/ed-fi/studentSchoolAttendanceEvents_2026-02-13.json 1 0',
    ]);
  });
  test('may be zipped', async () => {
    const zip = zipFile(Object.entries(texts(pages)).map(([name, content]) => ({ name: `ed-fi/${name}`, content })));
    const one = new District({ ods: { ...sources.ods, files: 'in/*.zip' } }, { 'in/ods.zip': zip });
    await one.load();
    expect(await one.events()).toHaveLength(2);
  });
  test('may be empty', async () => {
    expect(
      await (await loaded({ ...pages, 'studentSchoolAttendanceEvents/page-0003.json': [] })).events(),
    ).toHaveLength(2);
  });
  test('a date with several events is a day of school if one of them is, and an event that nobody knows is refused', async () => {
    const more: Record<string, readonly string[]> = {
      '2026-02-03': ['Instructional day', 'Other'],
      '2026-02-04': ['Emergency day', 'Instructional day'],
      '2026-02-05': ['Holiday', 'Other'],
      '2026-02-06': ['Other', 'Day of Kites'],
    };
    const several = dates.map((one) => ({
      ...one,
      calendarEvents: (more[one.date] ?? ['Instructional day']).map((word) => ({
        calendarEventDescriptor: descriptor('CalendarEvent', word),
      })),
    }));
    const one = await loaded({ ...pages, 'calendarDates_1.json': several.slice(0, 10) });
    // nine days up to the 12th, two of them none of school
    expect(await one.years()).toEqual([`S-1 ${7 * 24}/8`, `S-2 ${7 * 24}/24`]);
    expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual([
      '5 calendar_day.day_type.invalid',
    ]);
  });
  test('of resources that nobody uses do no harm, and are named', async () => {
    const one = new District(sources, inside({ ...pages, 'staffs/page-0001.json': [{ staffUniqueId: '1' }] }));
    const said: string[] = [];
    await one.load({ progress: (says) => said.push(says) });
    expect(said).toContain('ods: no table is filled from in/ed-fi/staffs/page-0001.json');
  });
  test('of which none is used are refused', async () => {
    expect(await refusal(loaded({ 'pages/1.json': [student('S-1')] }))).toBe(
      'sources.ods: No table is filled from any of its files; the first is in/ed-fi/pages/1.json.',
    );
  });
  test('a later export says the newer thing', async () => {
    const one = await loaded(pages);
    one.write(
      inside({ 'studentSchoolAssociations/page-0001.json': [stay('S-1', { exitWithdrawDate: '2026-02-16' })] }),
    );
    await one.load();
    expect(
      await one.rows(
        'select student_id, exit_date from warehouse.enrollment join warehouse.student using (student_key) order by all limit 1',
      ),
    ).toEqual(['S-1 2026-02-16']);
  });
  test.each([
    ['stays', 'upsert', ['S-1', 'S-2']],
    ['goes where each resource is one file that replaces the last', 'snapshot', ['S-2']],
  ])('an event that was deleted in the ODS %s', async (_, load, expected) => {
    const whole = (events: readonly unknown[]): Record<string, readonly unknown[]> => ({
      'schools.json': [school],
      'calendarDates.json': dates,
      'students.json': [student('S-1'), student('S-2')],
      'studentSchoolAssociations.json': [stay('S-1'), stay('S-2')],
      'studentSchoolAttendanceEvents.json': events,
    });
    const kept = event('S-2', 'Unexcused Absence');
    const one = new District({ ods: { ...sources.ods, load } }, inside(whole([event('S-1', 'Excused Absence'), kept])));
    await one.load();
    one.write(inside(whole([kept])));
    await one.load();
    const absent = `
      select student_id from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)
      join warehouse.student using (student_key) order by all`;
    expect(await one.rows(absent)).toEqual(expected);
  });
  test('a school’s own programmes put a student in a group', async () => {
    const programme = {
      studentReference: { studentUniqueId: 'S-1' },
      beginDate: '2025-10-01',
      programReference: { programName: 'x' },
    };
    const one = await loaded({ ...pages, 'studentMigrantEducationProgramAssociations.json': [programme] });
    expect(await one.rows("select group_kind, member from warehouse.student_group where member = 'yes'")).toEqual([
      'migrant yes',
    ]);
  });
});

describe('what is no stay', () => {
  const exit = (word: string, namespace = 'ed-fi.org') => ({
    exitWithdrawDate: '2026-02-20',
    exitWithdrawTypeDescriptor: `uri://${namespace}/ExitWithdrawTypeDescriptor#${word}`,
  });
  const gone = (more: object) =>
    loaded({
      ...pages,
      'studentSchoolAssociations/page-0003.json': [stay('S-3', more), stay('S-4', exit('Transferred'))],
    });

  test.each([
    ['a student who never came', exit('No show')],
    ['an enrollment made by mistake', exit('Invalid enrollment')],
    ['whatever the case and the namespace', exit('NO SHOW', 'state.example')],
  ])('%s', async (_, more) => {
    const one = await gone(more);
    expect(
      await one.rows(
        'select student_id from warehouse.enrollment join warehouse.student using (student_key) order by all',
      ),
    ).toEqual(['S-1', 'S-2', 'S-4']);
    expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual(['1 enrollment.excluded']);
  });
  test('in XML as well', async () => {
    const association = (id: string, word: string): string => `<StudentSchoolAssociation>
      <StudentReference><StudentIdentity><StudentUniqueId>${id}</StudentUniqueId></StudentIdentity></StudentReference>
      <SchoolReference><SchoolIdentity><SchoolId>101</SchoolId></SchoolIdentity></SchoolReference><EntryDate>2026-02-02</EntryDate>
      <ExitWithdrawDate>2026-02-20</ExitWithdrawDate><ExitWithdrawType>uri://ed-fi.org/ExitWithdrawTypeDescriptor#${word}</ExitWithdrawType>
      </StudentSchoolAssociation>`;
    const xml = `<InterchangeStudentEnrollment>${association('S-1', 'No show')}${association('S-2', 'Transferred')}</InterchangeStudentEnrollment>`;
    const one = new District({ ods: { supplier: 'ed_fi', files: 'in/*.xml', registers: 'all' } }, { 'in/a.xml': xml });
    await one.load();
    expect(
      await one.rows('select student_id from warehouse.enrollment join warehouse.student using (student_key)'),
    ).toEqual(['S-2']);
    const older = xml
      .replaceAll('uri://ed-fi.org/ExitWithdrawTypeDescriptor#', '')
      .replaceAll('StudentUniqueId', 'StudentUniqueStateId')
      .replaceAll('SchoolIdentity', 'EducationalOrgIdentity')
      .replaceAll('SchoolId>', 'StateOrganizationId>');
    const first = new District({ ods: { supplier: 'ed_fi_1', files: 'in/*.xml' } }, { 'in/a.xml': older });
    await first.load();
    expect(
      await first.rows('select student_id from warehouse.enrollment join warehouse.student using (student_key)'),
    ).toEqual(['S-2']);
  });
});

test('a file that is checked by name keeps its folder, by which it is known', async () => {
  const one = await loaded(pages);
  const extra = new District(
    sources,
    inside({ 'studentSchoolAttendanceEvents/page-0009.json': [event('S-1', 'Tardy', { eventDate: '2026-02-13' })] }),
  );
  const report = await one.check([`${extra.folder}/in/ed-fi/studentSchoolAttendanceEvents/page-0009.json`]);
  expect(report.files.at(-1)).toMatchObject({ file: 'studentSchoolAttendanceEvents/page-0009.json', rows_kept: 1 });
});
