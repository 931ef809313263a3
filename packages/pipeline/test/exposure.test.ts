// Services joined to attendance: what was received must lie before the days that are looked at.
import { describe, expect, test } from 'vitest';
import { calendar, District, lines, sources, weekdays } from './district.ts';
import { own, students as studentSource } from './service-district.ts';

/** 130 days of school at Alder; the last thirty are those from days[100]. */
const days = weekdays('2025-09-01', '2026-02-27');
const day = (index: number): string => days[index] ?? '';
const pupils = Array.from({ length: 12 }, (_, index) => `s${String(index).padStart(2, '0')}`);

interface Told {
  /** “student day hours”, the day by its number; “-” for hours that nobody counted. */
  readonly events: readonly string[];
  /** “student day” of absences. */
  readonly absences?: readonly string[];
  readonly service?: string;
}

/** Twelve students of one grade at one school. */
function district({ events, absences = [], service = 'tier=targeted attendance_related=yes' }: Told): District {
  const text = (...columns: readonly string[]): string => columns.join(' ');
  return new District(
    {
      schools: sources.schools,
      calendar: sources.calendar,
      enrollment: sources.enrollment,
      attendance: sources.attendance,
      students: { ...studentSource, fills: [{ table: 'student', columns: { student_id: 'student_id' } }] },
      person: own('person', text('person_id', 'kind', 'student_id')),
      service: own('service', text('service_id', 'name', 'category', 'tier', 'attendance_related')),
      service_event: own('service_event', text('person_id', 'service_id', 'date', 'hours', 'attended')),
    },
    {
      'in/schools.csv': lines('School,Name', '101,Alder'),
      'in/calendar.csv': calendar('2025-09-01', '2026-02-27'),
      'in/students.csv': lines('student_id', ...pupils),
      'in/enrollment.csv': lines('Student,School,Entry,Exit,Grade', ...pupils.map((one) => `${one},101,2025-09-01,,4`)),
      // the last day is on record, so that the year is told to its end
      'in/attendance.csv': lines(
        'Student,School,Date,Code',
        `s11,101,${day(129)},T`,
        ...absences.map((one) => one.split(' ')).map(([who = '', when]) => `${who},101,${day(Number(when))},A`),
      ),
      'in/person.csv': lines('person_id,kind,student_id', ...pupils.map((one) => `${one},student,${one}`)),
      'in/service.csv': lines(
        'service_id,name,category,tier,attendance_related',
        `T,Mentoring,mentoring,${/tier=(\w+)/.exec(service)?.[1] ?? ''},${/related=(\w+)/.exec(service)?.[1] ?? ''}`,
      ),
      'in/service_event.csv': lines(
        'person_id,service_id,date,hours,attended',
        ...events
          .map((one) => one.split(' '))
          .map(
            ([who = '', when, hours = '1', attended = '']) =>
              `${who},T,${day(Number(when))},${hours === '-' ? '' : hours},${attended}`,
          ),
      ),
    },
  );
}

describe('hours before the outcome', () => {
  const minutes = async (told: Told): Promise<string[]> => {
    const one = district(told);
    await one.load();
    return one.rows(`select student_id, minutes_before, absent_units from warehouse.service_hours
      join warehouse.student using (student_key) where student_id <= 's03' order by all`);
  };

  test('are those of the days before the last thirty: neither its first day nor what follows', async () =>
    expect(
      await minutes({ events: ['s00 99 2', 's00 100 4', 's00 129 8', 's01 100 3', 's02 0 1', 's02 50 .5'] }),
    ).toEqual(['s00 120 0', 's01 0 0', 's02 90 0', 's03 0 0']));

  test('absence is that of the last thirty alone', async () =>
    expect(
      await minutes({
        events: ['s00 10 2'],
        absences: ['s00 99', 's00 100', 's01 98', 's02 129', 's02 128', 's03 99'],
      }),
    ).toEqual(['s00 120 24', 's01 0 0', 's02 0 48', 's03 0 0']));

  test('who came for an unknown time is left out, unless it was later', async () =>
    expect(await minutes({ events: ['s00 10 2', 's01 20 -', 's02 110 -'] })).toEqual([
      's00 120 0',
      's02 0 0',
      's03 0 0',
    ]));

  test('who was expected and did not come received nothing', async () =>
    expect(await minutes({ events: ['s00 10 2', 's01 20 2 absent'] })).toEqual([
      's00 120 0',
      's01 0 0',
      's02 0 0',
      's03 0 0',
    ]));

  test('of services that are not about attendance are not asked', async () =>
    expect(await minutes({ events: ['s00 10 2'], service: 'tier=targeted attendance_related=no' })).toEqual([]));
});

describe('before and after a first service', () => {
  const sides = async (told: Told, served = 's00'): Promise<string[]> => {
    const one = district(told);
    await one.load();
    return one.rows(`
      select own.student_id, first_on, before_absent_units || '/' || before_enrolled_units, after_absent_units || '/' || after_enrolled_units
      from warehouse.service_comparison as side
      join warehouse.student as own using (student_key) join warehouse.student as served on served.student_key = side.served_key
      where exposure_kind = 'all' and served.student_id = '${served}' and own.student_id <= 's03' order by all`);
  };

  test('the day itself is on neither side, and thirty days are', async () =>
    expect(
      await sides({
        events: ['s00 60'],
        absences: ['s00 29', 's00 30', 's00 59', 's00 60', 's00 61', 's00 90', 's00 91'],
      }),
    ).toEqual([`s00 ${day(60)} 48/720 48/720`]));

  test('it is the first service that counts, in what anybody received', async () =>
    expect((await sides({ events: ['s00 70', 's00 60', 's00 50 1 absent'] }))[0]).toBe(`s00 ${day(60)} 0/720 0/720`));

  test('beside those who were not served by that day, later served or not', async () =>
    expect(await sides({ events: ['s00 60', 's01 60', 's02 61', 's03 59'] })).toEqual([
      `s00 ${day(60)} 0/720 0/720`,
      `s02 ${day(60)} 0/720 0/720`,
    ]));

  test('nobody is compared who was absent much less or more before', async () =>
    expect(await sides({ events: ['s00 60'], absences: ['s00 57', 's00 58', 's01 55', 's01 56', 's02 54'] })).toEqual([
      `s00 ${day(60)} 48/720 0/720`,
      `s01 ${day(60)} 48/720 0/720`,
    ]));

  test('not without twenty days on both sides', async () => {
    expect(await sides({ events: ['s00 19'] })).toEqual([]);
    expect((await sides({ events: ['s00 20'] }))[0]).toBe(`s00 ${day(20)} 0/480 0/720`);
    expect((await sides({ events: ['s00 109'] }))[0]).toBe(`s00 ${day(109)} 0/720 0/480`);
    expect(await sides({ events: ['s00 110'] })).toEqual([]);
  });

  test('a service for everybody is no exposure', async () =>
    expect(await sides({ events: ['s00 60'], service: 'tier=universal attendance_related=yes' })).toEqual([]));
});
