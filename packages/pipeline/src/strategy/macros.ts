import type { Database } from '../duckdb.ts';

/** What a day, an award and a commitment are to the views of the record, said once. */
const macros: Readonly<Record<string, string>> = {
  // months from the first to the last day, parts of months by their days
  'months_of(starts, ends)': `(12 * (year(ends) - year(starts)) + month(ends) - month(starts)
    + day(ends) / day(last_day(ends)) - (day(starts) - 1) / day(last_day(starts)))`,
  // the part of a month, named by its first day, that lies within the days; no last day is no end
  'part_of_month(month, starts, ends)': `(greatest(0, least(last_day(month), coalesce(ends, last_day(month))) - greatest(month, starts) + 1)
    / day(last_day(month)))`,
  // what an award gives in twelve months; for less than a year, what it gives at all
  'yearly_amount(amount, starts, ends)': `case when ends is null then amount
    else amount * 12 / greatest(12, warehouse.months_of(starts, ends)) end`,
  // how sure an award was on a day, as known today: a stop notice counts at once, whatever else was written down, until somebody writes after
  // it that the award is active. Empty before it was applied for
  'award_standing(status, status_on, stop_notice_on, day)': `case
    when status = 'terminated' and status_on <= day then 'terminated'
    when stop_notice_on <= day and not (status = 'active' and status_on > stop_notice_on and status_on <= day) then 'at_risk'
    when status in ('at_risk', 'pending') and status_on <= day then status::varchar
    when status <> 'pending' then 'active'
  end`,
  // how a commitment stood on a day; “done” is the day on which it was done, where that had come
  'commitment_standing(first_due_on, done, evidence, status, day)': `case
    when first_due_on > day and done is null then 'open'
    when done is not null and evidence is null then 'without_evidence'
    when done <= first_due_on then 'kept'
    when done is not null then 'kept_late'
    when status = 'withdrawn' then 'withdrawn'
    else 'late'
  end`,
};

/** Makes them in the warehouse, beside the views that call them. School years begin with `firstMonth`. */
export async function createStrategyMacros(database: Database, firstMonth: number): Promise<void> {
  const isCalendarYear = firstMonth === 1;
  const ofYears = {
    'first_day_of(school_year)': `make_date(school_year - ${isCalendarYear ? 0 : 1}, ${firstMonth}, 1)`,
    'school_year_of(day)': `(year(day) + ${isCalendarYear ? '0' : `(month(day) >= ${firstMonth})::integer`})::integer`,
  };
  for (const [name, body] of Object.entries({ ...ofYears, ...macros }))
    await database.run(`create or replace macro warehouse.${name} as ${body}`);
}
