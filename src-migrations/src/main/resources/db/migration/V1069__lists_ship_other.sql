-- Every list ends with other (FIELD F85); of ethnic groups it is the only line that is shipped (F72).
insert into casework.shipped_code (list, code, place, english, french, local_words, heading, marks)
select list, 'OTHER', 1000000, 'other (say)', 'autre (préciser)', '{}', '', '{}'
from (select distinct list from casework.shipped_code union select 'ETHNICITY'::casework.code_list) as lists;
