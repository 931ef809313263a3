import { categories, sensitiveCategories, staging } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import { buildTable, buildTemporary } from '../model.ts';
import { describedInParts } from './tables.ts';

/** Fills the tables of people, partners and services from what was staged and not refused. Schools, students and stays are there. */
export async function buildServices(database: Database): Promise<void> {
  for (const name of describedInParts) await mergeParts(database, name);
  await createFolding(database);
  await writeCategories(database);
  await buildTemporary(database, 'partner_name');
  await buildTable(database, 'partner');
  await buildTable(database, 'partner_location');
  await buildTable(database, 'agreement');
  await buildTable(database, 'service');
  await buildTable(database, 'service_practice');
  await buildTemporary(database, 'person_decided');
  await buildTemporary(database, 'person_ruled_out');
  await buildTemporary(database, 'person_found');
  await buildTemporary(database, 'person_linked');
  await buildTemporary(database, 'household_home');
  await buildTable(database, 'household');
  await buildTable(database, 'person');
  await buildTable(database, 'person_candidate');
  await buildTable(database, 'student_household');
  await buildTemporary(database, 'student_place');
  await buildTable(database, 'service_session');
  await buildTable(database, 'service_stay');
  await buildTable(database, 'service_event');
  await buildTable(database, 'need');
  await buildTable(database, 'referral');
  await buildTable(database, 'service_target');
  await buildTable(database, 'expenditure');
  await buildTable(database, 'service_link');
}

/** The temp table <name>_said: one thing of a directory, each column as the latest row says that says something. */
async function mergeParts(database: Database, name: (typeof describedInParts)[number]): Promise<void> {
  const { key, columns } = staging[name];
  const latest = 'file_key desc, record_number desc';
  const said = Object.keys(columns)
    .filter((column) => !key.some((one) => one === column))
    .map((column) => {
      // “unknown” is no answer where another file has one
      const order = name === 'person' && column === 'kind' ? `kind = 'unknown', ${latest}` : latest;
      return `any_value(${column} order by ${order}) as ${column}`;
    });
  await database.run(`
    create or replace temp table ${name}_said as
    select directory, ${key.join(', ')}, ${said.join(', ')}
    from staging.${name} where fault is null and not superseded group by directory, ${key.join(', ')}`);
}

/** The macro folded(name): a name without accents, case, spaces, hyphens, apostrophes; NULL where nothing is left. */
async function createFolding(database: Database): Promise<void> {
  await database.run(String.raw`
    create or replace temp macro folded(name) as
      nullif(regexp_replace(translate(strip_accents(lower(name)), 'øłđı', 'oldi'), '[^\p{L}\p{N}]', '', 'g'), '')`);
}

/** The temp table service_category: one category, its area, and whether it is sensitive whatever a service says of itself. */
async function writeCategories(database: Database): Promise<void> {
  const rows = Object.entries(categories).map(
    ([name, { area }]) => `(${literal(name)}, ${literal(area)}, ${sensitiveCategories.some((one) => one === name)})`,
  );
  await database.run(`
    create or replace temp table service_category as
    select category::varchar as category, area, is_sensitive from (values ${rows.join(', ')}) as known(category, area, is_sensitive)`);
}
