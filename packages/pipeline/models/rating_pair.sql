-- view: one item at one school that both labor and management rated in one period
select
  labor.rated_school_key || '/' || labor.item_key as pair_id,
  labor.grain,
  labor.school_key,
  labor.school_year,
  labor.period_kind,
  labor.period,
  labor.rank as labor_rank,
  management.rank as management_rank
from warehouse.rating_period as labor
join warehouse.rating_period as management
  on management.item_key = labor.item_key and management.rated_school_key = labor.rated_school_key and management.grain = labor.grain
  and management.school_year = labor.school_year and management.period_kind = labor.period_kind
where labor.rater_side = 'labor' and management.rater_side = 'management'
