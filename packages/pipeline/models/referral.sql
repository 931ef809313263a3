-- one referral of a person; its first service is the source’s, else the first event from the day it was made that is of the service
-- referred to, or where none is named of the partner, or else of the category. A referral that ended otherwise ends with its closing.
with made as (
  select
    row_number() over (order by staged.directory, referral_id)::integer as referral_key,
    person.person_key,
    person.identity,
    need_key,
    coalesce(staged.category, service.category, need.category) as category,
    service.service_key,
    coalesce(partner_name.partner_key, service.partner_key) as partner_key,
    partner_name.partner_key as named_partner,
    made_on,
    made_by,
    accepted_on,
    first_service_on,
    staged.closed_on,
    outcome,
    coalesce(named.school_key, place_key, service.school_key, person.school_key) as school_key
  from staging.referral as staged
  join warehouse.person using (directory, person_id)
  left join warehouse.need on need.directory = staged.directory and need.need_id = staged.need_id
  left join warehouse.service on service.directory = staged.directory and service.service_id = staged.service_id
  left join partner_name on partner_name.directory = staged.directory and partner_name.partner_id = staged.partner_id
  left join warehouse.school as named on named.school_id = staged.school_id
  left join student_place as place on place.person_key = person.person_key and place.date = made_on
  where fault is null and not superseded
),
-- one event at which somebody came
served as (
  select identity, date, service_key, event.partner_key, category
  from warehouse.service_event as event
  join warehouse.person using (person_key)
  join warehouse.service using (service_key)
  where attended = 'present'
),
first_event as (
  select referral_key, min(date) as served_on
  from made join served using (identity)
  where date >= made_on
    and (closed_on is null or coalesce(outcome, 'completed') = 'completed' or date <= closed_on)
    and case
      when made.service_key is not null then served.service_key = made.service_key
      when named_partner is not null then served.partner_key = named_partner
      else served.category = made.category
    end
  group by referral_key
)
select
  referral_key, person_key, need_key, category, service_key, partner_key, made_on, made_by, accepted_on,
  coalesce(first_service_on, served_on) as first_service_on,
  closed_on, outcome, school_key
from made left join first_event using (referral_key)
order by referral_key
