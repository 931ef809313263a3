import { absentCategories, UNITS_PER_DAY } from '@hearth/contracts';
import { type Database, literal } from './duckdb.ts';

const half = UNITS_PER_DAY / 2;
const list = (words: readonly string[]): string => words.map(literal).join(', ');

/**
 * What a policy does to a day, to a stay and to a student, said once for every view of the warehouse. They are kept in the
 * warehouse, beside the views that call them.
 */
const macros: Readonly<Record<string, string>> = {
  // the grade as a number, 0 for kindergarten, -1 for what comes before it; nothing for what is no grade
  'grade_number(written)': `case
    when regexp_matches(lower(trim(written)), '^(pk|ps|ee|it|p[0-9]|pk[0-9]|-[0-9]+|pre.*|infant.*|early childhood.*)$') then -1
    when regexp_matches(lower(trim(written)), '^(k|kg|kn|ka|kf|kh|kp|tk|0|00|kindergarten.*|transitional kindergarten|half.?day kindergarten|full.?day kindergarten)$') then 0
    when regexp_matches(lower(trim(written)), '^(grade )?0*([1-9]|1[0-3])(st|nd|rd|th)?( grade)?$') then regexp_extract(written, '([1-9][0-9]?)', 1)::integer
    else list_position(
      ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
      regexp_extract(lower(trim(written)), '^([a-z]+)( grade)?$', 1))
  end`,
  // how much of a day an event makes absent, in 24ths
  'missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study)': `case
    when case
      when category in (${list(absentCategories)}) then true
      when category = 'in_school_suspension' then in_school_suspension = 'absent'
      when category = 'independent_study' then independent_study = 'absent'
      when category = 'independent_study_incomplete' then independent_study <> 'present'
      when category in ('tardy', 'early_departure') then partial_day <> 'fractional'
      else false
    end
    then case
      when partial_day <> 'binary_half' then units
      when units > ${half} or units = ${half} and half_day = 'absent' then ${UNITS_PER_DAY}
      else 0
    end
    else 0
  end`,
  // the first day no longer enrolled
  'exit_under(exit_day, exit_date, written_exit)': `case exit_day
    when 'counted' then coalesce((written_exit + 1)::date, exit_date)
    when 'not_counted' then coalesce(written_exit, exit_date)
    else exit_date
  end`,
  // absent units from which a student is chronically absent; whole numbers, for exactly a tenth is chronic
  'chronic_from(enrolled_units, numerator, denominator)': `(enrolled_units * numerator + denominator - 1) // denominator`,
  // `level` is the grade as a number
  'standing_at(enrolled_units, absent_units, level, minimum_days, needs_one_day_present, lowest_grade, highest_grade)': `case
    when (lowest_grade is not null or highest_grade is not null)
      and not coalesce(level between coalesce(lowest_grade, -9) and coalesce(highest_grade, 99), true)
      then 'outside_population'
    when enrolled_units < ${UNITS_PER_DAY} * minimum_days then 'too_few_days'
    when needs_one_day_present and absent_units >= enrolled_units then 'never_attended'
    else 'judged'
  end`,
  'standing_of(enrolled_units, absent_units, grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade)': `
    warehouse.standing_at(enrolled_units, absent_units, warehouse.grade_number(grade), minimum_days, needs_one_day_present, lowest_grade, highest_grade)`,
};

/** Makes them in an attached warehouse. */
export async function createPolicyMacros(database: Database): Promise<void> {
  for (const [signature, body] of Object.entries(macros)) {
    await database.run(`create or replace macro warehouse.${signature} as ${body}`);
  }
}
