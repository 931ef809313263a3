/**
 * Every student of every school on the as-of date, by name, as the contract confidential.student has them. What is on no list of
 * columns there never leaves the warehouse: no reason for an absence, no date of birth.
 */
export const namedStudents = `
  with as_of as (
    select as_of, school_year from warehouse.load
  ),
  chosen as (
    select threshold_numerator, threshold_denominator, minimum_days from warehouse.policy where chosen
  ),
  -- one student: the groups on the as-of date; to be in none of a kind is no group
  grouped as (
    select student_key, array_to_string([one.kind::varchar || ':' || replace(one.member, chr(10), ' ') for one in list_sort(list({kind: group_kind, member: member}))], chr(10)) as groups
    from warehouse.student_group semi join warehouse.student_now using (student_key) cross join as_of
    where member <> 'no' and coalesce(valid_from <= as_of, true) and coalesce(valid_to > as_of, true)
    group by student_key
  ),
  -- one school: its next day of school and its last
  calendar as (
    select school_key, min(date) filter (due = 1 and date > as_of) as next_day, max(date) filter (due = 1) as last_day
    from (
      select school_key, date, as_of,
        lead(due_before) over (partition by school_key, calendar_code order by date) - due_before as due
      from warehouse.school_day join as_of using (school_year)
    )
    group by school_key
  ),
  now as (
    select *,
      standing = 'judged' and enrolled_units > 0 and absent_units >= chronic_from_units as over_now,
      -- whole numbers on both sides: exactly a tenth is over
      absent_units_5_days_ago * threshold_denominator < enrolled_units_5_days_ago * threshold_numerator as was_under,
      days_at_end - enrolled_units // 24 as days_to_come
    from warehouse.student_now cross join chosen
  )
  select
    school_id, student_id, given_name, family_name, now.grade, homeroom, home_language, contact_name, contact_phone, contact_email,
    coalesce(groups, '') as groups,
    entry_date, enrolled_units, absent_units, here_enrolled_units, here_absent_units, tardy_days, standing, tier, over_now,
    over_now and was_under as went_over,
    case
      when standing = 'outside_population' or days_at_end < minimum_days then 'none'
      when absences_left is null then case when over_now then 'over' else 'none' end
      when absences_left < 0 then 'cannot_recover'
      -- one who can miss every day to come cannot finish over the threshold
      when absences_left <= 2 and absences_left < days_to_come then 'few_left'
      when over_now and was_under then 'went_over'
      when over_now then 'can_recover'
      else 'none'
    end as list,
    days_at_end, absences_left, streak, last_absence, recent_absent_units, recent_days,
    absent_units - recent_absent_units as earlier_absent_units,
    greatest(0, enrolled_units - 24 * recent_days) as earlier_enrolled_units,
    -- a suspension is a reason, and reasons stay behind
    replace(strip, 's', 'a') as strip,
    supported.student_key is not null as supported, next_day, last_day
  from now
  join warehouse.school using (school_key)
  join warehouse.student using (student_key)
  left join warehouse.student_supported as supported using (student_key)
  left join grouped using (student_key)
  left join calendar using (school_key)`;
