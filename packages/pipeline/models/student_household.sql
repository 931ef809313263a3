-- one student of a household: as the district says, else as a directory does
select student_key, min(household_key)::integer as household_key
from household_home where student_key is not null
group by student_key order by student_key
