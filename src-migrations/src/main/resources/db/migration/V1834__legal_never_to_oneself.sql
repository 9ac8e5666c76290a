-- Nobody gives the right to help to oneself; who helps already is shown who was given it too. Who that is is written down by the
-- database, as who gives it sees all of them and who helps does not.
alter table casework.legal_right
    add constraint legal_right_by_another check (person_id <> given_by or ended_at is not null) not valid,
    add column told uuid[] not null default array[]::uuid[];
comment on column casework.legal_right.told is 'Who helped when it was given, and is shown that it was.';

create function casework.who_helps_is_told() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    new.told := array(select r.person_id from casework.legal_right r where r.case_file_id = new.case_file_id and r.ended_at is null);
    return new;
end
$$;
comment on function casework.who_helps_is_told() is 'Writes down who helps already when somebody is given the right to help.';
create trigger who_helps_is_told before insert on casework.legal_right for each row execute function casework.who_helps_is_told();
create policy who_helps_sees_who_else on casework.legal_right for select to kinward_web using (ended_at is null
    and (select casework.me()) = any (told));
