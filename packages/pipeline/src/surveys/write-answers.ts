import { BOOLEAN, INTEGER, VARCHAR, DuckDBDataChunk } from '@duckdb/node-api';
import type { Database } from '../duckdb.ts';
import { classify, type Classified, foldedAnswer, type OtherAnswers } from './classify.ts';
import { type AnswerScale, CHOSEN } from './scales.ts';

interface Label extends Record<string, unknown> {
  readonly scale: string;
  readonly label: string;
}
interface Choice extends Record<string, unknown> {
  readonly scale: string;
  readonly label: string;
  readonly points: number;
}

/**
 * The temp table label_said: one answer as written on one scale, and what it says. Every different answer is looked at once, however many
 * gave it; answers in words are not looked at.
 */
export async function writeAnswers(
  database: Database,
  scales: Readonly<Record<string, AnswerScale>>,
  own: OtherAnswers,
): Promise<void> {
  const labels = await database.rows<Label>(`
    select distinct item_scale.scale, trim(answer) as label
    from staging.survey_answer as staged join item_scale using (survey_id, item_id)
    where staged.fault is null and not superseded and item_scale.scale is not null and answer is not null`);
  const choices = await database.rows<Choice>(`
    select item_scale.scale, trim(label) as label, points
    from staging.survey_choice as staged join item_scale using (survey_id, item_id)
    where staged.fault is null and not superseded and is_own`);
  const offered = Map.groupBy(choices, ({ scale }) => scale);
  await database.run(
    'create or replace temp table label_said (scale varchar, label varchar, state varchar, points integer, is_choice boolean)',
  );
  const said = labels.map(({ scale, label }) => {
    const of = offered.get(scale);
    const known = scales[scale];
    const { state, points } =
      of !== undefined ? ofChoices(label, of, own) : known === undefined ? unknown : classify(label, known, own);
    return [scale, label, state, points, scale === CHOSEN] as const;
  });
  const appender = await database.connection.createAppender('label_said', 'main', 'temp');
  const types = [VARCHAR, VARCHAR, VARCHAR, INTEGER, BOOLEAN];
  for (let at = 0; at < said.length; at += 2048) {
    const rows = said.slice(at, at + 2048).map((row) => [...row]);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setRows(rows);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const unknown: Classified = { state: 'unknown_label', points: null };

/** An answer to a question whose source says itself what each of its answers is worth; it may also be told by that number. */
function ofChoices(label: string, choices: readonly Choice[], own: OtherAnswers): Classified {
  const found =
    choices.find((choice) => foldedAnswer(choice.label) === foldedAnswer(label)) ??
    choices.find(({ points }) => String(points) === label);
  if (found !== undefined) return { state: 'scored', points: found.points };
  return classify(label, { labels: [] }, own);
}
