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

/** Records in tens; null where too few people stand behind them. */
type Records = number | null;

/** Of the records of one kind that a source sent of one school year, those that name a student. */
export interface Linkage {
  readonly source: string;
  readonly fills: string;
  readonly schoolYear: number;
  readonly all: Records;
  readonly linked: Records;
  readonly unsure: Records;
  readonly unlinked: Records;
  /** Whole percent linked; null where too few people are on either side. */
  readonly share: number | null;
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
  readonly linkage: readonly Linkage[];
  readonly companions: readonly QualityRow[];
  readonly schoolNames: Readonly<Record<string, string>>;
  /** What is different from the release before. */
  readonly notes: readonly ReleaseNote[];
}

const total = (rows: readonly QualityRow[], column: 'rows_read' | 'rows_kept' | 'rows_refused'): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

/** The latest school year first. */
function linkageOf(rows: readonly QualityRow[]): Linkage[] {
  const kinds = Map.groupBy(rows, ({ source, item, period }) => `${source} ${item.split('.')[0] ?? ''} ${period}`);
  return [...kinds.values()]
    .flatMap((parts): Linkage[] => {
      const [first] = parts;
      if (first === undefined) return [];
      const fills = first.item.split('.')[0] ?? '';
      const part = (name: string): QualityRow | undefined => parts.find(({ item }) => item === `${fills}.${name}`);
      const records = (name: string): Records => part(name)?.rows_kept ?? null;
      return [
        {
          source: first.source,
          fills,
          schoolYear: Number(first.period),
          all: records('all'),
          linked: records('linked'),
          unsure: records('unsure'),
          unlinked: records('unlinked'),
          share: part('linked')?.share ?? null,
        },
      ];
    })
    .sort((a, b) => b.schoolYear - a.schoolYear || a.source.localeCompare(b.source) || a.fills.localeCompare(b.fills));
}

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
    linkage: linkageOf(topic('linkage')),
    // of measures by school year, the latest
    companions: topic('companion').filter(({ period }) => !/^\d{4}$/.test(period) || period === String(year)),
    notes: (await window.releaseNotes()).map((note) =>
      note.topic === 'figure' ? { ...note, says: findMeasure(note.item)?.title ?? null } : note,
    ),
    schoolNames: Object.fromEntries(names.map(({ id, name }) => [id, name])),
  };
}
