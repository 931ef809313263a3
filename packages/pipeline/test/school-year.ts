import { changed, codes, District, lines, registers, type Settings, sources, weekdays } from './district.ts';

/** 180 days of school from 1 September 2025. */
export const days: readonly string[] = weekdays('2025-09-01', '2026-06-30').slice(0, 180);
const dayAt = (index: number): string => days[index] ?? '2026-06-30';

/** A stretch at a school: from which day of school, for how many, and what happened on its first days, code by number of days. */
export interface Stretch {
  readonly school?: string;
  readonly from?: number;
  readonly days: number;
  readonly missed?: Readonly<Partial<Record<keyof typeof yearCodes, number>>>;
  readonly grade?: string;
}

export const yearCodes = {
  ...codes,
  I: 'in_school_suspension',
  Q: { category: 'unexcused', day_share: 0.25 },
  // late by more than half the day
  L: { category: 'tardy', day_share: 0.625 },
  C: 'independent_study',
  N: 'independent_study_incomplete',
} as const;

/** Days on which school 103 took no register, and days of strike at school 104. */
export const noRegister: readonly string[] = days.slice(-10);
export const strike: readonly string[] = days.slice(100, 105);

/**
 * A year at four schools: 101 and 102 took every register, 103 all but ten, 104 was on strike for five days. The students are
 * those given, by number; a name without a stretch is in the roster of a school that took no register (105).
 */
export function schoolYear(
  students: Readonly<Record<string, readonly Stretch[]>>,
  about: Settings = {},
  enrolled: Settings = {},
): District {
  const stays = Object.entries(students).flatMap(([student, stretches]) =>
    stretches.map(({ school = '101', from = 0, days: count, grade = '5' }) => {
      const leaves = from + count < days.length ? dayAt(from + count) : '';
      return `${student},${school},${dayAt(from)},${leaves},${grade}`;
    }),
  );
  const missed = Object.entries(students).flatMap(([student, stretches]) =>
    stretches.flatMap(({ school = '101', from = 0, missed: codesMissed = {} }) => {
      const each = Object.entries(codesMissed).flatMap(([code, count]) => Array<string>(count).fill(code));
      return each.map((code, index) => `${student},${school},${dayAt(from + index)},${code}`);
    }),
  );
  const withRegister = days.filter((day) => !noRegister.includes(day));
  const open = days.filter((day) => !strike.includes(day));
  return new District(
    {
      schools: sources.schools,
      calendar: sources.calendar,
      school_calendar: sources.school_calendar,
      registers: sources.registers,
      enrollment: changed(sources.enrollment, enrolled),
      attendance: changed(sources.attendance, { registers: 'submitted', codes: yearCodes }),
    },
    {
      'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch', '103,Cedar', '104,Dogwood', '105,Elm'),
      'in/calendar.csv': lines('Date,Kind', ...days.map((day) => `${day},instructional`)),
      'in/own_calendar.csv': lines(
        'School,Track,Date,Kind',
        ...days.map((day) => `104,,${day},${strike.includes(day) ? 'strike' : 'instructional'}`),
      ),
      'in/enrollment.csv': lines('Student,School,Entry,Exit,Grade', ...stays),
      'in/registers.csv':
        registers(['101', '102'], days) +
        [...withRegister.map((day) => `103,${day}\n`), ...open.map((day) => `104,${day}\n`)].join(''),
      'in/attendance.csv': lines('Student,School,Date,Code', ...missed),
    },
    about,
  );
}

/** "student: absent/enrolled days standing" under a policy, with the tier of those who are judged. */
export const under = (one: District, policy: string, where = "grain = 'district'"): Promise<string[]> =>
  one.rows(`
    select student_id, printf('%g/%g', absent_units / 24, enrolled_units / 24),
      case when standing <> 'judged' then standing::varchar when absent_units < chronic_from_units then 'not' else 'chronic' end
    from warehouse.student_policy join warehouse.policy using (policy_key) join warehouse.student using (student_key)
    where policy_id = '${policy}' and rule is null and ${where} order by student_id, school_key`);

/** "student tier" at school or district grain, as the district's policy has it. */
export const tiers = (one: District, where = "grain = 'district'"): Promise<string[]> =>
  one.rows(`
    select student_id, case
      when standing <> 'judged' then standing::varchar
      when 5 * absent_units >= enrolled_units then 'severe'
      when 10 * absent_units >= enrolled_units then 'moderate'
      when 20 * absent_units >= enrolled_units then 'at_risk'
      else 'satisfactory' end
    from warehouse.student_period join warehouse.student using (student_key)
    where period_kind = 'year' and ${where} order by student_id, school_key`);
