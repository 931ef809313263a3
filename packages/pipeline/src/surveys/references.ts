import type { Reason } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import { inTheFuture, unknownSchool } from '../references.ts';
import type { surveyTables } from './tables.ts';

type Table = (typeof surveyTables)[number];
type Words = Pick<Reason, 'says' | 'remedy'>;

const ofSurveys = [
  'survey_item',
  'survey_choice',
  'survey_universe',
  'survey_invite',
  'survey_response',
  'survey_answer',
] as const;
const ofSchools = ['survey_universe', 'survey_invite', 'survey_response', 'survey_figure'] as const;
const ofItems = ['survey_choice', 'survey_answer'] as const;

const unknown = (what: string, file: string): Words => ({
  says: `Nothing says which ${what} this is.`,
  remedy: `Correct its number, or send the file that describes ${file}.`,
});

const each = (tables: readonly Table[], reason: string, words: Words) =>
  Object.fromEntries(tables.map((table) => [`${table}.${reason}`, words]));

/** Why a row of surveys can be refused when it is seen beside the others, by id. */
export const surveyReasons: Readonly<Record<string, Words>> = {
  ...each(ofSurveys, 'unknown_survey', unknown('survey', 'surveys')),
  ...each(ofItems, 'unknown_item', {
    says: 'Nothing says what the question is that this answers.',
    remedy: 'Describe it under “items” of its survey in hearth.yaml, or send the file that lists the questions.',
  }),
  ...each(ofSchools, 'unknown_school', unknownSchool),
  'survey_item.unknown_scale': {
    says: 'No scale of this name is known.',
    remedy: 'Correct the name, or say under “scales” in hearth.yaml what its answers are worth.',
  },
  'survey_item.said_otherwise': {
    says: 'Another source says that this question has another scale, construct or direction.',
    remedy: 'Describe the question in the same way in both, or give it an “id” of its own in one of them.',
  },
  'survey_response.excluded': {
    says: 'The source says that this is no answer: a preview, a test or spam.',
    remedy: 'Nothing to do.',
  },
  'survey_response.in_the_future': inTheFuture,
  'survey_response.unknown_invite': unknown('invitation', 'invitations'),
  'survey_response.said_elsewhere': {
    says: 'Another source already has a response of this number.',
    remedy: 'Take the response out of one of the two files, or give the surveys different ids.',
  },
  'survey_answer.unknown_response': {
    says: 'The response that it belongs to was refused or is not there.',
    remedy: 'The response’s own row says why; nothing is to be done here.',
  },
};

/**
 * Refuses rows about surveys, questions, responses, invitations, scales and schools that nobody describes, and days still to come.
 * The temp tables survey_said and scale_said say which surveys and scales there are; the warehouse knows its schools.
 */
export async function refuseUnknownOfSurveys(database: Database, lastDay: string): Promise<void> {
  const refuse = (table: Table, reason: string, when: string): Promise<number> =>
    database.run(`
      update staging.${table} as staged set fault = '${table}.${reason}'
      where fault is null and not superseded and ${when}`);
  for (const table of ofSurveys)
    await refuse(table, 'unknown_survey', 'survey_id not in (select survey_id from survey_said)');
  for (const table of ofSchools) {
    const known = 'select school_id from warehouse.school';
    await refuse(table, 'unknown_school', `school_id is not null and school_id not in (${known})`);
  }
  await refuse('survey_item', 'unknown_scale', 'scale is not null and scale not in (select scale from scale_said)');
  await refuse(
    'survey_item',
    'said_otherwise',
    `exists (
      from staging.survey_item as other
      where other.fault is null and not other.superseded and other.source < staged.source
        and other.survey_id = staged.survey_id and other.item_id = staged.item_id
        and (other.scale, other.construct, coalesce(other.reverse, false)) is distinct from (staged.scale, staged.construct, coalesce(staged.reverse, false)))`,
  );
  const items = '(select (survey_id, item_id) from staging.survey_item where fault is null)';
  for (const table of ofItems) await refuse(table, 'unknown_item', `(survey_id, item_id) not in ${items}`);
  await refuse('survey_response', 'in_the_future', `answered_on > ${literal(lastDay)}::date`);
  const invites = '(select (survey_id, invite_id) from staging.survey_invite where fault is null)';
  await refuse(
    'survey_response',
    'unknown_invite',
    `invite_id is not null and (survey_id, invite_id) not in ${invites}`,
  );
  const earlier = `select (survey_id, response_id) from staging.survey_response as other
    where other.fault is null and not other.superseded and other.source < staged.source`;
  await refuse('survey_response', 'said_elsewhere', `(survey_id, response_id) in (${earlier})`);
  const responses =
    '(select (survey_id, response_id) from staging.survey_response where fault is null and not superseded)';
  // answers go with the response that came beside them, also where another source has one of that number
  const refused = '(select (source, survey_id, response_id) from staging.survey_response where fault is not null)';
  await refuse(
    'survey_answer',
    'unknown_response',
    `((survey_id, response_id) not in ${responses} or (source, survey_id, response_id) in ${refused})`,
  );
}
