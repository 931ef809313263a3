import type { ReleaseWindow } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import {
  byMember,
  gaps,
  months,
  tiers,
  years,
  type Gap,
  type MemberOutcome,
  type Months,
  type Tiers,
  type Years,
} from './blocks.ts';
import { frame, type Frame } from './frame.ts';
import { allMeasures, findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { type School, schoolNames } from './school-names.ts';

export interface SchoolPage {
  /** With this school’s own registers. */
  readonly frame: Frame;
  readonly school: School;
  readonly chronic: Measure | null;
  readonly attendance: Measure | null;
  readonly chronicNow: Outcome | null;
  readonly keyFigures: readonly Outcome[];
  readonly district: Outcome | null;
  readonly months: Months | null;
  readonly tiers: Tiers | null;
  readonly tierMeasure: Measure | null;
  readonly grades: readonly MemberOutcome[];
  readonly races: readonly MemberOutcome[];
  readonly gaps: readonly Gap[];
  readonly years: Years | null;
}

const keyIds = ['attendance_rate', 'chronic_absence_rate', 'severe_chronic_rate', 'instructional_days_lost'];

/** One school’s page from published cells alone; null when the release has no such school. */
export async function school(window: ReleaseWindow, id: string): Promise<SchoolPage | null> {
  const found = (await schoolNames(window)).find((each) => each.id === id);
  if (!found) return null;
  const [about, own, monthly, whole] = await Promise.all([
    frame(window, id),
    window.cells({ periodKind: 'to_date', school: id }),
    window.cells({ periodKind: 'month', school: id, breakdown: 'all', indicator: 'attendance_rate' }),
    window.cells({ periodKind: 'to_date', grain: 'district', breakdown: 'all', indicator: 'chronic_absence_rate' }),
  ]);
  const lookup = new Lookup([...own, ...monthly, ...whole]);
  const year = about.schoolYear ?? 0;
  const chronic = findMeasure('chronic_absence_rate') ?? null;
  const attendance = findMeasure('attendance_rate') ?? null;
  const measures = keyIds.flatMap((key) => allMeasures().filter((measure) => measure.id === key));
  return {
    frame: about,
    school: found,
    chronic,
    attendance,
    chronicNow: chronic && outcome(lookup, chronic, { year, school: id }),
    keyFigures: measures.map((measure) => outcome(lookup, measure, { year, school: id })),
    district: chronic && outcome(lookup, chronic, { year }),
    months: attendance && months(lookup, attendance, year, id),
    tiers: tiers(lookup, year, id),
    tierMeasure: findMeasure('attendance_tiers') ?? null,
    grades: chronic ? byMember(lookup, chronic, year, 'grade', id) : [],
    races: chronic ? byMember(lookup, chronic, year, 'race_ethnicity', id) : [],
    gaps: chronic ? gaps(lookup, chronic, year, id) : [],
    years: chronic && years(lookup, chronic, id),
  };
}
