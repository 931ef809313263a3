import { readFileSync } from 'node:fs';
import { warehouse } from '@hearth/contracts';
import { type Database, literal } from './duckdb.ts';
import { serviceViews } from './services/views.ts';
import { strategyViews } from './strategy/views.ts';

const modelsFolder = new URL('../models/', import.meta.url);

/**
 * What is derived from few tables, and quickly, is a view: stored, the months of 50,000 students would outweigh their absences.
 * In the order in which they are made: each reads those before it.
 */
export const views = [
  'calendar_cut',
  'full_week_day',
  'taken_day',
  'placed_stay',
  'chosen_stay',
  'counted_event',
  'stay_recorded',
  'student_period',
  'student_absence',
  'student_policy',
  'student_now',
  'student_change',
  'student_first_days',
  'student_weekday',
  'school_week',
  'school_period',
  'school_to_day',
  ...serviceViews,
  'survey_asked',
  'survey_part',
  'survey_opinion',
  'survey_choice',
  'survey_score',
  ...strategyViews,
] as const;

const select = (name: string): string => readFileSync(new URL(`${name}.sql`, modelsFolder), 'utf8');

/** Fills a warehouse table from models/<name>.sql, column by column as its contract names them. */
export async function buildTable(database: Database, name: keyof typeof warehouse): Promise<void> {
  const columns = Object.keys(warehouse[name].columns).join(', ');
  await database.run(`insert into warehouse.${name} (${columns}) select ${columns} from (${select(name)})`);
}

/** Makes a temporary table, for the length of one load, from models/<name>.sql. */
export async function buildTemporary(database: Database, name: string): Promise<void> {
  await database.run(`create or replace temp table ${name} as ${select(name)}`);
}

/**
 * Makes a view in the warehouse from models/<name>.sql, with its text as a comment: what DuckDB keeps of a view in a file loses the
 * words “materialized” and “not materialized” (seen in 1.5.5), and with them half of the speed of some. Whoever reads much makes those
 * views again from their comments.
 */
export async function buildView(database: Database, name: (typeof views)[number]): Promise<void> {
  const text = select(name);
  await database.run(`create or replace view warehouse.${name} as ${text}`);
  await database.run(`comment on view warehouse.${name} is ${literal(text)}`);
}
