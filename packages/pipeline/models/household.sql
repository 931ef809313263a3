-- one household
select distinct household_key, home_directory as directory, home_id as household_id
from household_home
order by household_key
