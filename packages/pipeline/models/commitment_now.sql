-- view: one commitment as it stands on the as-of date
select
  commitment_key,
  warehouse.commitment_standing(first_due_on, done_on, evidence, status, as_of)::enum(
    'kept', 'kept_late', 'without_evidence', 'late', 'withdrawn', 'open') as standing,
  case when first_due_on > as_of and done_on is null then 0 else greatest(0, coalesce(done_on, as_of) - first_due_on) end::integer as days_late
from warehouse.commitment
cross join (select as_of from warehouse.load where as_of is not null)
