import { published } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import { appendRows } from '../tables.ts';
import { readReliability } from './reliability.ts';

/** Fills what a release says of the surveys themselves: which there were, what they asked, how well their questions hang together. */
export async function writeSurveys(database: Database, minimumGroup: number): Promise<void> {
  await database.run(`
    create or replace temp table survey_before as
    -- one survey with the one before it that asked the same people
    select survey_key, survey_id, lag(survey_key) over before as before_key, lag(survey_id) over before as before_survey_id
    from warehouse.survey
    window before as (partition by respondent_group order by school_year, opened_on nulls first, survey_key)`);
  await database.run(`
    insert into published.survey by name
    select survey_id, title, respondent_group, school_year, version, opened_on, closed_on, open_link, before_survey_id
    from warehouse.survey join survey_before using (survey_key, survey_id) order by survey_key`);
  await database.run(`
    insert into published.survey_item by name
    with worded as (
      select *, regexp_replace(trim(lower(concat_ws(' ', question, wording))), '[[:space:][:punct:]]+', ' ', 'g') as words,
        row_number() over (partition by survey_key order by item_key) as position
      from warehouse.survey_item
    )
    select survey_id, item_id, position::integer as position, wording, question, construct, scale, reverse,
      (
        select min(before.item_id) from worded as before
        where before.survey_key = before_key and before.words = worded.words and before.scale is not distinct from worded.scale
          and before.lowest is not distinct from worded.lowest and before.highest is not distinct from worded.highest
          and before.reverse = worded.reverse
      ) as before_item_id
    from worded join survey_before using (survey_key)
    order by item_key`);
  await database.run('drop table survey_before');
  await database.run(`
    insert into published.survey_figure by name
    select publisher, school_id, figure.school_year, respondent_group, measure, value, people
    from warehouse.survey_figure as figure join warehouse.school using (school_key)
    where value is not null and (people is null or people >= ${minimumGroup}) order by all`);
  await appendRows(database, published.survey_scale, await readReliability(database));
  await database.run(companionsOf(minimumGroup));
}

const OPEN_LINK =
  'Answers to a survey that anybody with the link could answer. How many saw it is not known: it has no response rate.';
const WITHOUT_LIST =
  'Answers to a survey of which nobody sent a list of invitations or the number of people asked. It has no response rate.';

/** How many answers came to surveys without a response rate. */
const companionsOf = (minimumGroup: number): string => `
  insert into published.quality (topic, source, item, school_id, period, state, rows_kept, says)
  select 'companion', survey_id, case when open_link then 'survey_open_link' else 'survey_without_list' end, 'district', school_year::varchar,
    case when answers >= ${minimumGroup} then 'shown' else 'protected' end, case when answers >= ${minimumGroup} then answers end,
    case when open_link then '${OPEN_LINK}' else '${WITHOUT_LIST}' end
  from (
    select survey_key, survey_id, school_year, open_link, count(response_key) as answers
    from warehouse.survey left join warehouse.survey_response as response using (survey_key)
    where (response.state is null or response.state <> 'empty')
      and (open_link or (universe is null
        and survey_key not in (select survey_key from warehouse.survey_invite)
        and survey_key not in (select survey_key from warehouse.survey_universe)))
    group by all
  )`;
