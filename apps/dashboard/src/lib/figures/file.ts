import type { Cell } from '@hearth/metrics/window';

/** What a file writes where there is no value: the codes of the interface, one for each state. */
export const fileCodes = {
  protected: '[c]',
  too_few_days: '[d]',
  not_submitted: '[x]',
  not_mapped: '[u]',
  none: '[z]',
  cannot_tell: '[e]',
} as const;

const columns = [
  'indicator',
  'definition_version',
  'school_year',
  'period_kind',
  'period',
  'grain',
  'school_id',
  'school',
  'breakdown',
  'member',
  'value',
  'low_95',
  'high_95',
  'people',
  'size_band',
] as const;

/** A spreadsheet must take no text for a formula, and every mark that parts fields is quoted. */
export function csvField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const number = (value: number | null): string => (value === null ? '' : String(value));

/** The value of a cell in a file: a number, a range as ≤10, or the code of its state. */
export function fileValue({ status, value, coded }: Cell): string {
  if (status === 'shown') return number(value);
  return status === 'coded' ? (coded ?? fileCodes.cannot_tell) : fileCodes[status];
}

const line = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/**
 * Published cells as CSV (RFC 4180, UTF-8 with BOM so that spreadsheets read it). `schoolNames` by school_id.
 * It holds what the pages hold: nothing stands in the file that is hidden on them.
 */
export function csv(cells: readonly Cell[], schoolNames: Readonly<Record<string, string>>): string {
  const rows = cells.map((cell) =>
    line([
      cell.indicator_id,
      String(cell.definition_version),
      String(cell.school_year),
      cell.period_kind,
      cell.period,
      cell.grain,
      cell.school_id,
      schoolNames[cell.school_id] ?? '',
      cell.breakdown,
      cell.member,
      fileValue(cell),
      number(cell.low),
      number(cell.high),
      number(cell.people),
      cell.size_band ?? '',
    ]),
  );
  return `\uFEFF${line(columns)}${rows.join('')}`;
}
