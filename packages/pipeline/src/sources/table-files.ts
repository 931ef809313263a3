/**
 * Globs of the files that hold one table of a database, by its name with a date or a number behind it or words before it:
 * attendance.csv, ps_attendance.csv and ATTENDANCE_2026-02-12.csv hold attendance, attendance_code.csv does not.
 */
export function tableFiles(table: string): string[] {
  const names = [...new Set([table, table.toLowerCase(), table.toUpperCase()])];
  return names.flatMap((name) =>
    ['', '*[-_. ]'].flatMap((before) =>
      ['.*', '[0-9]*.*', '[-_. ][0-9]*.*'].map((after) => `${before}${name}${after}`),
    ),
  );
}
