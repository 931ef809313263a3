import type { StagingName } from '@hearth/contracts';

/** Every table of surveys, in the order in which one may name another. A survey’s number holds in the whole district. */
export const surveyTables = [
  'survey',
  'survey_item',
  'survey_choice',
  'survey_universe',
  'survey_invite',
  'survey_response',
  'survey_answer',
  'survey_figure',
] as const satisfies readonly StagingName[];
