import type { Database } from '../database.ts';
import { type Indicator } from '../indicator.ts';
import { attendanceRate } from '../indicators/attendance-rate.ts';
import { chronicAbsenceRate } from '../indicators/chronic-absence-rate.ts';
import { chronicPersistenceRate } from '../indicators/chronic-persistence-rate.ts';
import { wholePercent } from '../statistics/index.ts';
import { companions } from './companions.ts';
import { expectedRecovery } from './expected-recovery.ts';
import type { Places } from './places.ts';
import type { CompanionRow } from './quality.ts';
import type { Sums } from './sums.ts';
import type { FullWeeks } from './weeks.ts';

export interface Counts {
  readonly sums: ReadonlyMap<Indicator, Sums>;
  readonly places: Places;
  readonly weeks: FullWeeks;
}

/** A part of a whole: a share of people, where both sides must be many, or of days, behind which only the part’s people stand. */
interface Part {
  readonly item: string;
  readonly says: string;
  readonly part: number;
  readonly whole: number;
  /** People behind the part; behind the rest too, unless that is not of people. */
  readonly people: number;
  readonly rest?: number;
}

/** The district’s shares by school year; nothing where fewer people than `minimumGroup` are behind a part. */
export async function companionRows(
  database: Database,
  { sums, places: { periods }, weeks }: Counts,
  minimumGroup: number,
): Promise<CompanionRow[]> {
  const enrolled = await database.rows(`
    select school_year, count(distinct student_key)::double as students
    from warehouse.enrollment where from_roster group by school_year`);
  const canOccur = await occurring(database);
  const expected = await expectedRecovery(database);
  const numberOf = (schoolYear: number): number =>
    periods.findIndex((period) => period.periodKind === 'year' && period.schoolYear === schoolYear);
  const valueOf = (indicator: Indicator, schoolYear: number, name: string): number => {
    const found = sums.get(indicator);
    const row = found?.rowOf(numberOf(schoolYear), 0, 0) ?? -1;
    return found === undefined || row < 0 ? 0 : found.column(name)(row);
  };
  return periods.flatMap(({ periodKind, schoolYear }) => {
    if (periodKind !== 'year') return [];
    const students = Number(enrolled.find((one) => one['school_year'] === schoolYear)?.['students'] ?? 0);
    const without = Math.max(0, students - valueOf(attendanceRate, schoolYear, 'people'));
    const chronicBefore = valueOf(chronicAbsenceRate, schoolYear - 1, 'numerator');
    const stayed = valueOf(chronicPersistenceRate, schoolYear, 'people');
    const left = Math.max(0, chronicBefore - stayed);
    const { weeks: fullWeeks, beside } = weeks.besideABreak(schoolYear);
    const found: Part[] = [
      { item: 'students_without_register', says: WITHOUT_REGISTER, part: without, whole: students, people: without },
      ...companions.filter(canOccur).map((one): Part => {
        const value = (name: string): number => valueOf(one, schoolYear, name);
        const { id: item, definition: says, measure } = one;
        return measure.kind === 'share'
          ? {
              item,
              says,
              part: value('numerator'),
              whole: value('people'),
              people: value('numerator'),
              rest: value('people') - value('numerator'),
            }
          : {
              item,
              says,
              part: value('numerator'),
              whole: value('denominator'),
              people: value('contributors'),
            };
      }),
      { item: 'left_after_chronic_absence', says: LEFT, part: left, whole: chronicBefore, people: left, rest: stayed },
      // weeks are no people
      { item: 'full_weeks_beside_a_break', says: BESIDE, part: beside, whole: fullWeeks, people: Infinity },
    ];
    const expectation = expected.get(schoolYear);
    return [
      ...found
        .filter(({ whole }) => whole > 0)
        .map(({ item, says, part, whole, people, rest = Infinity }) => ({
          item,
          says,
          schoolYear,
          share: Math.min(people, rest) < minimumGroup ? null : wholePercent(part, whole),
        })),
      ...(expectation === undefined
        ? []
        : [
            {
              item: 'recovery_expected_by_chance',
              says: EXPECTED,
              schoolYear,
              share: expectation.students < minimumGroup ? null : Math.round(expectation.percent),
            },
          ]),
    ];
  });
}

/** A policy that has no such rule leaves nobody out by it, and nothing need be said. */
async function occurring(database: Database): Promise<(one: Indicator) => boolean> {
  const [rules] = await database.rows(`
    select needs_one_day_present as never_attended, lowest_grade is not null or highest_grade is not null as outside_population
    from warehouse.policy where chosen`);
  return ({ id }) => rules?.[id] !== false;
}

const WITHOUT_REGISTER = 'Students enrolled on whose days no register was taken. They are in no figure.';
const LEFT =
  'Students chronically absent last year who left the district, or have not been enrolled long enough this year. They are neither recovered nor chronically absent again, and are often worse off.';
const BESIDE =
  'Full weeks, counted school by school, that stand beside a week with fewer days of school. Absence by day of the week rests on them too, and days beside a holiday are missed more.';
const EXPECTED =
  'Of the students chronically absent last year, the share that would not be this year by chance alone, if every student’s risk stayed as it was: each one’s risk is estimated from the student’s own days and from how risks differ between students (a beta-binomial model). Absences come in spells, which the model leaves out: a reference to read recovery by, and no test.';
