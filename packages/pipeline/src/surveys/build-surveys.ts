import type { Configuration } from '../configuration.ts';
import { type Database, literal } from '../duckdb.ts';
import { buildTable, buildTemporary } from '../model.ts';
import { type AnswerScale, pointsOf } from './scales.ts';
import { writeAnswers } from './write-answers.ts';

const sqlOf = (value: string | number | boolean | undefined): string => {
  if (value === undefined) return 'null';
  return typeof value === 'string' ? literal(value) : String(value);
};
const valuesOf = (rows: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  rows.map((row) => `(${row.map(sqlOf).join(', ')})`).join(', ');

/**
 * The temp tables survey_said (one survey, as hearth.yaml or else its source says it), survey_asked_said (how many hearth.yaml says were
 * asked, at each school or in all) and scale_said (one scale and its ends).
 */
export async function sayWhatSurveysAre(
  database: Database,
  { sources, scales }: Pick<Configuration, 'sources' | 'scales'>,
): Promise<void> {
  const surveys = sources.flatMap(({ survey }) => survey ?? []);
  const rows = surveys.map((one) => [
    one.id,
    one.title,
    one.respondents,
    one.schoolYear,
    one.version,
    one.openedOn,
    one.closedOn,
    one.openLink,
    one.completePercent,
    one.anonymous,
  ]);
  const told = 'survey_id, title, respondent_group, school_year, version, opened_on, closed_on, open_link';
  await database.run(`
    create or replace temp table survey_said as
    with declared(${told}, complete_percent, anonymous) as (
      select * from (values ${valuesOf([...rows, Array.from({ length: 10 }, () => undefined)])})
    ),
    -- one survey; of several sources of one survey the first says what it is
    once as (
      select * from declared where survey_id is not null qualify row_number() over (partition by survey_id) = 1
    )
    select survey_id, title, respondent_group::varchar as respondent_group, school_year::integer as school_year, version::varchar as version,
      opened_on::date as opened_on, closed_on::date as closed_on, open_link::boolean as open_link, null::integer as universe,
      null::varchar as school_id, complete_percent::integer as complete_percent, anonymous::boolean as anonymous
    from once
    union all
    select survey_id, title, respondent_group::varchar, school_year, version, opened_on, closed_on, coalesce(open_link, false), universe, school_id, 80,
      coalesce(anonymous, false)
    from staging.survey
    where fault is null and not superseded and survey_id not in (select survey_id from once)
    qualify row_number() over (partition by survey_id order by source, file_key desc, record_number desc) = 1`);
  const asked = surveys.flatMap(({ id, asked: people }) =>
    Object.entries(people).map(([school, count]) => [id, school, count]),
  );
  await database.run(`
    create or replace temp table survey_asked_said as
    select distinct survey_id::varchar as survey_id, nullif(school_id, '') as school_id, people::integer as people
    from (values ${valuesOf([...asked, [undefined, undefined, undefined]])}) as said(survey_id, school_id, people)
    where survey_id is not null`);
  const ends = Object.entries(scales).map(([name, scale]: [string, AnswerScale]) => {
    const { lowest, highest, favorableFrom, neutralAt } = pointsOf(scale);
    return [name, lowest, highest, favorableFrom, neutralAt];
  });
  await database.run(`
    create or replace temp table scale_said as
    select scale, lowest, highest, favorable_from::integer as favorable_from, neutral_at::integer as neutral_at
    from (values ${valuesOf(ends)}) as said(scale, lowest, highest, favorable_from, neutral_at)`);
}

/** Fills the tables of surveys from what was staged and not refused. Schools and students are there, and sayWhatSurveysAre has said the rest. */
export async function buildSurveys(
  database: Database,
  { scales, answers }: Pick<Configuration, 'scales' | 'answers'>,
): Promise<void> {
  await buildTable(database, 'survey');
  await buildTemporary(database, 'item_scale');
  await buildTable(database, 'survey_item');
  await buildTable(database, 'survey_universe');
  await buildTable(database, 'survey_invite');
  await buildTable(database, 'survey_figure');
  await writeAnswers(database, scales, answers);
  await buildTable(database, 'survey_response');
  await buildTable(database, 'survey_answer');
  await buildTable(database, 'survey_label_count');
}
