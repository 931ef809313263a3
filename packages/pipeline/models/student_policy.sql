-- view: one student in one school year under one policy, across the district’s schools or at one school
select
  policy_key,
  grain,
  student_key,
  school_key,
  school_year,
  enrolled_units,
  absent_units,
  warehouse.chronic_from(enrolled_units, threshold_numerator, threshold_denominator)::integer as chronic_from_units,
  warehouse.standing_of(enrolled_units, absent_units, grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade)
    ::enum('judged', 'too_few_days', 'never_attended', 'outside_population') as standing
from warehouse.student_absence join warehouse.policy using (counted_as)
