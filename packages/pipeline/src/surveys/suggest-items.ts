import { quoteName, type Database } from '../duckdb.ts';
import type { RawRows } from '../read/reader.ts';
import { foldedAnswer, scaleOfAll } from './classify.ts';
import type { Undescribed } from './questions.ts';
import { builtInScales } from './scales.ts';

/** Questions with more different answers than this are answered in words. */
const MOST_LABELS = 40;

/** The lines that hearth.yaml lacks, one for each column of which it says nothing, with the scale on which all answers are if one is. */
export async function suggestItems(
  database: Database,
  rows: RawRows,
  columns: readonly Undescribed[],
): Promise<string[]> {
  if (columns.length === 0) return [];
  const lists = columns.map(({ column }, index) => {
    const answer = `nullif(trim(${quoteName(column)}), '')`;
    return `list(distinct ${answer}) filter (${answer} is not null) as a${index}`;
  });
  const [found] = await database.rows<Record<string, readonly string[] | null>>(
    `select ${lists.join(', ')} from ${rows.relation}`,
  );
  const told = columns.map((one, index) => {
    const answers = found?.[`a${index}`] ?? [];
    return { ...one, meaning: meaningOf(one, answers) };
  });
  // columns of one question that are of one kind are described together
  const nameOf = ({ code, question, column }: Undescribed): string => code ?? question ?? column;
  const together = Map.groupBy(told, nameOf);
  return told.map((one) => {
    const all = together.get(nameOf(one)) ?? [];
    const isOne = all.length > 1 && all.every(({ meaning }) => meaning === one.meaning);
    return `${JSON.stringify(isOne ? nameOf(one) : one.column)}: ${one.meaning}`;
  });
}

function meaningOf({ option }: Undescribed, answers: readonly string[]): string {
  if (
    option !== undefined &&
    answers.length === 1 &&
    answers.every((one) => foldedAnswer(one) === foldedAnswer(option))
  )
    return 'choices';
  return (answers.length > MOST_LABELS ? undefined : scaleOfAll(answers, builtInScales)) ?? 'text';
}

/** The different choices in a column that holds several, as far as the marks that join them can tell. */
export async function choicesIn(database: Database, rows: RawRows, column: string): Promise<string[]> {
  const cell = `nullif(trim(${quoteName(column)}), '')`;
  const found = await database.rows<{ choice: string }>(`
    with cells as (select ${cell} as cell from ${rows.relation} where ${cell} is not null),
    joined as (select case when bool_or(contains(cell, ';')) then ';' else ', ' end as mark from cells)
    select trim(choice) as choice, count(*) as times from (select unnest(string_split(cell, mark)) as choice from cells, joined)
    where trim(choice) <> '' group by all order by times desc, choice limit ${MOST_LABELS}`);
  return found.map(({ choice }) => choice);
}
