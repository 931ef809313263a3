import { CURRENT_SCHOOL_YEAR, type SchoolCalendar } from './calendar.ts';
import { cast, type Role } from './cast.ts';
import { dayOf } from './days.ts';
import type { School } from './school.ts';
import type { Stay } from './stay.ts';
import type { Student } from './student.ts';

/** The student number of the nth of the cast, counted from 0. */
export const castId = (index: number): string => `01000${String(index + 1).padStart(2, '0')}`;

const members = new Map<Role, Student>(
  cast.map((role, index) => [
    role,
    {
      studentId: castId(index),
      given: role.given,
      family: role.family,
      born: dayOf(`${role.schoolYear - 6 - role.grade}-03-15`),
      race: 'Hispanic or Latino',
      disability: false,
      economic: true,
      english: role.english
        ? { from: dayOf(role.english.from), to: role.english.to === null ? null : dayOf(role.english.to) }
        : null,
      homeless: null,
      foster: null,
      migrant: null,
      propensity: 0.06,
    },
  ]),
);

/** The cast’s stays in a year. After it those who stayed live on as anyone else. */
export function castStays(
  schoolYear: number,
  schools: ReadonlyMap<string, School>,
  calendars: ReadonlyMap<string, SchoolCalendar>,
): Stay[] {
  const stays: Stay[] = [];
  for (const [role, student] of members) {
    if (role.schoolYear !== schoolYear) continue;
    for (const [index, { schoolId, first = 0, end, script, noShow = false }] of role.parts.entries()) {
      const school = schools.get(schoolId);
      const days = calendars.get(schoolId)?.instructional;
      const entry = days?.[first];
      if (school === undefined || days === undefined || entry === undefined)
        throw new Error(`${role.given} has no school ${schoolId}`);
      const leaves = end === undefined ? undefined : days[end];
      const closed = schoolYear < CURRENT_SCHOOL_YEAR;
      const exit = noShow ? entry : (leaves ?? (closed ? (days.at(-1) ?? entry) + 1 : null));
      const moves = index < role.parts.length - 1;
      const exitType = noShow
        ? 'No show'
        : leaves === undefined
          ? closed
            ? 'End of year'
            : ''
          : moves
            ? 'Transferred'
            : 'Moved away';
      stays.push({ student, school, schoolYear, grade: role.grade, entry, exit, exitType, script });
    }
  }
  return stays;
}
