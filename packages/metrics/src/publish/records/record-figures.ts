import type { warehouse } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import { type CountedTable, DISTRICT } from '../counted-table.ts';
import { type Period, periodKey, type Places } from '../places.ts';
import { bare, type ProtectedCells } from '../protect/protect.ts';
import { countRecords, type RecordCounts } from './count.ts';
import { defaultRules } from '../protect/primary.ts';
import { type Decided, protectRecords } from './protect-records.ts';
import { decideTwins } from './twins.ts';

/** What was counted of one indicator: its periods with any unit, in order. */
export interface CountedRecords {
  readonly indicator: RecordIndicator;
  readonly counts: readonly RecordCounts[];
  /** What was decided of its cells together with those of others. */
  readonly decided: Decided;
}

/** Tables of which at least one has a row where there is anything to count; views over them can read every student of the district. */
const recordTables = [
  'service',
  'service_event',
  'service_session',
  'service_stay',
  'service_target',
  'need',
  'referral',
  'agreement',
  'expenditure',
  'household',
  'survey',
  'community_school',
  'school_plan',
  'funding_award',
  'budget',
  'position',
  'staff_year',
  'committee',
  'commitment',
  'rubric_rating',
  'action',
  'policy_instrument',
  'graduation_cohort',
] as const satisfies readonly (keyof typeof warehouse)[];

async function hasRecords(database: Database): Promise<boolean> {
  const each = recordTables.map((name) => `exists (from warehouse.${name})`).join(' or ');
  const [row] = await database.rows(`select ${each} as is_any`);
  return row?.['is_any'] === true;
}

/** Counts every indicator of records, one after the other, when it is decided what twins hide together. An indicator without any unit has no counts, and costs little. */
export async function* countEveryRecord(
  database: Database,
  indicators: readonly RecordIndicator[],
  places: Places,
): AsyncGenerator<CountedRecords> {
  const isAny = await hasRecords(database);
  const decided: Decided = isAny ? await decideTwins(database, indicators, places) : () => undefined;
  for (const indicator of indicators)
    yield { indicator, counts: isAny ? await countRecords(database, indicator) : [], decided };
}

/**
 * The protected cells of an indicator, a table for each period. Where nothing of the kind was ever recorded in the district, a year has one
 * cell that says so; where it was in some years, the district and every school have one in the others.
 */
export function* recordFigures(
  { indicator, counts, decided }: CountedRecords,
  places: Places,
): Generator<ProtectedCells> {
  for (const one of counts) yield protectRecords(indicator, one, places, defaultRules, decided);
  const there = new Set(counts.map(({ period }) => periodKey(period)));
  const schools = counts.some(({ hasSchools }) => hasSchools) ? [...places.schools.values()] : [];
  for (const period of places.periods) {
    if (!there.has(periodKey(period)) && isTold(indicator, period, counts))
      yield nothing(indicator, period, [DISTRICT, ...schools]);
  }
}

/** Kinds of period that it is told of; where nothing is declared, those that occur, and years. */
const isTold = ({ periods }: RecordIndicator, { periodKind }: Period, counts: readonly RecordCounts[]): boolean =>
  periods === undefined
    ? periodKind === 'year' || counts.some(({ period }) => period.periodKind === periodKind)
    : periods.includes(periodKind) && periodKind !== 'month';

function nothing({ id, version }: RecordIndicator, period: Period, schoolIds: readonly string[]): ProtectedCells {
  const table: CountedTable = { indicator: { id, version, measure: { kind: 'share' } }, ...period, cells: [] };
  const cells = schoolIds.map((schoolId) =>
    bare(table, { schoolId, breakdown: 'all', member: 'all', people: 0, numerator: 0, denominator: 0 }, 'none'),
  );
  return { cells } as unknown as ProtectedCells;
}
