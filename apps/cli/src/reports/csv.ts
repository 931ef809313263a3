/** What a cell of a table holds; nothing where it is empty. */
export type Value = string | number | null;

/** A cell as CSV. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: Value): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV, with the mark by which spreadsheets know that it is UTF-8. */
export const csv = (rows: readonly (readonly Value[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
