import type { ReleaseWindow } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { bySchool, type SchoolOutcome } from './blocks.ts';
import { frame, type Frame, type Registers, registersOf } from './frame.ts';
import { findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { type School, schoolNames } from './school-names.ts';

export interface SchoolLine {
  readonly school: School;
  /** Of the latest school year; null where none is on record. */
  readonly registers: Registers | null;
  /** The first day of school without a register, where they stopped coming. */
  readonly stopped: string | null;
  readonly attendance: Outcome | null;
  readonly chronic: Outcome | null;
}

export interface Schools {
  readonly frame: Frame;
  readonly lines: readonly SchoolLine[];
  readonly chronic: Measure | null;
  readonly district: Outcome | null;
  readonly bySchool: readonly SchoolOutcome[];
}

/** Every school by the alphabet, with attendance and chronic absence to date. */
export async function schools(window: ReleaseWindow): Promise<Schools> {
  const wanted = ['attendance_rate', 'chronic_absence_rate'];
  const [about, names, registerYears, cells] = await Promise.all([
    frame(window),
    schoolNames(window),
    window.quality('register_year'),
    window.cells({ periodKind: 'to_date', breakdown: 'all', indicator: wanted }),
  ]);
  const lookup = new Lookup(cells);
  const year = about.schoolYear ?? 0;
  const chronic = findMeasure('chronic_absence_rate') ?? null;
  const attendance = findMeasure('attendance_rate') ?? null;
  const ordered = chronic ? bySchool(lookup, chronic, year, names) : [];
  const at = (measure: Measure | null, id: string): Outcome | null =>
    measure && outcome(lookup, measure, { year, school: id });
  const lines = [...names]
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .map((school) => ({
      school,
      registers: registersOf(
        registerYears.filter(({ school_id }) => school_id === school.id),
        year,
      ),
      stopped: about.stopped.find(({ id }) => id === school.id)?.since ?? null,
      attendance: at(attendance, school.id),
      chronic: at(chronic, school.id),
    }));
  return { frame: about, lines, chronic, district: at(chronic, 'district'), bySchool: ordered };
}
