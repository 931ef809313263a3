import type { QualityRow, ReleaseNote, ReleaseWindow } from '@hearth/metrics/window';
import { byName } from '#lib/figures/order.ts';
import { findMeasure } from './measure.ts';
import { frame, type Frame, type Registers, registersOf, type Week, weeksOf } from './frame.ts';
import { schoolNames } from './school-names.ts';

export interface SchoolRegisters {
  readonly school: string;
  readonly year: Registers | null;
  readonly weeks: readonly Week[];
}

/** What a count about the data says, without the columns that name it. */
export interface QualityPage {
  readonly frame: Frame;
  readonly files: readonly QualityRow[];
  readonly rows: { readonly read: number; readonly kept: number; readonly refused: number };
  readonly reasons: readonly QualityRow[];
  readonly codes: readonly QualityRow[];
  readonly registers: readonly SchoolRegisters[];
  readonly publishedDays: readonly QualityRow[];
  readonly companions: readonly QualityRow[];
  readonly schoolNames: Readonly<Record<string, string>>;
  /** What is different from the release before. */
  readonly notes: readonly ReleaseNote[];
}

const total = (rows: readonly QualityRow[], column: 'rows_read' | 'rows_kept' | 'rows_refused'): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

/** What arrived, what was refused and why, which registers were taken. */
export async function quality(window: ReleaseWindow): Promise<QualityPage> {
  const [about, rows, names] = await Promise.all([frame(window), window.quality(), schoolNames(window)]);
  const topic = (wanted: QualityRow['topic']): QualityRow[] => rows.filter((row) => row.topic === wanted);
  const files = topic('file');
  const [years, weeks] = [topic('register_year'), topic('register_week')];
  const year = about.schoolYear;
  const registers = byName(names).flatMap(({ id, name }): SchoolRegisters[] => {
    if (year === null) return [];
    const ofYear = registersOf(
      years.filter((row) => row.school_id === id),
      year,
    );
    const ofWeeks = weeksOf(
      weeks.filter((row) => row.school_id === id),
      year,
    );
    return ofYear === null && ofWeeks.length === 0 ? [] : [{ school: name, year: ofYear, weeks: ofWeeks }];
  });
  return {
    frame: about,
    files,
    rows: { read: total(files, 'rows_read'), kept: total(files, 'rows_kept'), refused: total(files, 'rows_refused') },
    reasons: topic('reason').sort((a, b) => (b.rows_refused ?? 0) - (a.rows_refused ?? 0)),
    codes: topic('code'),
    registers,
    publishedDays: topic('published_day'),
    // of measures by school year, the latest
    companions: topic('companion').filter(({ period }) => !/^\d{4}$/.test(period) || period === String(year)),
    notes: (await window.releaseNotes()).map((note) =>
      note.topic === 'figure' ? { ...note, says: findMeasure(note.item)?.title ?? null } : note,
    ),
    schoolNames: Object.fromEntries(names.map(({ id, name }) => [id, name])),
  };
}
