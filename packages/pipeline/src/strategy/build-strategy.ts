import type { Database } from '../duckdb.ts';
import { buildTable } from '../model.ts';

/** Fills the tables of the strategy’s own record from what was staged and not refused. Schools are there. */
export async function buildStrategy(database: Database): Promise<void> {
  await buildTable(database, 'community_school');
  // the school file may not say which schools are community schools
  await database.run(`
    update warehouse.school set community_school_since = started_on from warehouse.community_school as told
    where told.school_key = school.school_key and community_school_since is null`);
  await buildTable(database, 'school_plan');
  await buildTable(database, 'funding_award');
  await buildTable(database, 'budget');
  await buildTable(database, 'staff');
  await buildTable(database, 'position');
  await buildTable(database, 'assignment');
  await buildTable(database, 'staff_year');
  await buildTable(database, 'committee');
  await buildTable(database, 'seat');
  await buildTable(database, 'meeting');
  await buildTable(database, 'meeting_attendance');
  await buildTable(database, 'policy_instrument');
  await buildTable(database, 'instrument_school');
  await buildTable(database, 'action');
  await buildTable(database, 'action_attendance');
  await buildTable(database, 'audience_size');
  await buildTable(database, 'commitment');
  await buildTable(database, 'rubric_item');
  await buildTable(database, 'rubric_rating');
  await buildTable(database, 'goal');
  await buildTable(database, 'benefit_proxy');
  await buildTable(database, 'graduation_cohort');
}
