/** A date as the number of days since 1970-01-01, so that dates can be counted and compared. */
export type Day = number;

const DAY_MS = 86_400_000;
const isoWords = new Map<Day, string>();
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day that is written `2026-02-12`. */
export function dayOf(written: string): Day {
  const day = Date.parse(`${written}T00:00:00Z`) / DAY_MS;
  if (!Number.isInteger(day)) throw new Error(`not a date: ${written}`);
  return day;
}

/** 2026-02-12 */
export function iso(day: Day): string {
  let words = isoWords.get(day);
  if (words === undefined) {
    words = new Date(day * DAY_MS).toISOString().slice(0, 10);
    isoWords.set(day, words);
  }
  return words;
}

/** 02/12/2026, as exports in the United States write it. */
export function american(day: Day): string {
  const words = iso(day);
  return `${words.slice(5, 7)}/${words.slice(8)}/${words.slice(0, 4)}`;
}

/** 12-Feb-2026 */
export function spelled(day: Day): string {
  const words = iso(day);
  return `${words.slice(8)}-${String(months[monthOf(day) - 1])}-${words.slice(0, 4)}`;
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (day + 4) % 7;

/** 1 is January. */
export const monthOf = (day: Day): number => Number(iso(day).slice(5, 7));
