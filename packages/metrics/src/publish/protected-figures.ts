import type { Database } from '../database.ts';
import { type Indicator, isPublished } from '../indicator.ts';
import { indicators } from '../indicators/index.ts';
import { recordIndicators } from '../records/index.ts';
import { companionRows } from './companion-rows.ts';
import { companions } from './companions.ts';
import { type ExactWriter, openExactWriter } from './confidential/write-confidential.ts';
import { count } from './count.ts';
import { countDays } from './day-counts.ts';
import { type Counted, figures } from './figures.ts';
import { readPlaces } from './places.ts';
import { defaultRules } from './protect/primary.ts';
import { writeQuality } from './quality.ts';
import { recorded } from './recorded.ts';
import { exactRecordFigures } from './records/exact-records.ts';
import { countEveryRecord, recordFigures } from './records/record-figures.ts';
import type { Sums } from './sums.ts';
import { unhurried } from './together.ts';
import { readWeeks } from './weeks.ts';
import { type CellWriter, openCellWriter } from './write.ts';

/** What is ready to be written: protected cells, and the figures as they are for those who may know them. */
export interface FiguresMade {
  readonly cells: CellWriter;
  readonly exact: ExactWriter | undefined;
}

export interface FiguresCounted {
  readonly told: readonly Indicator[];
  readonly sums: ReadonlyMap<Indicator, Sums>;
  readonly counted: Counted;
}

/** Counts all of which the sums are kept, in one reading with what the quality page tells of them. */
export async function countFigures(database: Database): Promise<FiguresCounted> {
  const { places, withDays } = await countDays(database, await readPlaces(database));
  const told = await recorded(database, indicators);
  const sums = await count(database, [...told.filter(isPublished), ...companions], places);
  const weeks = await readWeeks(database, places);
  const sumsOf = (indicator: Indicator): Sums => {
    const students = sums.get(indicator);
    if (students === undefined) throw new Error(`indicator ${indicator.id} was not counted`);
    return indicator.fromSchoolDayCounts ? withDays(students) : students;
  };
  return { told, sums, counted: { places, weeks, sumsOf } };
}

/**
 * Protects one table at a time, so that no more than one is in memory; those of records are counted as their turn comes. `names` is the
 * folder that gets the figures as they are.
 */
export async function protectFigures(
  database: Database,
  { told, sums, counted }: FiguresCounted,
  names: string | undefined,
  onStep: (step: string) => void,
): Promise<FiguresMade> {
  const { places, weeks } = counted;
  const cells = await openCellWriter(database);
  const exact = names === undefined ? undefined : await openExactWriter(await database.beside(), names, told, counted);
  for await (const { table, family } of unhurried(figures(told, counted))) {
    cells.write(family);
    exact?.ofTable(table);
  }
  for await (const one of countEveryRecord(database, recordIndicators, places)) {
    for (const family of recordFigures(one, places)) cells.write(family);
    exact?.ofRecords(exactRecordFigures(one, places));
  }
  onStep('protected');
  const { minimumGroup } = defaultRules;
  await writeQuality(database, await companionRows(database, { sums, places, weeks }, minimumGroup), minimumGroup);
  return { cells, exact };
}
