import type { LoadReport } from '@hearth/pipeline';
import { counted, number } from './words.ts';

/** What a load or a check found, in lines. */
export function sayLoad(report: LoadReport, say: (line: string) => void): void {
  if (report.unchanged) say('Nothing has changed since the last load.');
  for (const [name, files] of byTable(report.files)) {
    if (files.length <= 8) for (const file of files) say(fileLine(name, file.file, file, file.state, file.notes));
    else say(fileLine(name, counted(sent(files), 'file', 'files'), total(files), 'loaded', null));
  }
  say(
    `${counted(report.rowsRead, 'row', 'rows')} read = ${number(report.rowsKept)} kept + ${number(report.rowsRefused)} refused`,
  );
  for (const { says, remedy, rows, places } of report.reasons) {
    say(`  ${counted(rows, 'row', 'rows')} refused: ${says} ${remedy}`);
    say(`    ${places.join('; ')}${rows > places.length ? '; …' : ''}`);
  }
  if (report.unmappedCodes.length > 0) {
    say(
      'Attendance codes that nobody has explained; their source is not published until hearth.yaml says what they mean:',
    );
    for (const { source, code, rows } of report.unmappedCodes)
      say(`  ${source}: ${code} (${counted(rows, 'row', 'rows')})`);
  }
  if (report.unknownAnswers.length > 0) {
    say('Answers to surveys that nobody has explained; nothing is published until hearth.yaml says what they mean:');
    for (const { source, scale, label, rows } of report.unknownAnswers)
      say(`  ${source}, scale ${scale}: ${label} (${counted(rows, 'answer', 'answers')})`);
    say('  Say it under “answers” (not_applicable, not_sure or text), or put the answer on its scale under “scales”.');
  }
  if (report.asOf !== null) say(`Data through ${report.asOf}`);
}

type File = LoadReport['files'][number];
type Rows = Pick<File, 'rows_read' | 'rows_kept' | 'rows_refused'>;

/** Files by what they fill, those with rows only: of a supplier's interchange most files have nothing for most tables. */
function byTable(files: readonly File[]): Map<string, File[]> {
  return Map.groupBy(
    files.filter(({ rows_read }) => rows_read > 0),
    ({ source, fills }) => `${source} → ${fills}`,
  );
}

function fileLine(name: string, file: string, rows: Rows, state: string, notes: string | null): string {
  const refused = rows.rows_refused === 0 ? '' : `, ${number(rows.rows_refused)} refused`;
  const remark = `${state === 'loaded' ? '' : ` (${state})`}${notes === null ? '' : `  ${notes}`}`;
  return `  ${name}  ${file}: ${counted(rows.rows_read, 'row', 'rows')} read, ${number(rows.rows_kept)} kept${refused}${remark}`;
}

/** A file that fills a table in several ways, one of each phase of school for one, is one file. */
const sent = (files: readonly File[]): number =>
  new Set(files.map(({ file, received_at }) => `${file} ${received_at}`)).size;

const total = (files: readonly Rows[]): Rows => ({
  rows_read: files.reduce((sum, file) => sum + file.rows_read, 0),
  rows_kept: files.reduce((sum, file) => sum + file.rows_kept, 0),
  rows_refused: files.reduce((sum, file) => sum + file.rows_refused, 0),
});
