-- What was not done in a month is counted for a place: it was looked for among all contacts that the place ever had, each with its end and its
-- fence. The file stands beside such an end now; it never changes, as its contact never does. Nothing that figures count changes with it.
alter table casework.follow_up_contact_end add column not_done_file uuid;

alter table casework.follow_up_contact_end disable trigger marks_update;
update casework.follow_up_contact_end e set not_done_file = c.case_file_id
from casework.follow_up_contact c where c.id = e.contact_id and e.how = 'NOT_DONE';
alter table casework.follow_up_contact_end enable trigger marks_update;

alter table casework.follow_up_contact_end
    add constraint follow_up_contact_end_not_done_file check ((how = 'NOT_DONE') = (not_done_file is not null));

create function casework.not_done_of_a_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    new.not_done_file = case when new.how = 'NOT_DONE'
        then (select c.case_file_id from casework.follow_up_contact c where c.id = new.contact_id) end;
    return new;
end
$$;

create trigger not_done_of_a_file before insert on casework.follow_up_contact_end
    for each row execute function casework.not_done_of_a_file();

create index follow_up_contact_end_not_done_idx on casework.follow_up_contact_end (not_done_file, ended_at)
    where not_done_file is not null;
