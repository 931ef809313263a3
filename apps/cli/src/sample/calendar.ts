import { type Day, dayOf, weekday } from './days.ts';
import type { School } from './school.ts';

/** What the district calls a day; hearth.yaml translates the words. */
export type DayWord =
  'Instructional day' | 'Make-up day' | 'Holiday' | 'Weather day' | 'Emergency day' | 'Strike' | 'Teacher only day';

export interface CalendarDate {
  readonly day: Day;
  readonly word: DayWord;
}

/** One school's year: every weekday from the first day of school to the last. */
export interface SchoolCalendar {
  readonly schoolYear: number;
  readonly dates: readonly CalendarDate[];
  /** The days on which school was held, in order. */
  readonly instructional: readonly Day[];
}

/** A closure that is not in the plan, at one school or (without a school) at all. */
interface Closure {
  readonly from: string;
  readonly to: string;
  readonly word: DayWord;
  readonly schoolId?: string;
}

interface YearPlan {
  readonly firstDay: string;
  readonly breaks: readonly (readonly [from: string, to: string])[];
  readonly teacherDays: readonly string[];
  readonly closures: readonly Closure[];
  readonly makeUpDays: number;
}

export const PLANNED_DAYS = 180;

/** The last day of the sample: what is known ends here. */
export const SAMPLE_AS_OF = '2026-02-12';
export const LAST_KNOWN_DAY = dayOf(SAMPLE_AS_OF);

/** By the year in which the school year ends. The strike of March 2024 closed every school for five days; of the seven days lost that year four were made up. */
const plans: Readonly<Record<number, YearPlan>> = {
  2023: {
    firstDay: '2022-08-22',
    breaks: [
      ['2022-09-05', '2022-09-05'],
      ['2022-11-11', '2022-11-11'],
      ['2022-11-23', '2022-11-25'],
      ['2022-12-22', '2023-01-03'],
      ['2023-01-16', '2023-01-16'],
      ['2023-02-20', '2023-02-20'],
      ['2023-04-03', '2023-04-07'],
      ['2023-05-29', '2023-05-29'],
    ],
    teacherDays: ['2022-10-10', '2022-11-08'],
    closures: [
      { from: '2022-12-16', to: '2022-12-16', word: 'Weather day' },
      { from: '2023-01-26', to: '2023-01-26', word: 'Weather day' },
    ],
    makeUpDays: 2,
  },
  2024: {
    firstDay: '2023-08-21',
    breaks: [
      ['2023-09-04', '2023-09-04'],
      ['2023-11-10', '2023-11-10'],
      ['2023-11-22', '2023-11-24'],
      ['2023-12-21', '2024-01-02'],
      ['2024-01-15', '2024-01-15'],
      ['2024-02-19', '2024-02-19'],
      ['2024-04-01', '2024-04-05'],
      ['2024-05-27', '2024-05-27'],
    ],
    teacherDays: ['2023-10-09'],
    closures: [
      { from: '2024-01-17', to: '2024-01-18', word: 'Weather day' },
      { from: '2024-03-04', to: '2024-03-08', word: 'Strike' },
      { from: '2023-10-18', to: '2023-10-19', word: 'Emergency day', schoolId: '140' },
    ],
    makeUpDays: 4,
  },
  2025: {
    firstDay: '2024-08-19',
    breaks: [
      ['2024-09-02', '2024-09-02'],
      ['2024-11-11', '2024-11-11'],
      ['2024-11-27', '2024-11-29'],
      ['2024-12-23', '2025-01-03'],
      ['2025-01-20', '2025-01-20'],
      ['2025-02-17', '2025-02-17'],
      ['2025-04-07', '2025-04-11'],
      ['2025-05-26', '2025-05-26'],
    ],
    teacherDays: ['2024-10-14', '2024-11-05'],
    closures: [
      { from: '2025-01-07', to: '2025-01-07', word: 'Weather day' },
      { from: '2025-02-12', to: '2025-02-12', word: 'Weather day' },
    ],
    makeUpDays: 2,
  },
  2026: {
    firstDay: '2025-08-18',
    breaks: [
      ['2025-09-01', '2025-09-01'],
      ['2025-11-11', '2025-11-11'],
      ['2025-11-26', '2025-11-28'],
      ['2025-12-22', '2026-01-02'],
      ['2026-01-19', '2026-01-19'],
      ['2026-02-16', '2026-02-16'],
      ['2026-04-06', '2026-04-10'],
      ['2026-05-25', '2026-05-25'],
    ],
    teacherDays: ['2025-10-13'],
    closures: [{ from: '2026-01-26', to: '2026-01-27', word: 'Weather day' }],
    makeUpDays: 2,
  },
};

export const CURRENT_SCHOOL_YEAR = 2026;
export const schoolYears = [2023, 2024, 2025, CURRENT_SCHOOL_YEAR] as const;

/** The calendar of one school in one year; `opens` leaves out the days before the school existed. */
export function calendarOf(schoolYear: number, schoolId: string, opens: Day | null): SchoolCalendar {
  const plan = plans[schoolYear];
  if (plan === undefined) throw new Error(`no calendar is planned for ${schoolYear}`);
  const words = new Map<Day, DayWord>();
  const mark = (from: string, to: string, word: DayWord): void => {
    for (let day = dayOf(from); day <= dayOf(to); day++) words.set(day, word);
  };
  for (const [from, to] of plan.breaks) mark(from, to, 'Holiday');
  for (const date of plan.teacherDays) mark(date, date, 'Teacher only day');
  const planned = new Set(words.keys());
  for (const { from, to, word, schoolId: only } of plan.closures) {
    if (only === undefined || only === schoolId) mark(from, to, word);
  }

  const dates: CalendarDate[] = [];
  let plannedDays = 0;
  let madeUp = 0;
  for (let day = dayOf(plan.firstDay); madeUp < plan.makeUpDays; day++) {
    if (weekday(day) === 0 || weekday(day) === 6) continue;
    if (plannedDays === PLANNED_DAYS) madeUp++;
    dates.push({ day, word: words.get(day) ?? (plannedDays < PLANNED_DAYS ? 'Instructional day' : 'Make-up day') });
    if (!planned.has(day) && plannedDays < PLANNED_DAYS) plannedDays++;
  }
  const known = dates.filter(({ day }) => opens === null || day >= opens);
  return {
    schoolYear,
    dates: known,
    instructional: known
      .filter(({ word }) => word === 'Instructional day' || word === 'Make-up day')
      .map(({ day }) => day),
  };
}

/** Each school’s calendar of a year; a school that has not opened has none. */
export function calendarsOf(
  schools: readonly Pick<School, 'schoolId' | 'opens'>[],
  schoolYear: number,
): Map<string, SchoolCalendar> {
  const calendars = new Map<string, SchoolCalendar>();
  for (const { schoolId, opens } of schools) {
    const calendar = calendarOf(schoolYear, schoolId, opens === null ? null : dayOf(opens));
    if (calendar.instructional.length > 0) calendars.set(schoolId, calendar);
  }
  return calendars;
}

/** 2025-26, as file names and people write the school year that ends in 2026. */
export const yearWords = (schoolYear: number): string =>
  `${schoolYear - 1}-${String(schoolYear % 100).padStart(2, '0')}`;
