import { tmpdir } from 'node:os';
import { ddl, warehouse } from '@hearth/contracts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/duckdb.ts';
import { buildView } from '../src/model.ts';

const tables = [
  'survey',
  'survey_item',
  'survey_universe',
  'survey_invite',
  'survey_response',
  'survey_answer',
] as const;
const views = ['survey_asked', 'survey_part', 'survey_opinion', 'survey_choice', 'survey_score'] as const;

let database: Database;
beforeEach(async () => {
  database = await openDatabase({ temporaryFolder: tmpdir() });
  await database.run("attach ':memory:' as warehouse");
  for (const name of [...tables, 'student_group'] as const)
    await database.run(ddl(warehouse[name], `warehouse.${name}`));
  for (const view of views) await buildView(database, view);
});
afterEach(() => database.close());

const survey = (key: number, rest: string): Promise<unknown> =>
  database.run(`insert into warehouse.survey by name select ${key} as survey_key, 's${key}' as survey_id, 'S' as title,
    'families' as respondent_group, 2026 as school_year, ${rest}`);
const invites = (rows: string): Promise<unknown> =>
  database.run(`insert into warehouse.survey_invite (invite_key, survey_key, invite_id, school_key, language, state)
    select invite_key, survey_key, invite_key::varchar, school_key, language, state
    from (values ${rows}) as t(invite_key, survey_key, school_key, language, state)`);
const responses = (rows: string): Promise<unknown> =>
  database.run(`insert into warehouse.survey_response (response_key, survey_key, response_id, school_key, invite_key, language, state)
    select response_key, survey_key, response_key::varchar, school_key, invite_key, language, state
    from (values ${rows}) as t(response_key, survey_key, school_key, invite_key, language, state)`);
const asked = (where = 'true'): Promise<unknown[]> =>
  database.rows(`select grain::varchar as place, survey, language, count(*)::integer as asked, (count(*) filter (is_complete))::integer as complete
    from warehouse.survey_asked where ${where} group by all order by all`);

it('partial answers, refusals and silence stay among those asked; what was not delivered leaves', async () => {
  await survey(1, 'false as open_link');
  await invites(`(1, 1, 1, 'es', 'sent'), (2, 1, 1, 'es', 'sent'), (3, 1, 1, 'en', 'refused'), (4, 1, 2, 'en', 'sent'),
    (5, 1, 1, 'es', 'not_delivered'), (6, 1, 1, 'es', 'not_eligible')`);
  await responses(`(1, 1, 1, 1, 'es', 'complete'), (2, 1, 1, 2, 'es', 'partial'), (3, 1, 2, 4, 'en', 'complete')`);
  expect(await asked("grain = 'district'")).toEqual([
    { place: 'district', survey: 's1', language: 's1/en', asked: 2, complete: 1 },
    { place: 'district', survey: 's1', language: 's1/es', asked: 2, complete: 1 },
  ]);
  expect(await asked("grain = 'school' and school_key = 2")).toEqual([
    { place: 'school', survey: 's1', language: 's1/en', asked: 1, complete: 1 },
  ]);
});

it('answers that do not say which invitation they answer are counted by school', async () => {
  await survey(1, 'false as open_link');
  await invites(`(1, 1, 1, 'es', 'sent'), (2, 1, 1, 'es', 'sent'), (3, 1, 2, 'en', 'sent')`);
  await responses(
    `(1, 1, 1, null, 'es', 'complete'), (2, 1, 2, null, 'en', 'complete'), (3, 1, 2, null, 'en', 'complete')`,
  );
  expect(await asked()).toEqual([
    { place: 'district', survey: 's1', language: null, asked: 3, complete: 2 },
    { place: 'school', survey: 's1', language: null, asked: 3, complete: 2 },
  ]);
});

it('a number of those asked stands for a list; languages have numbers of their own', async () => {
  await survey(1, 'false as open_link');
  await database.run(`insert into warehouse.survey_universe values
    (1, 1, 'all', 'all', 3), (1, 2, 'all', 'all', 2), (1, null, 'all', 'all', 99), (1, 1, 'language', 'es', 2)`);
  await responses(`(1, 1, 1, null, 'es', 'complete'), (2, 1, 2, null, 'en', 'complete')`);
  expect(await asked()).toEqual([
    { place: 'district', survey: 's1', language: null, asked: 5, complete: 2 },
    { place: 'district', survey: null, language: 's1/es', asked: 2, complete: 1 },
    { place: 'school', survey: 's1', language: null, asked: 5, complete: 2 },
    { place: 'school', survey: null, language: 's1/es', asked: 2, complete: 1 },
  ]);
});

it('a number of the whole district tells nothing of schools', async () => {
  await survey(1, 'false as open_link, 4 as universe');
  await responses(`(1, 1, 1, null, 'es', 'complete')`);
  expect(await asked()).toEqual([{ place: 'district', survey: 's1', language: null, asked: 4, complete: 1 }]);
});

it('an open link asked nobody in particular', async () => {
  await survey(1, 'true as open_link, 4 as universe');
  await responses(`(1, 1, 1, null, 'es', 'complete')`);
  expect(await asked()).toEqual([]);
});

it('parts of those asked beside parts of those who answered, unknown ones kept', async () => {
  await survey(1, 'false as open_link');
  await invites(`(1, 1, 1, 'es', 'sent'), (2, 1, 1, 'es', 'sent'), (3, 1, 1, 'en', 'sent'), (4, 1, 1, null, 'sent')`);
  await responses(`(1, 1, 1, 1, 'en', 'complete'), (2, 1, 1, 4, null, 'complete'), (3, 1, 1, 3, 'en', 'partial')`);
  const rows = await database.rows(
    `select unit_id, people_asked, people_answered from warehouse.survey_part where grain = 'district' order by unit_id`,
  );
  expect(rows).toEqual([
    { unit_id: 's1/language/en', people_asked: 1, people_answered: 0 },
    { unit_id: 's1/language/es', people_asked: 2, people_answered: 1 },
    { unit_id: 's1/language/not recorded', people_asked: 1, people_answered: 1 },
  ]);
});

it('opinions and scores: reverse items are turned, “not sure” is no answer', async () => {
  await survey(1, 'true as open_link');
  await database.run(`insert into warehouse.survey_item
    (item_key, survey_key, item_id, wording, construct, scale, reverse, lowest, highest, favorable_from, neutral_at) values
    (1, 1, 'a', 'A', 'trust', 'agreement_5', false, 1, 5, 4, 3), (2, 1, 'b', 'B', 'trust', 'agreement_5', true, 1, 5, 4, 3), (3, 1, 'c', 'C', 'trust', 'agreement_5', false, 1, 5, 4, 3)`);
  await responses(`(1, 1, 1, null, 'es', 'complete')`);
  await database.run(
    `insert into warehouse.survey_answer values (1, 1, 'scored', 3, 3), (1, 2, 'scored', 1, 5), (1, 3, 'not_sure', null, null)`,
  );
  expect(
    await database.rows(
      `select item, is_favorable, is_neutral from warehouse.survey_opinion where grain = 'school' order by item`,
    ),
  ).toEqual([
    { item: 's1/a', is_favorable: false, is_neutral: true },
    { item: 's1/b', is_favorable: true, is_neutral: false },
  ]);
  expect(
    await database.rows(
      `select unit_id, items, items_answered, score, universe from warehouse.survey_score where grain = 'district'`,
    ),
  ).toEqual([{ unit_id: '1/trust', items: 3, items_answered: 2, score: 75, universe: null }]);
});

it('a choice counts for those who made any of those that were offered together', async () => {
  await survey(1, '4 as universe, false as open_link');
  await database.run(`insert into warehouse.survey_item
    (item_key, survey_key, item_id, wording, question, scale, reverse, lowest, highest) values
    (1, 1, 'used_1', 'Tutoring', 'Which?', 'chosen', false, 0, 1), (2, 1, 'used_2', 'Pantry', 'Which?', 'chosen', false, 0, 1)`);
  await responses(`(1, 1, 1, null, 'es', 'complete'), (2, 1, null, null, 'en', 'complete')`);
  await database.run(
    `insert into warehouse.survey_answer values (1, 1, 'scored', 1, 1), (1, 2, 'scored', 0, 0), (2, 2, 'scored', 1, 1)`,
  );
  expect(
    await database.rows(
      `select grain::varchar as place, item, is_chosen, universe from warehouse.survey_choice order by grain, item, is_chosen`,
    ),
  ).toEqual([
    { place: 'district', item: 's1/used_1', is_chosen: true, universe: 4 },
    { place: 'district', item: 's1/used_2', is_chosen: false, universe: 4 },
    { place: 'district', item: 's1/used_2', is_chosen: true, universe: 4 },
    { place: 'school', item: 's1/used_1', is_chosen: true, universe: null },
    { place: 'school', item: 's1/used_2', is_chosen: false, universe: null },
  ]);
});
