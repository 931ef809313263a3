import type { Database } from '../duckdb.ts';
import { type Refused, refuse } from '../errors.ts';
import { readSheet } from '../read/excel.ts';
import { readerFor } from '../read/reader-for.ts';
import type { RawRows, ReadableFile } from '../read/reader.ts';
import { TextTable } from '../read/text-table.ts';
import { columnsAsked, fillOf, neededBy } from '../fill-columns.ts';
import type { Fill, Mapping, Source } from '../source.ts';
import { unfolded } from '../unfold.ts';
import type { SurveyMeaning } from './meaning.ts';
import { type Questions, questionsOf } from './questions.ts';
import { responseId, withoutPersons, withResponseIds } from './response-rows.ts';
import { choicesIn, suggestItems } from './suggest-items.ts';

/** A file as it is read for one table. */
export interface Filled {
  readonly fill: Fill;
  readonly rows: RawRows;
  readonly notes?: readonly string[];
  /** What is to be done about single refused records, where their reason alone does not say it. */
  readonly remedies?: ReadonlyMap<number, string>;
}

/**
 * Opens a file of answers to a survey, one row a response, for three tables: its questions, its responses, its answers. Of who answered
 * and from where nothing is read but what hearth.yaml names. Throws Refused where a column that it names is not there, and where it
 * describes none of the questions.
 */
export async function openSurvey(
  database: Database,
  file: ReadableFile,
  source: Source,
  survey: SurveyMeaning,
): Promise<Filled[]> {
  const read = await readResponses(database, file, source);
  const asking = responseFill(survey);
  const mappings = [...Object.values(asking.columns), ...(survey.moment === undefined ? [] : [survey.moment])];
  const about = new Set([...mappings.flatMap((mapping) => columnsAsked(mapping)), ...Object.keys(survey.where)]);
  const questions = questionsOf(read, survey, about);
  requireAll(file, source, read, [...neededBy(asking), ...questions.missing.map((name) => [name])]);
  const [several] = questions.unnamedChoices;
  if (several !== undefined) throw choicesUnnamed(file, source, several, await choicesIn(database, read, several));
  const suggested = await suggestItems(database, read, questions.undescribed);
  if (questions.described.length === 0) throw saysNothing(file, source, suggested);

  const found = fillOf(asking, read.columns);
  const moment = momentOf(survey, read);
  const rows = withResponseIds(read.rows(answerColumns(questions, about)), {
    own: found.columns['response_id'],
    moment,
    source: source.name,
  });
  const response: Fill = { ...found, columns: { ...found.columns, response_id: { column: responseId } } };
  const answers = unfolded(rows, {
    table: 'survey_answer',
    columns: { survey_id: { value: survey.id }, response_id: { column: responseId } },
    where: found.where ?? {},
    given: ['answer'],
    eachOf: questions.described.map(({ itemId, answer }) => ({ item_id: { value: itemId }, answer })),
  });
  return [
    await readItems(database, questions, survey, suggested, source.name),
    { fill: response, rows: withoutPersons(database, rows, response), notes: notesOf(read.headerRow) },
    {
      fill: answers.fill,
      // records that cannot be split are counted once, as responses
      rows: { ...withoutPersons(database, answers.rows, answers.fill), unreadable: () => Promise.resolve([]) },
    },
  ];
}

const responseFill = ({ id, columns, mayLack, where }: SurveyMeaning): Fill => ({
  table: 'survey_response',
  columns: { survey_id: { value: id }, ...columns },
  mayLack,
  where,
  excludes: { standing: ['preview', 'test', 'spam'] },
});

/** The moment that names a response, as far as the file has it; else the day on which it was given. */
function momentOf({ moment, columns, mayLack }: SurveyMeaning, { columns: there }: RawRows): Mapping | undefined {
  const told = moment ?? columns['answered_on'];
  if (told === undefined) return undefined;
  return fillOf({ table: 'survey_response', columns: { moment: told }, mayLack }, there).columns['moment'];
}

const answerColumns = ({ described }: Questions, about: ReadonlySet<string>): string[] => [
  ...new Set([...described.flatMap(({ answer }) => columnsAsked(answer)), ...about]),
];

const notesOf = (headerRow: number): string[] => (headerRow === 1 ? [] : [`header in row ${headerRow}`]);

interface Responses extends RawRows {
  readonly headerRow: number;
  /** The rows where these columns are read: a sheet’s row that holds an error in one of them is not. */
  rows(columns: readonly string[]): RawRows;
}

async function readResponses({ connection }: Database, file: ReadableFile, { format }: Source): Promise<Responses> {
  if (format.kind === 'excel') {
    const sheet = await readSheet(connection, file, [], format);
    const headings = sheet.headings === undefined ? {} : { headings: sheet.headings };
    return {
      ...sheet.rows([]),
      ...headings,
      headerRow: sheet.headerRow,
      rows: (columns) => sheet.rows(columns.filter((one) => sheet.columns.includes(one))),
    };
  }
  const rows = await readerFor(format.kind)(connection, file, format);
  return { ...rows, headerRow: 1, rows: () => rows };
}

/** The questions as rows of a table: what hearth.yaml says of them, and those of which it says nothing. */
async function readItems(
  { connection }: Database,
  { described, undescribed }: Questions,
  survey: SurveyMeaning,
  suggested: readonly string[],
  source: string,
): Promise<Filled> {
  const names = ['item_id', 'wording', 'question', 'construct', 'scale', 'reverse', 'position'];
  const table = await TextTable.create(connection, names);
  for (const [index, { itemId, wording, question, construct, scale, reverse }] of described.entries())
    table.add(1, [
      itemId,
      wording,
      question ?? null,
      construct ?? null,
      scale ?? null,
      reverse ? 'yes' : 'no',
      String(index + 1),
    ]);
  for (const { itemId, wording } of undescribed) table.add(1, [itemId, wording, null, null, 'undescribed', null, null]);
  return {
    fill: {
      table: 'survey_item',
      columns: {
        survey_id: { value: survey.id },
        ...Object.fromEntries(names.map((name) => [name, { column: name }])),
      },
    },
    rows: table.finish(),
    remedies: new Map(
      suggested.map((line, index) => [
        described.length + index + 1,
        `Add under sources.${source}.survey.items: ${line}`,
      ]),
    ),
  };
}

function requireAll(
  file: ReadableFile,
  source: Source,
  { columns }: RawRows,
  needed: readonly (readonly string[])[],
): void {
  const lacked = needed.filter((names) => !names.some((name) => columns.includes(name)));
  if (lacked.length === 0) return;
  throw refuse(
    file.name,
    `The file has no column ${lacked.map((names) => names.map((name) => `“${name}”`).join(' or ')).join(', ')}. Its columns are ${columns.map((name) => `“${name}”`).join(', ')}.`,
    `Correct the columns and items of sources.${source.name}.survey in hearth.yaml, or ask for the export that has them.`,
  );
}

const choicesUnnamed = (file: ReadableFile, source: Source, column: string, found: readonly string[]): Refused =>
  refuse(
    file.name,
    `The column “${column}” holds several choices in one cell, and hearth.yaml does not say which there are: a choice may itself hold the mark that joins them.`,
    `Add under sources.${source.name}.survey.items: ${JSON.stringify(column)}: { choices: ${JSON.stringify(found)} }, with what belongs together put together.`,
  );

const saysNothing = (file: ReadableFile, source: Source, lines: readonly string[]): Refused =>
  refuse(
    file.name,
    `hearth.yaml does not say what any of its ${lines.length} questions is.`,
    `Add under sources.${source.name}.survey.items, with the scales corrected:\n${[...new Set(lines)].map((line) => `  ${line}`).join('\n')}`,
  );
