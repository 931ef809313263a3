/** Times of day as sheets write them: 3:15 PM, 3:15pm, 15:15, 15:15:00. */
const clocks = ['%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p', '%I %p'];
// two digits of a year first: with four expected, "3/4/15" would be a day of the year 15
const days = ['%Y-%m-%d', '%m/%d/%y', '%m/%d/%Y', '%m-%d-%Y', '%Y-%m-%d %H:%M:%S'];

const list = (formats: readonly string[]): string => `[${formats.map((one) => `'${one}'`).join(', ')}]`;

/** SQL for a moment: a day and a time as computers write them, in UTC where it says so, else a time of day. */
function momentSql(column: string): string {
  // "3:15 p.m." and "3:15pm" become "3:15 PM"
  const spaced = `regexp_replace(upper(replace(trim(${column}), '.', '')), ' ?([AP]M)$', ' \\1')`;
  const time = `try_strptime(regexp_extract(${spaced}, '[0-9]+(:[0-9]+)*( [AP]M)?$'), ${list(clocks)})`;
  return `coalesce(try_cast(regexp_replace(trim(${column}), '([+]0000|Z)$', '') as timestamp), ${time})`;
}

const given = (start: string, end: string): string =>
  `nullif(trim(${start}), '') is not null and nullif(trim(${end}), '') is not null`;
const differenceSql = (start: string, end: string): string =>
  `date_diff('minute', ${momentSql(start)}, ${momentSql(end)})`;

function betweenSql(start: string, end: string, value: string): string {
  const asWritten = `trim(${start}) || ' to ' || trim(${end})`;
  return `case when ${given(start, end)} then case when ${differenceSql(start, end)} > 0 then ${value}::varchar else ${asWritten} end end`;
}

/** SQL for the minutes from one column's moment to another's; both as written where that is not a number above zero. */
export const minutesSql = (start: string, end: string): string => betweenSql(start, end, differenceSql(start, end));

/** The same in hours. */
export const hoursSql = (start: string, end: string): string =>
  betweenSql(start, end, `round(${differenceSql(start, end)} / 60, 4)`);

/** SQL for a number for somebody who is only named: "family, given, 2015-03-04", folded; nothing where a part is missing or the day is none. */
export function namedSql(given: string, family: string, born: string): string {
  const folded = (column: string): string =>
    `nullif(trim(regexp_replace(lower(strip_accents(${column})), '\\s+', ' ', 'g')), '')`;
  const day = `try_strptime(trim(${born}), ${list(days)})::date`;
  return `${folded(family)} || ', ' || ${folded(given)} || ', ' || case when year(${day}) between 1900 and 2199 then ${day} end::varchar`;
}
