-- one written agreement; what nobody says was agreed was not
select
  row_number() over (order by directory, agreement_id)::integer as agreement_key,
  agreement_id,
  partner_key,
  school_key,
  starts_on,
  ends_on,
  coalesce(renewal_confirmed, false) as renewal_confirmed,
  hours_committed,
  coalesce(data_sharing_signed, false) as data_sharing_signed
from agreement_said
join partner_name using (directory, partner_id)
left join warehouse.school using (school_id)
order by agreement_key
