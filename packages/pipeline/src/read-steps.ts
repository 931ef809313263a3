/** Times of day as sheets write them: 3:15 PM, 3:15pm, 15:15, 15:15:00, or behind a day. */
const clocks = ['%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p', '%I %p'];
const days = ['%Y-%m-%d', '%m/%d/%Y', '%m/%d/%y', '%m-%d-%Y', '%Y-%m-%d %H:%M:%S'];

const list = (formats: readonly string[]): string => `[${formats.map((one) => `'${one}'`).join(', ')}]`;

/** SQL for the minutes from one column's time of day to another's; both as written where that is not a number above zero. */
export function minutesSql(start: string, end: string): string {
  const time = (column: string): string => {
    // "3:15 p.m." and "3:15pm" become "3:15 PM"; a day before the time is left out
    const spaced = `regexp_replace(upper(replace(trim(${column}), '.', '')), ' ?([AP]M)$', ' \\1')`;
    return `try_strptime(regexp_extract(${spaced}, '[0-9]+(:[0-9]+)*( [AP]M)?$'), ${list(clocks)})`;
  };
  const minutes = `date_diff('minute', ${time(start)}, ${time(end)})`;
  const given = [start, end].map((column) => `nullif(trim(${column}), '') is not null`).join(' and ');
  return `case when ${given} then case when ${minutes} > 0 then ${minutes}::varchar else trim(${start}) || ' to ' || trim(${end}) end end`;
}

/** SQL for a number for somebody who is only named: "family, given, 2015-03-04", folded; nothing where a part is missing or the day is none. */
export function namedSql(given: string, family: string, born: string): string {
  const folded = (column: string): string =>
    `nullif(trim(regexp_replace(lower(strip_accents(${column})), '\\s+', ' ', 'g')), '')`;
  const day = `try_strptime(trim(${born}), ${list(days)})::date`;
  return `${folded(family)} || ', ' || ${folded(given)} || ', ' || case when year(${day}) between 1900 and 2199 then ${day} end::varchar`;
}
