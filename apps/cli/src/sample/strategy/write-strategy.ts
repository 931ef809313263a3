import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeWorkbook } from '@hearth/pipeline';
import { goalIndicators } from '../../goal-indicators.ts';
import type { Year } from '../attendance.ts';
import { yearWords } from '../calendar.ts';
import { type Day, iso } from '../days.ts';
import type { YearTruth } from '../truths.ts';
import type { Rosters } from '../write-rosters.ts';
import { recordActions } from './actions.ts';
import { recordCommitments } from './commitments.ts';
import { recordCommittees } from './committees.ts';
import { recordFaults } from './faults.ts';
import { recordBenefits, recordGoals, recordGraduation } from './goals.ts';
import { recordInstruments } from './instruments.ts';
import { recordMoney } from './money.ts';
import { recordPosts } from './posts.ts';
import { StrategyRecord } from './record.ts';
import { recordRoster } from './roster.ts';
import { recordRubric } from './rubric.ts';
import { communityIn, recordedYears, recordSchools } from './schools.ts';
import { type StrategyTruth, strategyTruth, vacancyOf } from './truth.ts';

const PATH = 'incoming/strategy.xlsx';

/** What must come out of the strategy’s record. */
export interface StrategyTruths {
  readonly places: readonly StrategyTruth[];
  /** Coordinators’ posts of the whole district, in days of full-time posts, by school year. */
  readonly vacancy: readonly { readonly schoolYear: number; readonly planned: number; readonly vacant: number }[];
  /** Rows of each sheet that say something right. */
  readonly sheets: Readonly<Record<string, number>>;
}

/** Writes the record of the invented district as a filled workbook, and returns what must come out of it. */
export async function writeStrategy(
  { folder, schools, files, faults }: Rosters,
  seed: string,
  lived: readonly Year[],
  years: readonly YearTruth[],
  asOf: Day,
): Promise<StrategyTruths> {
  const record = new StrategyRecord(asOf);
  recordSchools(record, schools);
  recordMoney(record, schools);
  recordPosts(record, schools);
  recordRoster(record, seed, schools);
  recordCommittees(record, seed, schools);
  recordInstruments(record, schools);
  recordActions(record, seed, schools);
  recordCommitments(record, seed, schools);
  recordRubric(record, seed, schools);
  recordGoals(record, schools, years);
  recordBenefits(record);
  recordGraduation(record, seed, schools);
  const truths = truthsOf(record, schools, lived, asOf);
  faults.push(...recordFaults(record, PATH));

  const bytes = await makeWorkbook({ language: 'en', indicators: goalIndicators, rows: record.entries });
  mkdirSync(dirname(join(folder, PATH)), { recursive: true });
  writeFileSync(join(folder, PATH), bytes);
  const rows = Object.values(record.entries).reduce((sum, sheet) => sum + sheet.length, 0);
  files.push({ path: PATH, rows, bytes: bytes.length });
  return truths;
}

function truthsOf(
  record: StrategyRecord,
  schools: Rosters['schools'],
  lived: readonly Year[],
  asOf: Day,
): StrategyTruths {
  const places = recordedYears.flatMap((schoolYear) => {
    const end = `${schoolYear}-06-30`;
    const year = {
      schoolYear,
      words: yearWords(schoolYear),
      first: `${schoolYear - 1}-07-01`,
      last: end < iso(asOf) ? end : iso(asOf),
    };
    const ids = communityIn(schools, schoolYear).map(({ schoolId }) => schoolId);
    return ['', ...ids].map((schoolId) => strategyTruth(record, schoolId, year));
  });
  const vacancy = lived.map(({ schoolYear, calendars }) => {
    const each = [...calendars].map(([schoolId, calendar]) => vacancyOf(record, schoolId, calendar, asOf));
    const sum = (of: 'planned' | 'vacant'): number => each.reduce((total, one) => total + one[of], 0);
    return { schoolYear, planned: sum('planned'), vacant: sum('vacant') };
  });
  const sheets = Object.fromEntries(Object.entries(record.entries).map(([table, rows]) => [table, rows.length]));
  return { places, vacancy, sheets };
}
