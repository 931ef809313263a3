import type { LoadReport } from '@hearth/pipeline';
import { counted, number } from './words.ts';

/** What a load or a check found, in lines. */
export function sayLoad(report: LoadReport, say: (line: string) => void): void {
  if (report.unchanged) say('Nothing has changed since the last load.');
  for (const { source, fills, file, rows_read, rows_kept, rows_refused, state, notes } of report.files) {
    const refused = rows_refused === 0 ? '' : `, ${number(rows_refused)} refused`;
    const remark = `${state === 'loaded' ? '' : ` (${state})`}${notes === null ? '' : `  ${notes}`}`;
    say(
      `  ${source} → ${fills}  ${file}: ${counted(rows_read, 'row', 'rows')} read, ${number(rows_kept)} kept${refused}${remark}`,
    );
  }
  say(
    `${counted(report.rowsRead, 'row', 'rows')} read = ${number(report.rowsKept)} kept + ${number(report.rowsRefused)} refused`,
  );
  for (const { says, remedy, rows } of report.reasons)
    say(`  ${counted(rows, 'row', 'rows')} refused: ${says} ${remedy}`);
  if (report.unmappedCodes.length > 0) {
    say(
      'Attendance codes that nobody has explained; their source is not published until hearth.yaml says what they mean:',
    );
    for (const { source, code, rows } of report.unmappedCodes)
      say(`  ${source}: ${code} (${counted(rows, 'row', 'rows')})`);
  }
  if (report.asOf !== null) say(`Data through ${report.asOf}`);
}
