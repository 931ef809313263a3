-- view: one person who received a service in one period, in the district or at one school, as what the person then was
select
  grain::enum('district', 'school') as grain,
  identity,
  person_kind::enum('student', 'family', 'neighbor', 'staff', 'partner_staff', 'unknown') as kind,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind::enum('year', 'to_date', 'month') as period_kind,
  period,
  bool_and(sensitive) as sensitive
from warehouse.served_period
group by all
