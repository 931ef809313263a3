import type { StagingName } from '@hearth/contracts';
import { writeAccounts } from './accounts.ts';
import { buildCodeMap } from './attendance/codes.ts';
import { foldDays, writeUnrecordedDays } from './attendance/days.ts';
import { forgetRecords, isDirect, loadExceptions } from './attendance/exceptions.ts';
import { addSummaries } from './attendance/summaries.ts';
import { addAssumedRegisters } from './attendance/registers.ts';
import { createSchoolYears, setAsOf, spanSchoolYears } from './calendar.ts';
import type { Database } from './duckdb.ts';
import { Refused } from './errors.ts';
import type { LandedEntry, Opened } from './open.ts';
import type { LoadOptions } from './load.ts';
import { buildTable, buildTemporary } from './model.ts';
import { resolve } from './resolve.ts';
import { type OpenFile, stageFile } from './stage.ts';
import {
  addStudentsOfAttendance,
  lastDayToldOf,
  refuseTheFuture,
  refuseUnknownSchools,
  shiftExitDates,
} from './references.ts';
import { writeLoad } from './report.ts';
import { buildServices } from './services/build-services.ts';
import { refuseUnknown } from './services/references.ts';
import { serviceTables } from './services/tables.ts';
import { buildSurveys, sayWhatSurveysAre } from './surveys/build-surveys.ts';
import { refuseUnknownOfSurveys } from './surveys/references.ts';
import { surveyTables } from './surveys/tables.ts';
import { buildStrategy } from './strategy/build-strategy.ts';
import { refuseUnknownStrategy } from './strategy/references.ts';
import { strategyTables } from './strategy/tables.ts';
import { writePolicies } from './write-policies.ts';
import { writePublishedIds } from './write-published-ids.ts';

/** Fills an empty warehouse, whose views are there, from the files of `ledger`, opened. Both databases are attached. */
export async function buildWarehouse(
  database: Database,
  options: LoadOptions,
  ledger: readonly LandedEntry[],
  { files, lookups }: Opened,
  fingerprint: string,
): Promise<void> {
  const { configuration, progress = () => undefined } = options;
  const filling = (name: StagingName): OpenFile[] => files.filter(({ fill }) => fill.table === name);
  const filled = new Set(files.map(({ fill }) => fill.table));
  await createSchoolYears(database, configuration.schoolYear.firstMonth);

  const stageAll = async (names: readonly StagingName[]): Promise<void> => {
    for (const name of names) {
      for (const file of filling(name)) await stageFile(database, file);
      const problems = await resolve(database, name, files);
      if (problems.length > 0) throw new Refused(problems);
    }
  };
  // without a roster there is nothing to join absences to on the way: then they themselves say who was where
  const hasRoster = filling('enrollment').length > 0;
  const exceptions = filling('attendance').filter(({ fill }) => hasRoster && isDirect(fill));
  const everyDay = filling('attendance').filter((file) => !exceptions.includes(file));
  const lastDay = lastDayToldOf(ledger);

  progress('reading schools, calendars, students and enrollment');
  await stageAll([
    'school',
    'calendar_day',
    'student',
    'student_group',
    'enrollment',
    'attendance_code_map',
    'attendance_submission',
    'school_day_count',
    'attendance_summary',
    'published_figure',
    ...serviceTables,
    ...surveyTables,
    ...strategyTables,
  ]);
  for (const file of everyDay) await stageFile(database, file);
  await refuseTheFuture(database, lastDay);
  await shiftExitDates(database, filling('enrollment'));
  await buildTable(database, 'school');
  if (filling('school').length > 0) await refuseUnknownSchools(database);
  await spanSchoolYears(database);
  await buildTable(database, 'calendar_day');
  await buildTemporary(database, 'usable_calendar');
  await buildTemporary(database, 'closed_day');
  await buildTable(database, 'student');
  await buildTable(database, 'enrollment');
  await buildTable(database, 'student_group');
  await buildTable(database, 'attendance_submission');
  await buildTable(database, 'school_day_count');
  await buildTable(database, 'published_figure');
  await buildCodeMap(database, filling('attendance'));

  progress('reading attendance');
  await loadExceptions(database, exceptions);
  const problems = await resolve(database, 'attendance', files, exceptions);
  if (problems.length > 0) throw new Refused(problems);
  await addStudentsOfAttendance(database);
  const everyDaySources = everyDay.filter(({ fill }) => fill.rows === 'every_day').map(({ source }) => source.name);
  await foldDays(database, [...new Set(everyDaySources)]);
  await addAssumedRegisters(database, filling('attendance'));
  await refuseUnknown(database, lastDay, filled);
  const hasSurveys = surveyTables.some((name) => filling(name).length > 0);
  if (hasSurveys) {
    await sayWhatSurveysAre(database, configuration);
    await refuseUnknownOfSurveys(database, lastDay);
  }
  await refuseUnknownStrategy(database, lastDay, options.indicators ?? [], filled);
  await setAsOf(database, options.asOf, lastDay);
  await spanSchoolYears(database);

  if (serviceTables.some((name) => filling(name).length > 0) || filling('student').length > 0) {
    progress('matching people, reading services');
    await buildServices(database);
  }

  if (hasSurveys) {
    progress('reading surveys');
    await buildSurveys(database, configuration);
  }

  if (strategyTables.some((name) => filling(name).length > 0)) {
    progress('reading the strategy’s own record');
    await buildStrategy(database);
  }

  progress('counting days of school');
  await buildTable(database, 'school_day');
  if (everyDaySources.length > 0) await writeUnrecordedDays(database);
  await buildTable(database, 'register_day');
  await writePublishedIds(database, configuration.publishedIds);
  await writeLoad(database, options, ledger, fingerprint);
  await writePolicies(database, configuration.policies, configuration.policy);
  await addSummaries(database, filling('attendance_summary'));

  progress('accounting for every row');
  await writeAccounts(database, files, lookups, options.receivedAt);
  await forgetRecords(database);
  for (const file of files) await file.rows.close();
}
