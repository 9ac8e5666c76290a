-- Few answers are contested, and a manager sees those of a place: found by time they were read of every house, found by their question
-- every question of the place was. The file stands beside such an answer now; it never changes, as its question never does.
alter table casework.consent_said add column contested_file uuid;

update casework.consent_said s set contested_file = c.case_file_id
from casework.consent c where c.id = s.consent_id and s.state = 'WITHDRAWN_AGAINST_CHILD';

alter table casework.consent_said
    add constraint consent_said_contested_file check ((state = 'WITHDRAWN_AGAINST_CHILD') = (contested_file is not null));

create function casework.contested_of_a_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    new.contested_file = case when new.state = 'WITHDRAWN_AGAINST_CHILD'
        then (select c.case_file_id from casework.consent c where c.id = new.consent_id) end;
    return new;
end
$$;

create trigger contested_of_a_file before insert on casework.consent_said
    for each row execute function casework.contested_of_a_file();

drop index casework.consent_said_contested_idx;
create index consent_said_contested_idx on casework.consent_said (contested_file) where contested_file is not null;
