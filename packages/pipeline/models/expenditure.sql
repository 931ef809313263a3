-- money spent in a month
select
  row_number() over (order by directory, expenditure_id)::integer as expenditure_key,
  date_trunc('month', month)::date as month,
  school_year(month) as school_year,
  amount,
  category,
  partner_key,
  award_id,
  coalesce(in_kind, false) as in_kind,
  school_key
from staging.expenditure as staged
left join partner_name using (directory, partner_id)
left join warehouse.school using (school_id)
where fault is null and not superseded
order by expenditure_key
