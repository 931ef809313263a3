import type { published, Row } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import { cronbachAlpha } from '../../statistics/index.ts';

/** An alpha of fewer items or complete answers says too little to be told. */
const MINIMUM = { items: 3, complete: 30 };

/** How well the items of each construct hang together over the district; reverse items are turned already. */
export async function readReliability(database: Database): Promise<Row<typeof published.survey_scale>[]> {
  const rows = await database.rows(`
    with item as (
      select item_key, survey_key, construct, count(*) over (partition by survey_key, construct) as items
      from warehouse.survey_item where construct is not null and lowest < highest
    ),
    -- one respondent who answered every item of a construct
    complete as (
      select survey_key, construct, list(score order by item_key) as scores
      from warehouse.survey_answer join item using (item_key)
      where state = 'scored'
      group by response_key, survey_key, construct
      having count(*) = any_value(items)
    ),
    construct as (select survey_key, construct, any_value(items)::integer as items from item group by all)
    select survey_id, construct, items, list(scores) as answers
    from construct join warehouse.survey using (survey_key) left join complete using (survey_key, construct)
    group by survey_key, survey_id, construct, items order by survey_key, construct`);
  return rows.map((row) => {
    const answers = (row['answers'] as (readonly number[] | null)[]).filter((one) => one !== null);
    const items = Number(row['items']);
    const found = items >= MINIMUM.items && answers.length >= MINIMUM.complete ? cronbachAlpha(answers) : undefined;
    const named = { survey_id: String(row['survey_id']), construct: String(row['construct']), items };
    return found === undefined
      ? { ...named, status: 'cannot_tell', complete_answers: null, alpha: null }
      : {
          ...named,
          status: 'shown',
          complete_answers: found.complete,
          alpha: Math.round(found.alpha * 10_000) / 10_000,
        };
  });
}
