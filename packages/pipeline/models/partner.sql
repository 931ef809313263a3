-- one organisation under the name it has today
select partner_key, directory, partner_id, name, kind
from partner_said join partner_name using (directory, partner_id)
where root = partner_id
order by partner_key
