import type { Cell, ReleaseWindow, SchoolWindow } from '@hearth/metrics/window';
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
import { askOwn } from '../own-window.ts';
import { type Bands, bands, transitions, weekdays } from './early-blocks.ts';
import { frame, type Frame } from './frame.ts';
import { exact, findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { asCells, type OwnSchool, ownSchool } from './own-school.ts';
import { type School, schoolNames } from './school-names.ts';
import { schoolServices, type SchoolServices, withWait } from './school-services.ts';

export interface SchoolPage {
  /** With this school’s own registers. */
  readonly frame: Frame;
  readonly school: School;
  /** What only the school’s own staff are told; null where the page has protected figures. */
  readonly own: OwnSchool | null;
  readonly chronic: Measure | null;
  readonly attendance: Measure | null;
  readonly chronicNow: Outcome | null;
  readonly keyFigures: readonly Outcome[];
  /** Protected, whichever the school’s own figures are. */
  readonly district: Outcome | null;
  readonly months: Months | null;
  readonly tiers: Tiers | null;
  readonly tierMeasure: Measure | null;
  readonly grades: readonly MemberOutcome[];
  readonly races: readonly MemberOutcome[];
  readonly gaps: readonly Gap[];
  readonly years: Years | null;
  /** The measure of absences left, which a release tells of no group. */
  readonly leftMeasure: Measure | null;
  readonly weekdays: readonly MemberOutcome[];
  readonly bands: readonly Bands[];
  readonly transitions: readonly MemberOutcome[];
  /** Null where the release holds nothing of services. */
  readonly services: SchoolServices | null;
}

const keyIds = ['attendance_rate', 'chronic_absence_rate', 'severe_chronic_rate', 'instructional_days_lost'];

interface Told {
  readonly cells: readonly Cell[];
  readonly own: OwnSchool | null;
}

/** The school’s exact figures where its folder is open, else its published ones. */
async function tell(window: ReleaseWindow, id: string, year: number): Promise<Told> {
  const offered = await window.services();
  const own = await askOwn(window, id, async (folder: SchoolWindow): Promise<Told> => {
    const [figures, told] = await Promise.all([folder.figures(), ownSchool(folder, year, offered.length > 0)]);
    return { cells: asCells(figures), own: told };
  });
  if (own !== null) return own;
  const [toDate, monthly] = await Promise.all([
    window.cells({ periodKind: 'to_date', school: id }),
    window.cells({ periodKind: 'month', school: id, breakdown: 'all', indicator: 'attendance_rate' }),
  ]);
  return { cells: [...toDate, ...monthly], own: null };
}

/** One school’s page; null when the release has no such school. */
export async function school(window: ReleaseWindow, id: string): Promise<SchoolPage | null> {
  const found = (await schoolNames(window)).find((each) => each.id === id);
  if (!found) return null;
  const about = await frame(window, id);
  const year = about.schoolYear ?? 0;
  const [{ cells, own }, whole] = await Promise.all([
    tell(window, id, year),
    window.cells({ periodKind: 'to_date', grain: 'district', breakdown: 'all', indicator: 'chronic_absence_rate' }),
  ]);
  const lookup = new Lookup([...cells, ...whole]);
  const measureOf = (name: string): Measure | null => {
    const measure = findMeasure(name);
    return measure ? (own ? exact(measure) : measure) : null;
  };
  const chronic = measureOf('chronic_absence_rate');
  const attendance = measureOf('attendance_rate');
  const published = findMeasure('chronic_absence_rate');
  const at = { year, school: id };
  const services = await schoolServices(window, lookup, { ...at, measureOf });
  return {
    frame: about,
    school: found,
    own,
    chronic,
    attendance,
    chronicNow: chronic && outcome(lookup, chronic, at),
    keyFigures: withWait(
      keyIds.flatMap((key) => measureOf(key) ?? []).map((measure) => outcome(lookup, measure, at)),
      services,
    ),
    district: published ? outcome(lookup, published, { year }) : null,
    months: attendance && months(lookup, attendance, year, id),
    tiers: tiers(lookup, year, id),
    tierMeasure: measureOf('attendance_tiers'),
    grades: chronic ? byMember(lookup, chronic, year, 'grade', id) : [],
    races: chronic ? byMember(lookup, chronic, year, 'race_ethnicity', id) : [],
    gaps: chronic ? gaps(lookup, chronic, year, id) : [],
    years: chronic && years(lookup, chronic, id),
    leftMeasure: findMeasure('absence_budget') ?? null,
    weekdays: weekdays(lookup, measureOf('weekday_absence_gap'), at),
    bands: bands(lookup, measureOf('early_absence_band'), at),
    transitions: transitions(lookup, measureOf('transition_grade_gap'), at),
    services,
  };
}
