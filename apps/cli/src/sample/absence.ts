import { monthOf, weekday, type Day } from './days.ts';
import type { Random } from './random.ts';
import type { School } from './school.ts';
import { supplierIn } from './schools.ts';
import type { Code, Stay } from './stay.ts';

/** Multipliers by grade from kindergarten: the first year of school and of high school are the hardest. */
const byGrade = [1.38, 1.12, 0.98, 0.92, 0.9, 0.9, 0.98, 1.02, 1.08, 1.34, 1.24, 1.26, 1.4];
/** By weekday from Sunday. */
const byWeekday = [0, 1.12, 0.93, 0.9, 0.94, 1.2, 0];
/** By month from January. */
const byMonth = [1.16, 1.2, 1.02, 0.98, 1.1, 1.3, 1, 0.74, 0.8, 0.92, 1.02, 1.22];
/** The whole district recovers a little every year. */
const bySchoolYear: Readonly<Record<number, number>> = { 2023: 1.14, 2024: 1.09, 2025: 1.05, 2026: 1.01 };
/** Community schools by full years since their start: planted to lower chronic absence by about 3 points more than elsewhere. */
const byYearsOfCommunity = [0.99, 0.975, 0.965, 0.96];

const BEFORE_A_BREAK = 1.3;
/** An absence lasts on with this probability, so that illness comes in spells. */
const LASTS = 0.34;
const HIGHEST = 0.82;

/** How many full years a school had been a community school at the end of a school year, or null where it was not one. */
export function yearsOfCommunity({ communitySince }: School, schoolYear: number): number | null {
  if (communitySince === null) return null;
  const years = schoolYear - 1 - Number(communitySince.slice(0, 4));
  return years < 0 ? null : years;
}

/** The probability of missing an ordinary day. */
function dailyRisk({ student, school, schoolYear, grade }: Stay): number {
  const years = yearsOfCommunity(school, schoolYear);
  // schools that began before the data begin already show what they reached
  const helped = years === null ? 1 : (byYearsOfCommunity[Math.min(years, byYearsOfCommunity.length - 1)] ?? 1);
  return student.propensity * school.absence * (byGrade[grade] ?? 1) * (bySchoolYear[schoolYear] ?? 1) * helped;
}

/** What was written about each of the school’s `days` from `first` to before `end`; undefined means present, nothing written. */
export function attend(
  stay: Stay,
  days: readonly Day[],
  first: number,
  end: number,
  random: Random,
): (Code | undefined)[] {
  const risk = dailyRisk(stay);
  const supplier = supplierIn(stay.school, stay.schoolYear);
  const written: (Code | undefined)[] = [];
  let wasAbsent = false;
  for (let index = first; index < end; index++) {
    const day = days[index] ?? 0;
    const next = days[index + 1];
    const beforeBreak = next !== undefined && next - day > 3 ? BEFORE_A_BREAK : 1;
    const today = Math.min(
      HIGHEST,
      risk * (byWeekday[weekday(day)] ?? 1) * (byMonth[monthOf(day) - 1] ?? 1) * beforeBreak,
    );
    // a spell that lasts raises the mean; the chance of a new one is lowered by as much
    wasAbsent = random.chance(
      wasAbsent ? LASTS + (1 - LASTS) * today * 0.5 : (today * (1 - LASTS)) / (1 - today * LASTS),
    );
    const code = wasAbsent ? absentCode(stay.grade, random) : presentCode(stay, random);
    written.push(supplier === 'ed_fi' ? edFiCode(code) : code);
  }
  return written;
}

function absentCode(grade: number, random: Random): Code {
  const draw = random.next();
  if (draw < 0.43) return 'E';
  if (draw < 0.86) return 'A';
  if (draw < 0.92) return 'M';
  if (draw < 0.98 || grade < 5) return 'H';
  return 'OSS';
}

function presentCode({ grade, student }: Stay, random: Random): Code | undefined {
  const draw = random.next();
  if (draw < 0.012 + student.propensity * 0.25) return 'T';
  if (draw < 0.94) return undefined;
  if (draw < 0.944) return 'D';
  if (draw < 0.947) return 'F';
  if (draw < 0.9484) return grade >= 5 ? 'ISS' : undefined;
  return draw < 0.9486 ? 'N' : undefined;
}

/** Ed-Fi’s first generation knows five categories; the rest is written as the nearest of them. */
function edFiCode(code: Code | undefined): Code | undefined {
  if (code === 'M' || code === 'OSS') return 'A';
  if (code === 'H') return 'E';
  return code === 'T' || code === 'D' || code === 'A' || code === 'E' ? code : undefined;
}
