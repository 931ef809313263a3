import { catalog, type IndicatorWords } from '@hearth/metrics/catalog';
import type { ReleaseWindow } from '@hearth/metrics/window';
import { type Figure } from '#lib/figures/figure.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import { binaryGroups, byName } from '#lib/figures/order.ts';
import { bySchool, months, type Months, type SchoolName, type SchoolOutcome, tiers, type Tiers } from './blocks.ts';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { type ExampleCase, exampleCases } from './example.ts';
import { currentCells } from './current-cells.ts';
import { frame, type Frame, rowsOf } from './frame.ts';
import { findMeasure, type Measure } from './measure.ts';
import { inParts, isNamedOnly, partBreakdowns, type Parts } from './in-parts.ts';
import { outcome, type Outcome } from './outcome.ts';
import { schoolNames } from './school-names.ts';

/** What the catalog says beside the words that every page has. */
export type Facts = Pick<IndicatorWords, 'audiences' | 'quadrant' | 'counts' | 'breakdowns' | 'changes' | 'sources'>;

/** Rows of one source’s files. */
export interface SourceRows {
  readonly source: string;
  readonly files: number;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
}

export interface IndicatorPage {
  readonly frame: Frame;
  readonly measure: Measure;
  readonly facts: Facts;
  readonly district: Outcome;
  readonly schools: readonly SchoolOutcome[];
  /** The group whose two columns the table has, and its figures school by school; null where no group is published. */
  readonly group: {
    readonly group: string;
    readonly rows: readonly { readonly inside: Figure; readonly outside: Figure }[];
  } | null;
  /** The place whose months are drawn: a school’s id, or “district”. */
  readonly place: string;
  readonly places: readonly SchoolName[];
  readonly months: Months | null;
  readonly behind: readonly SourceRows[];
  /** What others published that stands nearest to it. */
  readonly elsewhere: readonly Elsewhere[];
  /** For the tiers: the bars, with the share that their bracket shows. */
  readonly tiers: Tiers | null;
  readonly chronic: Outcome | null;
  readonly examples: readonly ExampleCase[];
  /** For an indicator without a figure of everybody: its parts, breakdown by breakdown. */
  readonly parts: readonly Parts[];
  /** It is told of each student by name, and has no figures. */
  readonly isNamedOnly: boolean;
  /** For recovery: the share to expect by chance alone, this school year, and what that means. */
  readonly byChance: { readonly share: number; readonly says: string } | null;
}

/** One indicator: its definition, where it stands, what stands behind it. Null when the catalog has none of that name. */
export async function indicator(window: ReleaseWindow, id: string, place = 'district'): Promise<IndicatorPage | null> {
  const measure = findMeasure(id);
  const words = catalog.find((each) => each.id === id);
  if (!measure || !words) return null;
  const [about, names, cells, monthly, files, whole] = await Promise.all([
    frame(window),
    schoolNames(window),
    currentCells(window, {
      indicator: id,
      breakdown: ['all', 'tier', ...partBreakdowns(id), ...binaryGroups],
    }),
    window.cells({ indicator: id, periodKind: 'month', school: place, breakdown: 'all' }),
    window.quality('file'),
    window.cells({ indicator: 'chronic_absence_rate', periodKind: 'to_date', grain: 'district', breakdown: 'all' }),
  ]);
  const lookup = new Lookup([...cells, ...monthly, ...whole]);
  const chronic = findMeasure('chronic_absence_rate');
  const year = about.schoolYear ?? 0;
  const schools = bySchool(lookup, measure, year, names);
  // what is told in parts has them in a table of its own
  const group = binaryGroups.find(
    (each) =>
      partBreakdowns(id).length === 0 &&
      cells.some((cell) => cell.breakdown === each && cell.grain === 'school' && cell.school_year === year),
  );
  const inGroup = (school: string, member: string): Figure =>
    lookup.figure({ indicator: id, year, school, breakdown: group ?? '', member });
  const { audiences, quadrant, counts, breakdowns, changes, sources, examples } = words;
  return {
    frame: about,
    measure,
    facts: { audiences, quadrant, counts, breakdowns, changes, sources },
    district: outcome(lookup, measure, { year }),
    schools,
    group: group
      ? {
          group,
          rows: schools.map(({ school }) => ({ inside: inGroup(school.id, 'yes'), outside: inGroup(school.id, 'no') })),
        }
      : null,
    place,
    places: byName(names).map(({ id: school, name }) => ({ id: school, name })),
    months: months(lookup, measure, year, place),
    behind: sourcesOf(files),
    elsewhere: await elsewhere(window, id),
    tiers: id === 'attendance_tiers' ? tiers(lookup, year) : null,
    chronic: chronic ? outcome(lookup, chronic, { year }) : null,
    examples: exampleCases(examples, measure.unit),
    parts: inParts(lookup, id, year, names),
    isNamedOnly: isNamedOnly(words),
    byChance: id === 'chronic_recovery_rate' ? await byChance(window, year) : null,
  };
}

/** What stands beside the share that recovers; null where too few are behind it. */
async function byChance(window: ReleaseWindow, year: number): Promise<IndicatorPage['byChance']> {
  const row = (await window.quality('companion')).find(
    ({ item, period }) => item === 'recovery_expected_by_chance' && period === String(year),
  );
  return row && row.share !== null ? { share: row.share, says: row.says ?? '' } : null;
}

type FileRow = Awaited<ReturnType<ReleaseWindow['quality']>>[number];

const sourcesOf = (files: readonly FileRow[]): readonly SourceRows[] =>
  [...Map.groupBy(files, ({ source }) => source)].map(([source, rows]) => ({ source, ...rowsOf(rows) }));
